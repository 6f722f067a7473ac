import type { HelpdeskAdapter } from '../adapter';
import { countHits, findFirst } from '../dom';
import { createReadings } from '../readings';
import { readFromApi } from './api';
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

const readings = createReadings({
  threadMark,
  fromApi: (page, ticketId, api, signal) =>
    readFromApi(
      api,
      ticketId,
      {
        account: page.location.host,
        base: basePath(page),
        me: findFirst(page.document, selectors.me)?.textContent?.trim() || undefined,
      },
      signal,
    ),
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
  // RT has none: its articles are put in by RT's own menu.
  listMacros: () => Promise.resolve([]),
  keepClear,
  theme,
  diagnose: ({ document }) => countHits(document, selectors),
};
