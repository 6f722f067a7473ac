import type { PageMessage, PageRow, PageTicket } from '../http/page-endpoints';
import type { SendRecord } from '../../shared/model';
import { config } from './config';

/** A message that arrived while the page is open. */
export interface Arrival {
  ticketId: number;
  status: PageTicket['status'];
  message: PageMessage;
}

/** The ticket, or nothing where it may not be shown. */
export async function fetchTicket(id: number): Promise<PageTicket | undefined> {
  // The browser cuts requests off when the page is left.
  const response = await fetch(`/stand-in/ticket/${id}`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as PageTicket) : undefined;
}

export async function fetchRows(): Promise<PageRow[]> {
  const response = await fetch('/stand-in/view/1');
  return (await response.json()) as PageRow[];
}

/** Sends what the composer holds: the page's own request, the only kind that may change anything. */
export async function postSend(record: Omit<SendRecord, 'at'>): Promise<void> {
  await fetch('/stand-in/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stand-in-page': config.pageToken },
    body: JSON.stringify(record),
  });
}

/** Hears of new messages for as long as the page is in front; a page in the back-forward cache keeps no connection. */
export function listenForMessages(onArrival: (arrival: Arrival) => void): void {
  let source: EventSource | undefined;
  const open = () => {
    source = new EventSource('/stand-in/events');
    source.addEventListener('message', (event: MessageEvent<string>) => onArrival(JSON.parse(event.data) as Arrival));
  };
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', (event) => event.persisted && open());
  open();
}
