import type { Conversation } from '@/utils/conversation';
import { customerMessages } from '@/utils/conversation';
import type { Evidence } from './reading';
import { readingWords } from './words';

/** So many quotes of a model are shown. */
const mostQuotes = 5;
const shortest = 4;
const longest = 160;

/**
 * The quotes of a model's answer, one a line, that stand letter for letter in a customer's message, the latest one that
 * has them. What stands nowhere is dropped, and so is what the reading itself points at already. Of no weight: the
 * reading's level and score stay as they are.
 */
export function secondOpinion(answer: string, conversation: Conversation, own: readonly Evidence[]): Evidence[] {
  const messages = customerMessages(conversation).toReversed();
  const found: Evidence[] = [];
  for (const line of answer.split('\n')) {
    const quote = bare(line);
    if (quote.length < shortest || quote.length > longest) continue;
    const message = messages.find(({ text }) => startOf(text, quote) >= 0);
    if (!message) continue;
    const start = startOf(message.text, quote);
    const piece = { messageId: message.id, start, end: start + quote.length, says: readingWords.pointedAt, weight: 0 };
    if (![...own, ...found].some((other) => saysTheSame(other, piece))) found.push(piece);
  }
  return found.slice(0, mostQuotes);
}

/** A line without what models put around a quote: dashes, numbers, quotation marks. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, '')
    .replace(/^["“„«»'‘]+\s*|\s*["“”«»'’]+$/g, '')
    .trim();
}

/** Where the quote stands as whole words; -1 where it does not. */
function startOf(text: string, quote: string): number {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!isInWord(text[at - 1], quote[0]) && !isInWord(quote.at(-1), text[at + quote.length])) return at;
  }
  return -1;
}

function isInWord(before: string | undefined, after: string | undefined): boolean {
  return letter.test(before ?? '') && letter.test(after ?? '');
}

const letter = /[\p{L}\p{N}]/u;

/** Two spans that share more than half of the shorter one. A span that covers a whole message says nothing of its words. */
function saysTheSame(one: Evidence, other: Evidence): boolean {
  if (one.messageId !== other.messageId) return false;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0.5 * Math.min(one.end - one.start, other.end - other.start) && one.end - one.start <= longest;
}
