import {
  type ListedTicket,
  type ListRow,
  type Page,
  ReadFailure,
  type ReadOnlyApi,
  type TicketList,
} from '@/utils/helpdesk';
import { sendFromList, withinLimits } from '@/utils/messaging';

/** One list, about to be read ahead. */
export interface AheadParts {
  page: Page;
  deskId: string;
  list: TicketList;
  rows: readonly ListRow[];
  /** Within the shared budget. */
  api: ReadOnlyApi;
  /** Hears what the helpdesk's list says, before any ticket is read. */
  onListed: (tickets: readonly ListedTicket[]) => void;
  /** A ticket was read. */
  onRead: () => void;
}

/**
 * Reads the open tickets of a list that have changed since they were last read, one after another: each at most once for each change, whichever
 * tab asks. Never throws; what cannot be had is left out. False where the helpdesk refused in the middle: then nothing more is asked now.
 */
export async function readAhead(parts: AheadParts, signal: AbortSignal): Promise<boolean> {
  try {
    const tickets = (await parts.list.overview?.(parts.page, parts.rows, parts.api, signal)) ?? [];
    parts.onListed(tickets);
    for (const ticket of tickets.filter(({ isOpen }) => isOpen)) {
      signal.throwIfAborted();
      await readOne(parts, ticket, signal);
    }
    return true;
  } catch (error) {
    if (!signal.aborted && !(error instanceof ReadFailure)) console.error('Tandem could not read this list:', error);
    return false;
  }
}

async function readOne({ deskId, onRead }: AheadParts, ticket: ListedTicket, signal: AbortSignal): Promise<void> {
  const { ticketId, updatedAt } = ticket;
  const claim = await sendFromList('list-claim', { helpdesk: deskId, ticketId, updatedAt });
  if (!claim.ok || !claim.value.go) return;
  try {
    const conversation = withinLimits(await ticket.read(signal));
    await sendFromList('list-read', { conversation, updatedAt });
    onRead();
  } catch (error) {
    // One ticket that may not be seen says nothing of the others.
    if (error instanceof ReadFailure && /forbidden|not-found|no-messages|unreadable/.test(error.kind)) return;
    throw error;
  }
}
