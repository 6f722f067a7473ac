import type { Conversation } from '@/utils/conversation';
import type { HelpdeskAdapter, Page } from './adapter';
import { ReadFailure } from './read-failure';
import type { ReadOnlyApi } from './read-only-api';

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

/** How one helpdesk reads a ticket. */
export interface ReadingParts {
  threadMark: HelpdeskAdapter['threadMark'];
  /** The whole ticket, through the API. Throws `ReadFailure`. */
  fromApi(page: Page, ticketId: string, api: ReadOnlyApi, signal: AbortSignal): Promise<Conversation>;
  /** What stands on the page; nothing where no message can be read there. */
  fromPage(page: Page, ticketId: string): Conversation | undefined;
  /** Whether the page shows the ticket at all, readable or not. */
  isShown(page: Page, ticketId: string): boolean;
  /** Whether a mark of a thread that was not built yet when it was read says nothing that the conversation does not. */
  isTold(mark: string, conversation: Conversation): boolean;
}

/** The API first, the page where it must do, and a memory of both, as `HelpdeskAdapter.readConversation` promises. */
export interface Readings {
  readConversation: HelpdeskAdapter['readConversation'];
  /** The last reading of that ticket, whole or not. */
  last(page: Page, ticketId: string): Conversation | undefined;
  /** The message of the last reading of that ticket. */
  message(page: Page, ticketId: string, messageId: string): Conversation['messages'][number] | undefined;
}

export function createReadings(parts: ReadingParts): Readings {
  const readings = new WeakMap<Document, Map<string, Reading>>();
  /** A ticket is often read before its thread is built; the first mark then says nothing new. */
  const isUnchanged = ({ conversation, mark }: Reading, now: string) =>
    mark === '' ? parts.isTold(now, conversation) : mark === now;
  const last: Readings['last'] = ({ document }, ticketId) => readings.get(document)?.get(ticketId)?.conversation;
  return {
    async readConversation(page, ticketId, api, signal) {
      const mark = parts.threadMark(page, ticketId);
      const tickets = readings.get(page.document) ?? new Map<string, Reading>();
      const known = tickets.get(ticketId);
      if (known?.api === api && Date.now() - known.at < freshFor && isUnchanged(known, mark)) return known.conversation;
      const conversation = await readSomehow(parts, page, ticketId, api, signal);
      tickets.delete(ticketId);
      tickets.set(ticketId, { conversation, mark, api, at: conversation.completeness === 'whole' ? Date.now() : 0 });
      for (const oldest of [...tickets.keys()].slice(0, -remembered)) tickets.delete(oldest);
      readings.set(page.document, tickets);
      return conversation;
    },
    last,
    message: (page, ticketId, messageId) => last(page, ticketId)?.messages.find(({ id }) => id === messageId),
  };
}

async function readSomehow(
  parts: ReadingParts,
  page: Page,
  ticketId: string,
  api: ReadOnlyApi,
  signal: AbortSignal,
): Promise<Conversation> {
  try {
    return await parts.fromApi(page, ticketId, api, signal);
  } catch (error) {
    if (!(error instanceof ReadFailure) || error.kind === 'not-found' || error.kind === 'no-messages') throw error;
    const onPage = parts.fromPage(page, ticketId);
    const { kind: failure, retryAfterMs } = error;
    if (onPage) return { ...onPage, shortfall: { failure, retryAfterMs } };
    if (!parts.isShown(page, ticketId)) throw error;
    throw new ReadFailure('unreadable-page', error.retryAfterMs, { cause: error });
  }
}
