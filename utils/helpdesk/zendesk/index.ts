import type { HelpdeskAdapter, Page } from '../adapter';
import { countHits, findFirst } from '../dom';
import { createReadings } from '../readings';
import { readFromApi } from './api';
import { searchArticles } from './articles';
import { previewMacro, readMacros } from './macros';
import { matches } from './matches';
import { activeTicket, findComposer, keepClear, ticketInUrl } from './page';
import { isShown, readFromPage } from './page-reading';
import { selectors } from './selectors';
import { findShown, threadMark } from './thread';

const readings = createReadings({
  threadMark,
  fromApi: (page, ticketId, api, signal) => readFromApi(api, ticketId, page.location.host, signal),
  fromPage: readFromPage,
  isShown,
  isTold: (mark, { messages }) => mark.slice(0, 24) <= (messages.at(-1)?.sentAt ?? ''),
});

/** Zendesk Support, Agent Workspace; the older interface as far as it can be told. */
export const zendesk: HelpdeskAdapter = {
  id: 'zendesk',
  name: 'Zendesk',
  matches,
  recognises,
  activeTicket,
  ticketInUrl,
  readConversation: readings.readConversation,
  threadMark,
  findComposer,
  findMessage,
  listMacros: readMacros,
  previewMacro,
  searchArticles,
  keepClear,
  theme,
  diagnose: ({ document }) => countHits(document, selectors),
};

function recognises(page: Page): boolean {
  const { hostname, pathname } = page.location;
  if (!/^\/agent(?:\/|$)/.test(pathname)) return false;
  if (hostname.endsWith('.zendesk.com')) return true;
  return findFirst(page.document, [...selectors.panes, ...selectors.header]) !== undefined;
}

function findMessage(page: Page, ticketId: string, messageId: string): HTMLElement | undefined {
  const message = readings.message(page, ticketId, messageId);
  return message && findShown(page, ticketId, message);
}

function theme(page: Page): 'light' | 'dark' | undefined {
  const stated = page.document.documentElement.dataset['theme'];
  // Anything else, such as `system`, follows the browser, which is what callers do without an answer.
  return stated === 'dark' || stated === 'light' ? stated : undefined;
}
