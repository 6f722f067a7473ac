import { splitSentences } from '@/utils/knowledge/sentences';
import { tellingFacts, type TellingFact } from './telling-facts';

/** Words of a draft as they were written, and what they rest on. */
export interface WrittenQuote {
  text: string;
  /** Absent where they rest on a phrase of the preset, a field of the ticket or the agent's own point. */
  passageId?: string;
}

/** One sentence of the text in the box, and what holds it. */
export interface SupportedSentence {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  text: string;
  /** Passages that it rests on, each once. */
  passageIds: string[];
  /** Facts that rest on nothing that we know of: to be verified by the agent. */
  open: TellingFact[];
}

/** Two texts say the same where so much of the shorter one stands in the longer one. */
const enoughShared = 0.6;

/**
 * What each sentence of a text rests on, whoever has changed it since: a sentence keeps its passages while most of its words are those that
 * were cited, and a number that came in later is open again. Sentences in their order; white space belongs to none.
 */
export function supportOf(
  text: string,
  quotes: readonly WrittenQuote[],
  known: readonly string[] = [],
): SupportedSentence[] {
  const read = quotes.map((quote) => ({ quote, words: wordsOf(quote.text), facts: factKeys(quote.text) }));
  const alwaysKnown = new Set(known.flatMap(factKeys));
  return placedSentences(text).map(({ start, end, sentence }) => {
    const words = wordsOf(sentence);
    const held = read.filter((one) => sharesEnough(words, one.words));
    const facts = new Set(held.flatMap((one) => one.facts));
    return {
      start,
      end,
      text: sentence,
      passageIds: [...new Set(held.flatMap(({ quote }) => quote.passageId ?? []))],
      open: tellingFacts(sentence).filter(({ key }) => !facts.has(key) && !alwaysKnown.has(key)),
    };
  });
}

function factKeys(text: string): string[] {
  return tellingFacts(text).map(({ key }) => key);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}

function sharesEnough(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= Math.min(2, shorter.size) && shared / shorter.size >= enoughShared;
}

function placedSentences(text: string): Array<{ start: number; end: number; sentence: string }> {
  const placed: Array<{ start: number; end: number; sentence: string }> = [];
  let from = 0;
  for (const { text: sentence } of splitSentences(text)) {
    const start = text.indexOf(sentence, from);
    if (start < 0) continue;
    from = start + sentence.length;
    placed.push({ start, end: from, sentence });
  }
  return placed;
}
