import type { TicketList } from '../adapter';
import { rowsOf } from '../rows';

/**
 * RT's search results: the links to tickets that stand there. Nothing is read ahead: a list of tickets with the time of their last change
 * would take one GET for each.
 */
export const requestTrackerList: TicketList = {
  isList: ({ pathname }) => pathname.endsWith('/Search/Results.html'),
  rows: ({ document, location }) =>
    rowsOf(document.querySelectorAll<HTMLAnchorElement>('a[href*="Ticket/Display.html?id="]'), (address) => {
      const { host, pathname, search } = address;
      const ticketId = /^\?id=(\d+)$/.exec(search)?.[1];
      if (ticketId === undefined || host !== location.host || !pathname.endsWith('/Ticket/Display.html'))
        return undefined;
      return { ticketId, path: pathname + search };
    }),
};
