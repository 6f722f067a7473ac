import type { Conversation, Message } from '@/utils/conversation';
import type { Macro } from '@/utils/helpdesk/adapter';

/** Something that the customer wants to know, and how a reply shows that it was answered. */
export interface PracticeQuestion {
  id: string;
  /** In the words of somebody who sums the ticket up. */
  asks: string;
  /** Lower-case parts of words in the ticket's language; a reply that holds one of them speaks to the question. */
  spokenTo: readonly string[];
  /** What the customer writes where it was left open. */
  again: string;
}

/** An invented ticket to practise on. It names nobody real, and what is written on it goes nowhere. */
export interface PracticeTicket {
  id: string;
  /** BCP-47. */
  language: string;
  subject: string;
  channel: Conversation['channel'];
  customer: string;
  /** Oldest first; `hoursAgo` when the page is opened. */
  messages: readonly { from: 'customer' | 'agent' | 'bot' | 'note'; hoursAgo: number; text: string }[];
  /** What the agent found out; a reply may promise this and no more. */
  known: readonly string[];
  macros: readonly Macro[];
  questions: readonly PracticeQuestion[];
  /** Where the customer needs to hear that somebody understood: parts of words, in the ticket's language, that show it. */
  acknowledgedBy?: readonly string[];
  /** A ticket that no template should answer: a reply names who takes care, in one of these parts of words. */
  needsPerson?: readonly string[];
  /** What the customer writes to a reply that shows no understanding. */
  cold: string;
  /** What the customer writes to a promise that nothing supports. */
  doubt: string;
  /** What the customer writes when all is well. */
  settled: string;
}

/** What was said after the ticket was opened, in order. */
export interface PracticeTurn {
  from: 'agent' | 'customer';
  text: string;
  /** ISO 8601. */
  at: string;
}

/** Where practice tickets live: an account that nobody has. */
export const practiceAccount = { helpdesk: 'practice', account: 'practice.invalid' } as const;

/** The agent's name on practice tickets. */
export const practiceAgent = 'Sam';

/** The ticket as any helpdesk would give it, opened at `opened`, with what was said since. */
export function practiceConversation(
  ticket: PracticeTicket,
  opened: Date,
  turns: readonly PracticeTurn[],
): Conversation {
  const customer = { role: 'customer', name: ticket.customer, locale: ticket.language } as const;
  const agent = { role: 'agent', name: practiceAgent } as const;
  const authors = { customer, agent, note: agent, bot: { role: 'bot' } } as const;
  const before = ticket.messages.map(({ from, hoursAgo, text }, at): Message => ({
    id: `${ticket.id}-${at + 1}`,
    author: authors[from],
    visibility: from === 'note' ? 'internal' : 'public',
    text,
    sentAt: new Date(opened.getTime() - hoursAgo * 3_600_000).toISOString(),
    channel: ticket.channel,
  }));
  const since = turns.map(({ from, text, at }, index): Message => ({
    id: `${ticket.id}-${before.length + index + 1}`,
    author: authors[from],
    visibility: 'public',
    text,
    sentAt: at,
    channel: ticket.channel,
  }));
  return {
    ...practiceAccount,
    ticketId: ticket.id,
    subject: ticket.subject,
    channel: ticket.channel,
    status: 'open',
    customer,
    agent,
    messages: [...before, ...since],
    completeness: 'whole',
  };
}
