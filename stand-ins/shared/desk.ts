import { attachmentsOf, loadTickets, messageId } from './load-tickets';
import type {
  ApiRequest,
  ApiViolation,
  ComposerChannel,
  DeskMessage,
  DeskTicket,
  SendRecord,
  TicketChannel,
} from './model';
import { People } from './people';
import { paragraphsOf, textOf } from './text';

/** What a listener hears when a ticket gets a message. */
export type MessageListener = (ticket: DeskTicket, message: DeskMessage) => void;

/** What a new message says and who says it. */
type Said = Pick<DeskMessage, 'authorId' | 'kind' | 'html' | 'text'>;

/** The account's state: its people and tickets, and what was done to it. */
export class Desk {
  people = new People();
  tickets: DeskTicket[];
  readonly sends: SendRecord[] = [];
  readonly violations: ApiViolation[] = [];
  readonly requests: ApiRequest[] = [];
  signedIn = true;
  readonly #listeners = new Set<MessageListener>();

  constructor(readonly now: () => Date) {
    this.tickets = loadTickets(this.people, now());
  }

  /** Back to the files; nothing recorded. */
  reset(): void {
    this.people = new People();
    this.tickets = loadTickets(this.people, this.now());
    this.sends.length = 0;
    this.violations.length = 0;
    this.requests.length = 0;
    this.signedIn = true;
  }

  ticket(id: number): DeskTicket | undefined {
    return this.tickets.find((ticket) => ticket.id === id);
  }

  onMessage(listener: MessageListener, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** A new message of the customer, through the ticket's own channel. Throws a `RangeError` for an unknown ticket. */
  addCustomerMessage(ticketId: number, text: string): DeskMessage {
    const ticket = this.#existing(ticketId);
    return this.#append(ticket, ticket.channel, {
      authorId: ticket.requesterId,
      kind: 'end-user',
      html: paragraphsOf(text),
      text,
    });
  }

  /** A public reply by a colleague, or by the signed-in agent where `by` is left out. */
  addAgentReply(ticketId: number, text: string, by?: string): DeskMessage {
    const author = by ? this.people.byName(by) : this.people.signedIn;
    const ticket = this.#existing(ticketId);
    return this.#append(ticket, ticket.channel, {
      authorId: author.id,
      kind: 'agent',
      html: paragraphsOf(text),
      text,
    });
  }

  /** Takes what the page's Submit, Send or Enter sent: recorded in any case, in the thread where there was text. */
  send(record: SendRecord): DeskMessage | undefined {
    this.sends.push(record);
    const ticket = this.#existing(record.ticketId);
    if (record.status) ticket.status = record.status;
    if (!record.text) return undefined;
    return this.#append(ticket, record.channel, {
      authorId: this.people.signedIn.id,
      kind: record.channel === 'internal' ? 'internal' : 'agent',
      html: record.html,
      text: record.text,
    });
  }

  #existing(ticketId: number): DeskTicket {
    const ticket = this.ticket(ticketId);
    if (!ticket) throw new RangeError(`The stand-in has no ticket ${ticketId}.`);
    return ticket;
  }

  #append(ticket: DeskTicket, channel: TicketChannel | ComposerChannel, said: Said): DeskMessage {
    const messaging = channel === 'native_messaging';
    const byMail = channel === 'email' && said.kind === 'end-user';
    const id = messageId(ticket.id, ticket.messages.length);
    const message: DeskMessage = {
      ...said,
      text: said.text || textOf(said.html),
      id,
      public: said.kind !== 'internal',
      at: this.now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      via: messaging ? 'native_messaging' : byMail ? 'email' : 'web',
      origin: messaging ? '' : byMail ? 'EmailInteraction' : 'WebInteraction',
      attachments: attachmentsOf([], id),
      hidden: false,
    };
    ticket.messages.push(message);
    ticket.updatedAt = message.at;
    for (const listener of this.#listeners) listener(ticket, message);
    return message;
  }
}
