import type { Desk } from '../shared/desk';
import type { DeskMessage, SendRecord } from '../shared/model';
import { divided, partsOf, signatureHtml } from './shapes';
import type { PageVariant } from './variant';

/** What the page's script reads before it draws anything. */
export interface PageConfig {
  variant: PageVariant;
  /** Marks the page's own requests that are not GET. */
  pageToken: string;
}

/** A message as the page draws it. */
export interface PageMessage {
  id: number;
  author: string;
  kind: DeskMessage['kind'];
  html: string;
  at: string;
  to: string;
}

/** A ticket as the page draws it; the first message is its description. */
export interface PageTicket {
  id: number;
  subject: string;
  requester: { id: number; name: string; email: string };
  signature: string;
  description: PageMessage | undefined;
  messages: PageMessage[];
}

/** What the page sends: a reply, a note or a forward. */
export type PageSend = Pick<SendRecord, 'ticketId' | 'html' | 'text' | 'trusted'> & { kind: ComposerKind };
export type ComposerKind = 'reply' | 'note' | 'forward';

/** What the page's form keeps while it is written: what would be sent, as the editor's model has it. */
export interface Autosave {
  ticketId: number;
  kind: ComposerKind;
  html: string;
}

/** The ticket for the page; nothing for one that the page must not show. */
export function pageTicket(desk: Desk, id: number): PageTicket | undefined {
  const ticket = desk.ticket(id);
  if (!ticket || ticket.access !== 'open') return undefined;
  const requester = desk.people.byId(ticket.requesterId);
  const { first, others } = partsOf(ticket);
  return {
    id,
    subject: ticket.subject,
    requester: { id: ticket.requesterId, name: requester?.name ?? '', email: requester?.email ?? '' },
    signature: signatureHtml(desk.people.signedIn) ?? '',
    description: first && pageMessage(desk, first, ''),
    messages: others.map((message) => pageMessage(desk, message, requester?.email ?? '')),
  };
}

/** One message for the page. */
export function pageMessage(desk: Desk, message: DeskMessage, customer: string): PageMessage {
  return {
    id: message.id,
    author: desk.people.byId(message.authorId)?.name ?? '',
    kind: message.kind,
    html: divided(message.html).slice(0, 200_000),
    at: message.at,
    to: message.kind === 'internal' ? '' : message.kind === 'end-user' ? 'care@halden-supply.example' : customer,
  };
}
