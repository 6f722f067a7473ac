import type { Conversation } from '@/utils/conversation';
import type { HelpdeskAdapter, Page } from '../adapter';
import { findFirst } from '../dom';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { readFromApi } from './api';
import { searchArticles } from './articles';
import { previewMacro, readMacros } from './macros';
import { matches } from './matches';
import { activeTicket, findComposer, keepClear, ticketInUrl } from './page';
import { isShown, readFromPage } from './page-reading';
import { selectors } from './selectors';
import { findShown, threadMark } from './thread';

/** Zendesk Support, Agent Workspace; the older interface as far as it can be told. */
export const zendesk: HelpdeskAdapter = {
  id: 'zendesk',
  name: 'Zendesk',
  matches,
  recognises,
  activeTicket,
  ticketInUrl,
  readConversation,
  threadMark,
  findComposer,
  findMessage,
  listMacros: readMacros,
  previewMacro,
  searchArticles,
  keepClear,
  theme,
  diagnose,
};

function recognises(page: Page): boolean {
  const { hostname, pathname } = page.location;
  if (!/^\/agent(?:\/|$)/.test(pathname)) return false;
  if (hostname.endsWith('.zendesk.com')) return true;
  return findFirst(page.document, [...selectors.panes, ...selectors.header]) !== undefined;
}

/** A thread that looks the same on the page is not fetched again this soon, in milliseconds. */
const freshFor = 60_000;

/** Tickets that are remembered at a time. */
const remembered = 3;

interface Reading {
  conversation: Conversation;
  mark: string;
  at: number;
  /** Another session may see less. */
  api: ReadOnlyApi;
}

/** What was read last: answers for a while, and names the messages that are to be found on the page. */
const readings = new WeakMap<Document, Map<string, Reading>>();

async function readConversation(
  page: Page,
  ticketId: string,
  api: ReadOnlyApi,
  signal: AbortSignal,
): Promise<Conversation> {
  const mark = threadMark(page, ticketId);
  const tickets = readings.get(page.document) ?? new Map<string, Reading>();
  const known = tickets.get(ticketId);
  if (known?.api === api && Date.now() - known.at < freshFor && isUnchanged(known, mark)) return known.conversation;
  const conversation = await readSomehow(page, ticketId, api, signal);
  tickets.delete(ticketId);
  tickets.set(ticketId, { conversation, mark, api, at: conversation.completeness === 'whole' ? Date.now() : 0 });
  for (const oldest of [...tickets.keys()].slice(0, -remembered)) tickets.delete(oldest);
  readings.set(page.document, tickets);
  return conversation;
}

/** A ticket is often read before its thread is built; the first mark then says nothing new. */
function isUnchanged({ conversation, mark }: Reading, now: string): boolean {
  if (mark !== '') return mark === now;
  return now.slice(0, 24) <= (conversation.messages.at(-1)?.sentAt ?? '');
}

async function readSomehow(page: Page, ticketId: string, api: ReadOnlyApi, signal: AbortSignal): Promise<Conversation> {
  try {
    return await readFromApi(api, ticketId, page.location.host, signal);
  } catch (error) {
    if (!(error instanceof ReadFailure) || error.kind === 'not-found' || error.kind === 'no-messages') throw error;
    const onPage = readFromPage(page, ticketId);
    const { kind: failure, retryAfterMs } = error;
    if (onPage) return { ...onPage, shortfall: { failure, retryAfterMs } };
    if (!isShown(page, ticketId)) throw error;
    throw new ReadFailure('unreadable-page', error.retryAfterMs, { cause: error });
  }
}

function findMessage(page: Page, ticketId: string, messageId: string): HTMLElement | undefined {
  const read = readings.get(page.document)?.get(ticketId)?.conversation.messages;
  const message = read?.find(({ id }) => id === messageId);
  return message && findShown(page, ticketId, message);
}

function theme(page: Page): 'light' | 'dark' | undefined {
  const stated = page.document.documentElement.dataset['theme'];
  // Anything else, such as `system`, follows the browser, which is what callers do without an answer.
  return stated === 'dark' || stated === 'light' ? stated : undefined;
}

function diagnose(page: Page): Record<string, number> {
  return Object.fromEntries(
    Object.entries(selectors).flatMap(([name, list]) =>
      list.map((selector, index) => [`${name} ${index + 1}`, page.document.querySelectorAll(selector).length]),
    ),
  );
}
