import type { ListedTicket, ListRow, Page, TicketList } from '../adapter';
import { fieldsOf, idOf, listOf, textOf, timeOf, type Fields } from '../answer';
import { findFirst } from '../dom';
import type { ReadOnlyApi } from '../read-only-api';
import { rowsOf } from '../rows';
import { readListed } from './api';
import { usersOf, type Users } from './people';
import { selectors } from './selectors';

/** The API tells of so many tickets in one answer. */
const mostAtOnce = 100;

/**
 * Zendesk's views. Of their tables only the links are known: their addresses are relative (seen in 2026), so the browser resolves them,
 * with or without the view's own path before them.
 */
export const zendeskList: TicketList = {
  isList: ({ pathname }) => /^\/agent\/filters\/\d+/.test(pathname),
  rows({ document, location }) {
    const root = findFirst(document, selectors.panes) ?? document.body;
    return rowsOf(root.querySelectorAll<HTMLAnchorElement>('a[href*="tickets/"]'), (address) => {
      const ticketId = /^\/agent\/(?:filters\/)?tickets\/(\d+)$/.exec(address.pathname)?.[1];
      if (ticketId === undefined || address.host !== location.host) return undefined;
      return { ticketId, path: pathOf(ticketId) };
    });
  },
  overview,
};

async function overview(
  { location }: Page,
  rows: readonly ListRow[],
  api: ReadOnlyApi,
  signal: AbortSignal,
): Promise<ListedTicket[]> {
  if (rows.length === 0) return [];
  const ids = rows.slice(0, mostAtOnce).map(({ ticketId }) => ticketId);
  const answer = await api.getJson(`/api/v2/tickets/show_many.json?ids=${ids.join(',')}&include=users`, signal);
  const users = usersOf(answer);
  return listOf(fieldsOf(answer)['tickets']).flatMap(
    (ticket) => listed(ticket, users, (ended) => readListed(api, ticket, users, location.host, ended)) ?? [],
  );
}

function listed(ticket: Fields, users: Users, read: ListedTicket['read']): ListedTicket | undefined {
  const ticketId = idOf(ticket['id']);
  const updatedAt = timeOf(ticket['updated_at']);
  if (ticketId === undefined || updatedAt === undefined) return undefined;
  const requester = users.get(idOf(ticket['requester_id']) ?? '');
  return {
    ticketId,
    updatedAt,
    subject: textOf(ticket['subject']) ?? '',
    customer: requester?.name ?? requester?.email,
    path: pathOf(ticketId),
    isOpen: !/^(?:solved|closed)$/i.test(textOf(ticket['status']) ?? ''),
    read,
  };
}

function pathOf(ticketId: string): string {
  return `/agent/tickets/${ticketId}`;
}
