import type { Conversation, Message } from '@/utils/conversation';
import { openTurn, publicMessages } from '@/utils/conversation';

/** A message as a model reads it: no ids, no addresses, nothing but what was said in public. */
export interface ThreadEntry {
  from: 'customer' | 'agent' | 'bot';
  at?: string;
  text: string;
  attachments?: string[];
  /** There was more; the text says where. */
  shortened?: true;
}

/** The thread, and what had to be left out of it. */
export interface Thread {
  messages: ThreadEntry[];
  /** Said wherever whole messages are missing; never silent. */
  left_out?: { messages: number; between: string };
}

/**
 * The public thread in at most `limit` characters of JSON, as `measure` counts them. What the customer said last stays longest:
 * older messages are shortened first, then left out from the second on, and both are said in the thread itself.
 */
export function condenseThread(conversation: Conversation, limit: number, measure: (thread: Thread) => number): Thread {
  const messages = publicMessages(conversation).filter(
    ({ text, attachments }) => text.trim() !== '' || attachments?.length,
  );
  const open = new Set(openTurn(conversation).map(({ id }) => id));
  for (const [openLimit, olderLimit] of tiers) {
    const thread = {
      messages: messages.map((message) => toEntry(message, open.has(message.id) ? openLimit : olderLimit)),
    };
    if (measure(thread) <= limit) return thread;
  }
  return withoutMiddle(messages, limit, measure);
}

/** Internal notes that people wrote, newest last; so many characters of each and in all. */
export function condenseNotes(conversation: Conversation): ThreadEntry[] {
  const notes = conversation.messages.filter(
    ({ visibility, author, text }) => visibility === 'internal' && author.role === 'agent' && text.trim() !== '',
  );
  const kept: ThreadEntry[] = [];
  let length = 0;
  for (const note of notes.toReversed()) {
    const entry = toEntry(note, longestNote);
    length += entry.text.length;
    if (length > longestNotes) break;
    kept.unshift(entry);
  }
  return kept;
}

const longestNote = 1_000;
const longestNotes = 4_000;

/** Characters for a message of the open turn, and for an older one. */
const tiers: ReadonlyArray<readonly [open: number, older: number]> = [
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [8_000, 1_500],
  [6_000, 600],
  [4_000, 300],
  [3_000, 160],
];

function withoutMiddle(messages: readonly Message[], limit: number, measure: (thread: Thread) => number): Thread {
  const [, shortest] = tiers.at(-1) ?? [0, 160];
  const first = messages.slice(0, 1).map((message) => toEntry(message, shortest));
  let kept = Math.min(messages.length - 1, 60);
  for (let longest = 3_000; ; longest = Math.max(200, Math.floor(longest / 2))) {
    for (let tail = kept; tail >= 1; tail -= tail > 12 ? 4 : 1) {
      const last = messages
        .slice(-tail)
        .map((message, at, all) => toEntry(message, at === all.length - 1 ? longest : shortest));
      const missing = messages.length - 1 - tail;
      const thread: Thread = {
        messages: [...first, ...last],
        ...(missing > 0
          ? { left_out: { messages: missing, between: 'the first message and the second one here' } }
          : {}),
      };
      if (measure(thread) <= limit || (tail === 1 && longest === 200)) return thread;
    }
    kept = 1;
  }
}

function toEntry({ author, sentAt, text, attachments }: Message, longest: number): ThreadEntry {
  const shorter = shorten(text.trim(), longest);
  return {
    from: author.role === 'customer' || author.role === 'bot' ? author.role : 'agent',
    ...(sentAt ? { at: sentAt } : {}),
    text: shorter,
    ...(attachments?.length ? { attachments: attachments.slice(0, 10).map((name) => shorten(name, 120)) } : {}),
    ...(shorter === text.trim() ? {} : { shortened: true as const }),
  };
}

/** Keeps the beginning and the end, cut between words, and says how much is missing. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, Math.ceil(longest * 0.7)).replace(/\s*\S{0,30}$/u, '');
  const tail = text.slice(text.length - Math.floor(longest * 0.3)).replace(/^\S{0,30}\s*/u, '');
  const missing = text.length - head.length - tail.length;
  return `${head.toWellFormed()} [… ${missing} characters left out …] ${tail.toWellFormed()}`;
}
