/**
 * The ticket as every room knows it, whatever helpdesk it came from.
 * Pure: no browser API, no DOM, no network.
 */

/** Who wrote a message. `system` is anything that nobody wrote: triggers, status changes, satisfaction requests. */
export type AuthorRole = 'customer' | 'agent' | 'bot' | 'system';

/** Who may see a message. A message whose visibility cannot be established is `internal` (law 3 of the house). */
export type Visibility = 'public' | 'internal';

/** Where a ticket is answered. `messaging` covers chat and social channels, whose composers are plain text and send on Enter. */
export type Channel = 'email' | 'messaging' | 'phone' | 'other';

/** A person or a program on the ticket. Only what the helpdesk itself states is filled in. */
export interface Participant {
  /** The helpdesk's own id. */
  id?: string;
  role: AuthorRole;
  name?: string;
  email?: string;
  /** BCP-47 tag that the helpdesk keeps for this person, for example `de` or `pt-BR`. */
  locale?: string;
}

/** One of several brands or products of an account, as the helpdesk keeps them. */
export interface Brand {
  id: string;
  /** Left out where the helpdesk does not tell this agent. */
  name?: string;
}

/** One thing said on the ticket, as plain text. */
export interface Message {
  /** Stable for this message across reads of the same ticket. */
  id: string;
  author: Participant;
  visibility: Visibility;
  /** What the author wrote, line breaks kept, quoted history and HTML removed. Never HTML. */
  text: string;
  /** The history that the author's mail program quoted below the text, where there was any. */
  quoted?: string;
  /** ISO 8601 in UTC. */
  sentAt?: string;
  channel?: Channel;
  /** File names only. */
  attachments?: string[];
}

/** How much of the ticket was read: all of it, or only what stood on the page. */
export type Completeness = 'whole' | 'page-only';

/** A ticket and all that was said on it. Serialisable: survives `postMessage`, JSON and IndexedDB. */
export interface Conversation {
  /** The helpdesk's ticket id. */
  ticketId: string;
  /** `HelpdeskAdapter.id`. */
  helpdesk: string;
  /** The account, so that equal ticket ids of two accounts never meet: the page's host name. */
  account: string;
  /** The brand that the ticket came in by, where one account answers for several. */
  brand?: Brand;
  subject: string;
  channel: Channel;
  /** The helpdesk's own word, lower case: `new`, `open`, `pending`, `solved`. */
  status?: string;
  customer: Participant;
  /** The signed-in agent, where the helpdesk says who that is. */
  agent?: Participant & {
    /** Appended by the helpdesk when the agent sends, so a draft must not sign twice. Plain text. */
    signature?: string;
  };
  /** Oldest first. */
  messages: Message[];
  completeness: Completeness;
  /** Why only the page was read, as the helpdesk's `ReadFailureKind`, and in how many milliseconds it will answer again. */
  shortfall?: { failure: string; retryAfterMs?: number };
}

/** Names one ticket among all accounts and helpdesks; the key of drafts, suggestions and outcomes. */
export function ticketKey(ticket: Pick<Conversation, 'helpdesk' | 'account' | 'ticketId'>): string {
  return `${ticket.helpdesk}:${ticket.account}:${ticket.ticketId}`;
}

/** Names the reading of a ticket up to one message; a mark on it has this name. */
export function readingKey(ticket: string, messageId: string): string {
  return `${ticket}#${messageId}`;
}

/** What the customer and the public may see, oldest first: no notes, no system events. */
export function publicMessages(conversation: Conversation): Message[] {
  return conversation.messages.filter((message) => message.visibility === 'public' && message.author.role !== 'system');
}

/** What the customer wrote in public, oldest first. */
export function customerMessages(conversation: Conversation): Message[] {
  return publicMessages(conversation).filter((message) => message.author.role === 'customer');
}

/**
 * The customer's unanswered messages at the end of the thread, oldest first: what a reply has to answer.
 * Only an agent answers: a bot in between does not end the turn. Falls back to the customer's last message where an agent
 * wrote last; empty where the customer never wrote.
 */
export function openTurn(conversation: Conversation): Message[] {
  const people = betweenPeople(conversation);
  const answered = people.findLastIndex((message) => message.author.role === 'agent');
  const turn = people.slice(answered + 1);
  return turn.length > 0 ? turn : customerMessages(conversation).slice(-1);
}

/** When the customer began to wait: the first message of the open turn, or nothing where the agent answered last. */
export function waitingSince(conversation: Conversation): string | undefined {
  if (betweenPeople(conversation).at(-1)?.author.role !== 'customer') return undefined;
  return openTurn(conversation)[0]?.sentAt;
}

function betweenPeople(conversation: Conversation): Message[] {
  return publicMessages(conversation).filter(({ author }) => author.role === 'customer' || author.role === 'agent');
}
