import { openTurn, publicMessages, ticketKey, type Conversation, type Message } from '@/utils/conversation';
import { isOwn, ownWords } from './match-sent';

/** One customer turn that waited for an answer while the agent looked at it, with or without a draft. Holds no text. */
export interface Turn {
  /** `turnId` of the ticket and the customer's last message. */
  id: string;
  ticketKey: string;
  /** When the agent opened it; the last time before the answer, since a ticket may be looked at days before it is worked on. ISO 8601. */
  openedAt: string;
  /** How much help the agent wanted then: `off`, `checks`, `outline` or `full`. */
  assist: string;
  /** Chosen for comparison: no draft was offered. */
  heldOut: boolean;
  language: string;
  level: string;
  topic: string;
  /** When the first draft of the turn was there. */
  draftedAt?: string;
  /** Known once the agent's own answer was seen in the thread. */
  answer?: {
    sentAt: string;
    messageId: string;
    /** Words of the answer, without signature and quoted lines. */
    words: number;
    /** Words that the agent wrote or changed: all of them without a draft. */
    written: number;
  };
}

/** What is known of a turn when it is opened. */
export type OpenedTurn = Omit<Turn, 'draftedAt' | 'answer'>;

/** Names the customer's turn that is open now, or nothing where nobody waits for an answer. */
export function turnId(conversation: Conversation): string | undefined {
  const thread = publicMessages(conversation).filter(
    ({ author }) => author.role === 'customer' || author.role === 'agent',
  );
  const last = openTurn(conversation).at(-1);
  return last && thread.at(-1)?.id === last.id ? `${ticketKey(conversation)}#${last.id}` : undefined;
}

/** A turn after it was opened again: an answer that is known stays, and so does the arm that it was in. */
export function reopened(turn: Turn | undefined, opened: OpenedTurn): Turn {
  if (!turn) return opened;
  return turn.answer ? turn : { ...turn, openedAt: opened.openedAt, level: opened.level };
}

/** The turn with its answer, where a fresh read shows one of the agent's own; nothing where there is none yet. */
export function answeredTurn(
  turn: Turn,
  conversation: Conversation,
  salt: string,
  /** Words changed, by the message that rests on a draft. */
  edits: ReadonlyMap<string, number>,
): Turn | undefined {
  if (turn.answer) return undefined;
  const anchor = conversation.messages.findIndex(({ id }) => `${turn.ticketKey}#${id}` === turn.id);
  if (anchor < 0) return undefined;
  const later = new Set(conversation.messages.slice(anchor + 1));
  const answer = publicMessages(conversation).find((message) => later.has(message) && isOwn(message, conversation));
  if (!answer) return undefined;
  const words = ownWords(answer, conversation, salt).length;
  return {
    ...turn,
    answer: {
      sentAt: sentTime(answer, turn.openedAt),
      messageId: answer.id,
      words,
      written: Math.min(edits.get(answer.id) ?? words, Math.max(words, 1)),
    },
  };
}

/**
 * Whether a ticket is written without a draft, for comparison. Equal tickets give equal answers under equal salts, and the share of
 * tickets is `percent`, 0 to 100.
 */
export function isHeldOut(key: string, salt: string, percent: number): boolean {
  return hash(`${salt}|held-out|${key}`) % 10_000 < percent * 100;
}

function sentTime({ sentAt }: Message, openedAt: string): string {
  return sentAt !== undefined && Date.parse(sentAt) >= Date.parse(openedAt) ? sentAt : openedAt;
}

/** FNV-1a, 32 bit, finished as in MurmurHash3 so that neighbouring ticket numbers spread. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
