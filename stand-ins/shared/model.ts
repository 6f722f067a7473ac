/** What the stand-in account holds, before it takes the shape of an API answer or of a page. */
import type { BrandName } from './brands';

export type UserRole = 'end-user' | 'agent' | 'admin';

/** A person or integration of the account. */
export interface DeskUser {
  /** 13 digits, as real ones are. */
  id: number;
  name: string;
  email: string;
  role: UserRole;
  /** `en-US`, `de`, `pt-BR`. */
  locale: string;
  timeZone: string;
  /** The name that customers see instead of the agent's own. */
  alias: string | null;
  /** Appended by the helpdesk on send. Plain text. */
  signature: string | null;
  /** What colleagues wrote down about this customer. */
  notes: string | null;
  createdAt: string;
  tags: string[];
}

/** How a message is drawn on the page (`type` of its bubble). */
export type MessageKind = 'end-user' | 'agent' | 'bot' | 'internal';

export interface DeskAttachment {
  id: number;
  name: string;
  contentType: string;
  size: number;
}

export interface DeskMessage {
  /** 13 digits. */
  id: number;
  authorId: number;
  kind: MessageKind;
  public: boolean;
  /** Inner HTML of the `zd-comment`, as the mail program or editor left it. */
  html: string;
  text: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** `email`, `web`, `api`, `native_messaging`, `side_conversation`. */
  via: string;
  /** The page's word for where it came from; empty for messaging. */
  origin: string;
  attachments: DeskAttachment[];
  /** On the page, but not for eyes: `aria-hidden`. */
  hidden: boolean;
}

/** Something that happened and that nobody wrote. */
export interface DeskEvent {
  at: string;
  text: string;
}

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved';
export type TicketChannel = 'email' | 'web' | 'native_messaging';

export interface DeskTicket {
  id: number;
  subject: string;
  channel: TicketChannel;
  status: TicketStatus;
  priority: 'low' | 'normal' | 'high' | 'urgent';
  tags: string[];
  /** BCP-47 of what the customer writes. */
  language: string;
  requesterId: number;
  assigneeId: number | null;
  createdAt: string;
  updatedAt: string;
  messages: DeskMessage[];
  events: DeskEvent[];
  brand: BrandName;
  /** Rows of the customer context panel. */
  facts: Record<string, string>;
  /** Deleted tickets answer 404, forbidden ones 403. */
  access: 'open' | 'deleted' | 'forbidden';
  satisfaction: { score: 'good' | 'bad'; comment: string | null } | null;
}

export type ComposerChannel = 'web' | 'native_messaging' | 'internal';

/** One use of the page's own Submit or Send, whoever caused it. */
export interface SendRecord {
  ticketId: number;
  channel: ComposerChannel;
  /** What the composer held; empty where only the status was submitted. */
  html: string;
  text: string;
  /** The status chosen with Submit. */
  status?: TicketStatus;
  /** What was used. */
  by: 'submit' | 'send' | 'enter';
  /** False where a script clicked or typed, not a person (or a driver that behaves as one). */
  trusted: boolean;
  at: string;
}

/** A request that no read-only client makes. */
export interface ApiViolation {
  method: string;
  path: string;
  at: string;
}

/** A request to the API, whoever made it; the page itself never uses the API. */
export interface ApiRequest {
  method: string;
  path: string;
  at: string;
  /** When the whole answer had left, by the machine's clock in milliseconds; missing until then. */
  answeredAt?: number;
}
