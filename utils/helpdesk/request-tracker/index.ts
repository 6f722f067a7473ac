import type { HelpdeskAdapter } from '../adapter';
import { countHits, findFirst } from '../dom';
import type { ReadOnlyApi } from '../read-only-api';
import { createReadings } from '../readings';
import { readFromApi } from './api';
import { readArticles } from './articles';
import { matches } from './matches';
import {
  activeTicket,
  basePath,
  findComposer,
  keepClear,
  recognises,
  shownMessages,
  theme,
  threadMark,
  ticketInUrl,
} from './page';
import { readFromPage } from './page-reading';
import { selectors } from './selectors';

/** Below which path the RT is that a session has read from. */
const bases = new WeakMap<ReadOnlyApi, string>();

const readings = createReadings({
  threadMark,
  fromApi(page, ticketId, api, signal) {
    const base = basePath(page);
    bases.set(api, base);
    const me = findFirst(page.document, selectors.me)?.textContent?.trim() || undefined;
    return readFromApi(api, ticketId, { account: page.location.host, base, me }, signal);
  },
  fromPage: readFromPage,
  isShown: (page) => shownMessages(page).length > 0,
  // The newest that stands there is the newest that was read.
  isTold: (mark, { messages }) => Number(mark.split(' ')[0]) <= Number(messages.at(-1)?.id),
});

/** Request Tracker 5: the page that shows a ticket, and the page on which a reply is written. */
export const requestTracker: HelpdeskAdapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  matches,
  recognises,
  activeTicket,
  ticketInUrl,
  readConversation: readings.readConversation,
  threadMark,
  findComposer,
  findMessage: (page, _, messageId) => {
    const message = shownMessages(page).find(({ dataset }) => dataset['transactionId'] === messageId);
    return message && findFirst(message, selectors.body);
  },
  listMacros: (api, signal, onProgress) => readArticles(api, bases.get(api) ?? '', signal, onProgress),
  keepClear,
  theme,
  diagnose: ({ document }) => countHits(document, selectors),
};
