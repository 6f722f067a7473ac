import type { Conversation } from '@/utils/conversation';
import type { Cause, Evidence, FrustrationReading } from '@/utils/frustration';
import {
  amountPattern,
  dayPattern,
  dayWords,
  numberWords,
  ordinalPattern,
  ordinalWords,
  promisePatterns,
  sentenceAround,
  unitPatterns,
  waitPattern,
} from './fact-patterns';

export type TimeUnit = 'hour' | 'day' | 'week' | 'month';
export type PromiseKind = 'call' | 'refund' | 'replacement' | 'delivery' | 'visit' | 'repair' | 'reply';
/** `tomorrow` or a weekday, Monday first. */
export type Day = 'tomorrow' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** What the ticket itself says, in a form that any language can say again. Nothing here is guessed. */
export interface StatedFacts {
  /** Causes with evidence, heaviest first. */
  causes: Cause[];
  wait?: { count: number; unit: TimeUnit };
  /** The customer says that this is their nth contact; 2 to 10. */
  contact?: number;
  promised?: PromiseKind;
  /** As the customer wrote it, for example `€ 49.90`. */
  amount?: string;
  deadline?: Day;
}

/** Causes for which the evidence shows that we were at fault; only these are apologised for. */
export const faultCauses: readonly Cause[] = [
  'broken_promise',
  'contradicted',
  'not_listened',
  'repeat_contact',
  'long_wait',
  'bot_loop',
];

/** Reads the facts out of the reading's evidence. A reading that is not supported states nothing. */
export function statedFacts(conversation: Conversation, reading: FrustrationReading): StatedFacts {
  if (!reading.supported) return { causes: [] };
  const evidence = reading.evidence.filter((span) => span.cause !== undefined && span.weight > 0);
  const causes = [...new Set(evidence.flatMap((span) => span.cause ?? []))];
  const texts = (cause: Cause) =>
    evidence.filter((span) => span.cause === cause).flatMap((span) => wordsOf(span, conversation));
  return {
    causes,
    wait: firstOf(texts('long_wait'), waitIn),
    contact: firstOf(texts('repeat_contact'), contactIn),
    promised: firstOf(texts('broken_promise'), promisedIn),
    amount: firstOf(texts('money_at_stake'), amountIn),
    deadline: firstOf(texts('deadline'), dayIn),
  };
}

/** The span itself, what the reading says of it, and the sentence around it, in this order. */
function wordsOf(span: Evidence, conversation: Conversation): string[] {
  const message = conversation.messages.find(({ id }) => id === span.messageId);
  const quote = message?.text.slice(span.start, span.end) ?? '';
  return [quote, span.says, message ? sentenceAround(message.text, span.start, span.end) : ''];
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function waitIn(text: string): StatedFacts['wait'] {
  for (const match of text.matchAll(waitPattern)) {
    const [, one = '', number = '', unitWord = ''] = match;
    const count = one ? 1 : numberOf(number);
    const unit = unitPatterns.find(([pattern]) => pattern.test(one || unitWord))?.[1];
    if (unit && count > 0 && count <= 60) return { count, unit };
  }
  return undefined;
}

function numberOf(word: string): number {
  return /^\d+$/u.test(word) ? Number(word) : (numberWords.get(word.toLowerCase()) ?? 0);
}

function contactIn(text: string): number | undefined {
  const match = ordinalPattern.exec(text);
  if (!match) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  const count = /^\d/u.test(word) ? Number.parseInt(word, 10) : ordinalWords.get(word);
  return count !== undefined && count >= 2 && count <= 10 ? count : undefined;
}

function promisedIn(text: string): PromiseKind | undefined {
  return promisePatterns.find(([pattern]) => pattern.test(text))?.[1];
}

function amountIn(text: string): string | undefined {
  return amountPattern.exec(text)?.[0].replace(/[.,\s]+$/u, '');
}

function dayIn(text: string): Day | undefined {
  const word = dayPattern.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? undefined : dayWords.get(word);
}
