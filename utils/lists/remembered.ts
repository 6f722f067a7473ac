import { ticketKey, waitingSince, type Conversation } from '@/utils/conversation';
import type { FrustrationLevel, FrustrationReading } from '@/utils/frustration/reading';

/** What is remembered of a ticket that was read, until the browser is closed: enough for one line of a list, and no message of it. */
export interface Remembered {
  level: FrustrationLevel;
  /** False where its language is not one that is read: then the level says nothing. */
  supported: boolean;
  /** `readingSentence`. */
  sentence: string;
  subject: string;
  customer?: string;
  /** `waitingSince` of the conversation; absent where an agent answered last. */
  since?: string;
  /** Milliseconds. */
  readAt: number;
  /** When the ticket last changed, as the helpdesk's list said when it was read; absent where it was read because it was opened. */
  updatedAt?: string;
}

/** By `ticketKey`, the latest last. */
export type Memory = Readonly<Record<string, Remembered>>;

/** Tickets that are remembered. */
const most = 400;

/** The longest piece of text that is remembered, in UTF-16 units. */
const longest = 300;

/** The memory with what a ticket's reading said, in place of an earlier one. */
export function remember(
  memory: Memory,
  conversation: Conversation,
  said: Pick<FrustrationReading, 'level' | 'supported'> & { sentence: string },
  at: { readAt: number; updatedAt?: string },
): Memory {
  const key = ticketKey(conversation);
  const { [key]: _earlier, ...others } = memory;
  const customer = conversation.customer.name ?? conversation.customer.email;
  const since = waitingSince(conversation);
  const latest: Remembered = {
    level: said.level,
    supported: said.supported,
    sentence: said.sentence.slice(0, longest),
    subject: conversation.subject.slice(0, longest),
    ...(customer !== undefined && { customer: customer.slice(0, longest) }),
    ...(since !== undefined && { since }),
    ...at,
  };
  return Object.fromEntries([...Object.entries(others).slice(1 - most), [key, latest]]);
}

/**
 * Whether a ticket, of which the helpdesk's list says when it last changed, is as it was when it was read. Without a time from a list,
 * it is taken as read when we read it: by then no later change was there to read.
 */
export function isUnchanged(known: Remembered | undefined, updatedAt: string): boolean {
  if (!known) return false;
  if (known.updatedAt !== undefined) return known.updatedAt === updatedAt;
  return Date.parse(updatedAt) <= known.readAt;
}
