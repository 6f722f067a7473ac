import type { HelpdeskAdapter, Page } from '../adapter';
import { findFirst, styleOf } from '../dom';
import { createReadings } from '../readings';
import { readFromApi } from './api';
import { searchArticles } from './articles';
import { readCannedResponses } from './canned-responses';
import { matches } from './matches';
import { activeTicket, contactEmail, findComposer, keepClear, openComposer, ticketInUrl } from './page';
import { isShown, readFromPage } from './page-reading';
import { selectors } from './selectors';
import { findShown, threadMark } from './thread';

const readings = createReadings({
  threadMark,
  fromApi: (page, ticketId, api, signal) => readFromApi(api, ticketId, page.location.host, signal),
  fromPage: readFromPage,
  isShown,
  isTold: (mark, { messages }) => mark === '' || messages.some(({ id }) => `${id} 0` === mark),
});

/** Freshdesk, the agent's interface of 2019 and later. Not Freshservice, which has the same addresses, and not the customers' portal. */
export const freshdesk: HelpdeskAdapter = {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches,
  recognises,
  activeTicket,
  ticketInUrl,
  readConversation: readings.readConversation,
  threadMark,
  findComposer: (page, ticketId) => findComposer(page, ticketId, knownOf(page, ticketId)),
  openComposer,
  findMessage(page, ticketId, messageId) {
    const message = readings.message(page, ticketId, messageId);
    return message && activeTicket(page) === ticketId ? findShown(page, message) : undefined;
  },
  listMacros: readCannedResponses,
  searchArticles,
  keepClear,
  theme,
  diagnose,
};

function recognises(page: Page): boolean {
  const { hostname, pathname } = page.location;
  if (!pathname.startsWith('/a/') || hostname.endsWith('.freshservice.com')) return false;
  if (hostname.endsWith('.freshdesk.com')) return true;
  return !!findFirst(page.document, selectors.page) && !findFirst(page.document, selectors.otherProduct);
}

/** What the last reading said of the two who write, or what the page says. */
function knownOf(page: Page, ticketId: string) {
  const { customer, agent } = readings.last(page, ticketId) ?? {};
  const onPage = customer?.email ? undefined : readFromPage(page, ticketId)?.customer;
  return {
    customer: [customer?.email, customer?.name, onPage?.email, onPage?.name, contactEmail(page)],
    signature: agent?.signature,
  };
}

/** Freshdesk states none: it is as dark as it is drawn. */
function theme({ document }: Page): 'light' | 'dark' | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = styleOf(document.body)
    .backgroundColor.match(/[\d.]+/g)
    ?.map(Number) ?? [0, 0, 0, 0];
  if (alpha === 0) return undefined;
  return 0.3 * red + 0.6 * green + 0.1 * blue < 128 ? 'dark' : 'light';
}

function diagnose(page: Page): Record<string, number> {
  return Object.fromEntries(
    Object.entries(selectors).flatMap(([name, list]) =>
      list.map((selector, index) => [`${name} ${index + 1}`, page.document.querySelectorAll(selector).length]),
    ),
  );
}
