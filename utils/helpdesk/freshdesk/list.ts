import type { ListedTicket, ListRow, Page, TicketList } from '../adapter';
import { fieldsOf, idOf, listOf, textOf, timeOf, type Fields } from '../answer';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { rowsOf } from '../rows';
import { readFromApi } from './api';

/** As many as the page itself asks for. */
const perPage = 30;

/** Where the list is drawn: a part of the page of its own, whose tree may be an open shadow root. */
const listHosts = ['fw-tickets-mfe']; // 2026-08

/**
 * Freshdesk's filters. Of the page only the addresses of its links are known, so what is on the list is asked of the API that the page
 * itself asks (`/api/_/`, not documented, seen in 2026-08); where that does not answer, the links are all there is.
 */
export const freshdeskList: TicketList = {
  isList: ({ pathname }) => filterIn(pathname) !== undefined,
  rows({ document, location }) {
    const shadows = listHosts.flatMap((host) =>
      [...document.querySelectorAll(host)].flatMap((at) => at.shadowRoot ?? []),
    );
    const links = [document, ...shadows].flatMap((root) => [
      ...root.querySelectorAll<HTMLAnchorElement>('a[href*="/a/tickets/"]'),
    ]);
    return rowsOf(links, (address) => {
      const ticketId = /^\/a\/tickets\/(\d+)$/.exec(address.pathname)?.[1];
      if (ticketId === undefined || address.host !== location.host) return undefined;
      return { ticketId, path: pathOf(ticketId) };
    });
  },
  overview,
};

async function overview(
  { location }: Page,
  _rows: readonly ListRow[],
  api: ReadOnlyApi,
  signal: AbortSignal,
): Promise<ListedTicket[]> {
  const filter = filterIn(location.pathname);
  if (filter === undefined) return [];
  const path = `/api/_/tickets?filter=${encodeURIComponent(filter)}&per_page=${perPage}&include=requester,stats`;
  const answer = await api.getJson(path, signal);
  const tickets = Array.isArray(answer) ? answer : fieldsOf(answer)['tickets'];
  if (!Array.isArray(tickets)) throw new ReadFailure('unreadable-answer');
  return listOf(tickets).flatMap((ticket) => listed(ticket, api, location.host) ?? []);
}

function listed(ticket: Fields, api: ReadOnlyApi, account: string): ListedTicket | undefined {
  const ticketId = idOf(ticket['id']);
  const updatedAt = timeOf(ticket['updated_at']);
  if (ticketId === undefined || updatedAt === undefined) return undefined;
  const requester = fieldsOf(ticket['requester']);
  return {
    ticketId,
    updatedAt,
    subject: textOf(ticket['subject']) ?? '',
    customer: textOf(requester['name']) ?? textOf(requester['email']),
    path: pathOf(ticketId),
    // 4 is resolved, 5 closed; states of the team's own have higher numbers.
    isOpen: ticket['status'] !== 4 && ticket['status'] !== 5,
    read: (signal) => readFromApi(api, ticketId, account, signal),
  };
}

function filterIn(pathname: string): string | undefined {
  return /^\/a\/tickets\/filters\/([\w-]+)\/?$/.exec(pathname)?.[1];
}

function pathOf(ticketId: string): string {
  return `/a/tickets/${ticketId}`;
}
