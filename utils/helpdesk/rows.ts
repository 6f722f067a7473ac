import type { ListRow } from './adapter';
import { isVisible } from './dom';

/** Links that can be seen at a time, beyond which none is looked at. */
const mostRows = 100;

/**
 * The tickets that links lead to, each once, the first link that can be seen. No list's own markup is asked: of the helpdesks' tables only
 * the addresses in them are known for sure.
 */
export function rowsOf(
  links: Iterable<HTMLAnchorElement>,
  ticketIn: (link: URL) => { ticketId: string; path: string } | undefined,
): ListRow[] {
  const rows = new Map<string, ListRow>();
  for (const link of links) {
    if (rows.size >= mostRows) break;
    if (!URL.canParse(link.href)) continue;
    const ticket = ticketIn(new URL(link.href));
    if (!ticket || rows.has(ticket.ticketId) || !link.textContent?.trim() || !isVisible(link)) continue;
    rows.set(ticket.ticketId, { ...ticket, link });
  }
  return [...rows.values()];
}
