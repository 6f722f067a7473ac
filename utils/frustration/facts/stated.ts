import { customerMessages, openTurn, type Conversation } from '@/utils/conversation';
import type { Cause, Evidence, FrustrationReading } from '../reading';
import type { Day, PromiseKind, TimeUnit } from './kinds';
import {
  amountPattern,
  contactVerb,
  dayPattern,
  dayWords,
  lowerWaitPattern,
  numberWords,
  ordinalPattern,
  ordinalWords,
  ownDoing,
  promisePatterns,
  promiseVerb,
  sentenceAround,
  sinceBefore,
  unitPatterns,
  untilBefore,
} from './patterns';

/** What the ticket itself says, in a form that any language can say again. Nothing here is guessed. */
export interface StatedFacts {
  /** Causes that the reading names and shows evidence for, in its order. */
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
  // The reading weighs all evidence; a cause that it does not name in the end did not hold.
  const evidence = reading.evidence.filter(
    (span) =>
      span.cause && span.weight > 0 && reading.causes.includes(span.cause) && isOfThisMatter(span, conversation),
  );
  const first = <T>(cause: Cause, find: (text: string, place: Place) => T | undefined, spans = evidence) =>
    firstOf(
      spans.filter((span) => span.cause === cause).flatMap((span) => wordsOf(span, conversation)),
      find,
    );
  // "Two days", said a week ago, is not how long they wait now.
  const now = new Set(openTurn(conversation).map(({ id }) => id));
  const waits = evidence.filter(({ messageId, isTicketAge }) => !isTicketAge && now.has(messageId));
  return {
    causes: reading.causes.filter((cause) => evidence.some((span) => span.cause === cause)),
    wait: first('long_wait', waitIn, waits),
    contact: first('repeat_contact', contactIn),
    promised: first('broken_promise', promisedIn),
    amount: first('money_at_stake', amountIn),
    deadline: first('deadline', dayIn),
  };
}

/**
 * A draft says a cause to the customer's face, so it has to be one: a length of time that is the customer's own doing is no wait, and
 * "charged twice" in somebody's only message is no second contact.
 */
function isOfThisMatter({ cause, messageId, start, end }: Evidence, conversation: Conversation): boolean {
  const text = conversation.messages.find(({ id }) => id === messageId)?.text ?? '';
  const sentence = sentenceAround(text, start, end);
  if (cause === 'long_wait') return !ownDoing.test(sentence);
  if (cause !== 'repeat_contact') return true;
  return contactVerb.test(sentence) || customerMessages(conversation).length > 1;
}

/** Where words come from: the evidence itself, or only the sentence around it, which may speak of other things too. */
type Place = 'evidence' | 'around';

/** A span longer than this is a whole message, which shows what the reading says of it and nothing more exact. */
const longestQuote = 80;

/** The span itself, what the reading says of it, and the sentence around it, in this order. */
function wordsOf(span: Evidence, conversation: Conversation): Array<[text: string, place: Place]> {
  const message = conversation.messages.find(({ id }) => id === span.messageId);
  const quote = message?.text.slice(span.start, span.end) ?? '';
  if (!message || quote.length > longestQuote) return [[span.says, 'evidence']];
  return [
    [quote, 'evidence'],
    [span.says, 'evidence'],
    [sentenceAround(message.text, span.start, span.end), 'around'],
  ];
}

function firstOf<T>(
  texts: ReadonlyArray<[text: string, place: Place]>,
  find: (text: string, place: Place) => T | undefined,
): T | undefined {
  for (const [text, place] of texts) {
    const found = find(text, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "for three weeks" and "waiting three weeks" are waits; "14 days" alone is none, and a ticket's age is not the customer's wait. */
function waitIn(text: string): StatedFacts['wait'] {
  if (/^open for /i.test(text)) return undefined;
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(lowerWaitPattern)) {
    const [, one = '', number = '', unitWord = ''] = match;
    if (!one && !sinceBefore.test(lower.slice(0, match.index))) continue;
    const count = one ? 1 : numberOf(number);
    const unit = unitPatterns.find(([pattern]) => pattern.test(one || unitWord))?.[1];
    if (unit && count > 0 && count <= 60) return { count, unit };
  }
  return undefined;
}

function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (numberWords.get(word.toLowerCase()) ?? 0);
}

/** "The third time that I write", not "the third time that you moved the date". */
function contactIn(text: string): number | undefined {
  const match = ordinalPattern.exec(text);
  if (!match || !contactVerb.test(text)) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  const count = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalWords.get(word);
  return count !== undefined && count >= 2 && count <= 10 ? count : undefined;
}

/** What the evidence names; around it only in a sentence that speaks of the promise itself. */
function promisedIn(text: string, place: Place): PromiseKind | undefined {
  if (place === 'around' && !promiseVerb.test(text)) return undefined;
  return promisePatterns.find(([pattern]) => pattern.test(text))?.[1];
}

/** Two amounts in one sentence: nobody knows which one is meant. */
function amountIn(text: string): string | undefined {
  const amounts = new Set(Array.from(text.matchAll(amountPattern), ([amount]) => amount.replace(/[.,\s]+$/, '')));
  return amounts.size === 1 ? [...amounts][0] : undefined;
}

/** "by Friday" is a deadline wherever it stands; a bare "Monday" only within the evidence. */
function dayIn(text: string, place: Place): Day | undefined {
  const days = Array.from(text.matchAll(dayPattern)).filter(
    (match) => place === 'evidence' || untilBefore.test(text.slice(0, match.index)),
  );
  const word = days.length === 1 ? days[0]?.[1]?.toLowerCase() : undefined;
  return word === undefined ? undefined : dayWords.get(word);
}
