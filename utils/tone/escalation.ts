import { customerMessages, type Conversation } from '@/utils/conversation';
import { plainText } from '@/utils/conversation/plain';
import type { PresetHead } from './preset';

/** A word of the customer after which the preset hands the ticket over, as the customer wrote it. */
export interface EscalationWord {
  messageId: string;
  quote: string;
}

/** That a ticket is not the agent's to decide, the words that say so, and what the lead wrote for that case. */
export interface Escalation {
  words: EscalationWord[];
  /** Who decides; absent where the preset names nobody. */
  to?: string;
  /** What the agent does. */
  how?: string;
}

/** The most words that are named; each once, whatever its case. */
const mostWords = 5;

/**
 * What the preset says where the customer's public messages hold one of its escalation words; nothing where they hold none. Whole words,
 * without regard to case, accents and the commonest endings ("lawyers", "pengacaranya"). Newest message first.
 */
export function escalationOf(
  conversation: Conversation,
  { escalation, handOver }: Pick<PresetHead, 'escalation' | 'handOver'>,
): Escalation | undefined {
  const pattern = patternOf(escalation);
  if (!pattern) return undefined;
  const words = new Map<string, EscalationWord>();
  for (const { id, text } of customerMessages(conversation).toReversed()) {
    for (const { index, 0: found } of plainText(text).matchAll(pattern)) {
      if (words.size === mostWords) break;
      if (!words.has(found)) words.set(found, { messageId: id, quote: text.slice(index, index + found.length) });
    }
  }
  return words.size === 0 ? undefined : { words: [...words.values()], ...handOver };
}

/** Endings that leave a word what it is; words under five letters take none, since there they make another word. */
const endings = "(?:'s|s|es|en|nya|ku|mu)?";

function patternOf(entries: readonly string[]): RegExp | undefined {
  const sources = entries.flatMap((entry) => {
    const plain = plainText(entry)
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replace(/\s+/gu, '\\s+');
    if (plain === '') return [];
    return `${plain}${/\p{L}{5,}$/u.test(plain) ? endings : ''}`;
  });
  if (sources.length === 0) return undefined;
  // The longest first: "legal action" before "legal".
  sources.sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
