import { resolve } from 'node:path';
import type { AuthoredConversation } from './corpora';
import { readLines } from './corpora';

const blind = resolve(import.meta.dirname, '../../data/frustration/blind');

/**
 * Messages that are only ever tested on, each as a conversation of one turn. The first set was written before the last
 * changes to cues and corpus, and its sums were looked at in between; the second was written after them; each later one
 * by somebody who has seen neither code nor corpus.
 */
export function blindMessages(set: MessageSet = 'first'): AuthoredConversation[] {
  return readLines<{ id: string; lang: string; level: number; text: string }>(resolve(blind, blindFiles[set])).map(
    ({ id, lang, level, text }) => ({
      id,
      lang,
      messages: [{ role: 'customer', text, level }],
      final: { level, trend: 'steady', causes: [] },
      split: 'test',
    }),
  );
}

/** The names of the sets of messages in the order in which they were written, the first one left out. */
export function laterMessageSets(): MessageSet[] {
  return (Object.keys(blindFiles) as MessageSet[]).slice(1);
}

/** The names of the sets of conversations, as of those of messages. */
export function laterConversationSets(): ConversationSet[] {
  return (Object.keys(blindConversationFiles) as ConversationSet[]).slice(1);
}

type MessageSet = keyof typeof blindFiles;
type ConversationSet = keyof typeof blindConversationFiles;

const blindFiles = {
  first: 'messages.jsonl',
  second: 'messages-2.jsonl',
  third: 'messages-3.jsonl',
  fourth: 'messages-4.jsonl',
  fifth: 'messages-5.jsonl',
  sixth: 'messages-6.jsonl',
  seventh: 'messages-7.jsonl',
  eighth: 'messages-8.jsonl',
  ninth: 'messages-9.jsonl',
  tenth: 'messages-10.jsonl',
  eleventh: 'messages-11.jsonl',
  twelfth: 'messages-12.jsonl',
  thirteenth: 'messages-13.jsonl',
  fourteenth: 'messages-14.jsonl',
  fifteenth: 'messages-15.jsonl',
  sixteenth: 'messages-16.jsonl',
} as const;

const blindConversationFiles = {
  first: 'conversations.jsonl',
  second: 'conversations-2.jsonl',
  third: 'conversations-3.jsonl',
  fourth: 'conversations-4.jsonl',
  fifth: 'conversations-5.jsonl',
  sixth: 'conversations-6.jsonl',
  seventh: 'conversations-7.jsonl',
  eighth: 'conversations-8.jsonl',
  ninth: 'conversations-9.jsonl',
  tenth: 'conversations-10.jsonl',
  eleventh: 'conversations-11.jsonl',
  twelfth: 'conversations-12.jsonl',
  thirteenth: 'conversations-13.jsonl',
} as const;

/** Whole conversations that are only ever tested on. The second set and those after it are by the writers of the third of messages and those after it. */
export function blindConversations(set: ConversationSet = 'first'): AuthoredConversation[] {
  return readLines<AuthoredConversation>(resolve(blind, blindConversationFiles[set]));
}
