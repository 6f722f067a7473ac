import type { Conversation } from '@/utils/conversation';
import { statedFacts } from './facts/stated';
import type { Cause, Evidence, FrustrationReading } from './reading';
import { levels } from './reading';
import { readingWords } from './words';

/**
 * The reading as one sentence in plain words, for the panel's header and the launcher:
 * "Frustrated since Tuesday: third contact, promised a call that did not come."
 * Says so where the language is not supported. Never empty. Days are those of this machine's time zone.
 */
export function readingSentence(reading: FrustrationReading, conversation: Conversation, now = new Date()): string {
  if (!reading.supported) return readingWords.unsupported;
  if (reading.messages.length === 0) return readingWords.notWritten;
  const level = readingWords.levels[reading.level];
  const day = since(reading, conversation);
  return readingWords.sentence(day ? readingWords.since(level, day, now) : level, reasonsOf(reading, conversation));
}

function reasonsOf(reading: FrustrationReading, conversation: Conversation): string[] {
  if (reading.level === 'calm') return reading.trend === 'falling' ? [readingWords.calmer] : [];
  const said = new Map<string, Cause | undefined>();
  for (const piece of reading.evidence) {
    if (piece.weight > 0 && ![...said.values()].some((cause) => cause !== undefined && cause === piece.cause)) {
      said.set(piece.says, piece.cause);
    }
  }
  // It is shown with its words below; as a reason it tells nobody anything.
  said.delete(readingWords.wording);
  const exact = exactReasons(reading, conversation);
  return [...said]
    .toSorted(([, one], [, other]) => rankOf(one) - rankOf(other))
    .slice(0, mostReasons)
    .map(([says, cause]) => (cause && exact[cause]) ?? says.replace(quotedWords, ''));
}

/** Where the customer's own words say how often, what or how long, the reason says it too. */
function exactReasons(reading: FrustrationReading, conversation: Conversation): Partial<Record<Cause, string>> {
  const { contact, promised, wait, amount } = statedFacts(conversation, reading);
  return {
    repeat_contact: contact === undefined ? undefined : readingWords.contact(contact),
    broken_promise: promised && readingWords.promised[promised],
    long_wait: wait && readingWords.waits(wait.count, wait.unit),
    money_at_stake: amount && readingWords.atStake(amount),
  };
}

/** The words themselves stand below the sentence. */
const quotedWords = / \((?:“[^”]*”|„[^“]*“|«[^»]*»)\)$/;

/** More than this many reasons are a list, not a sentence. */
const mostReasons = 3;

/** What an agent needs to know first: what went wrong before, then what the customer threatens, then what it is about. */
const telling: readonly Cause[] = [
  'repeat_contact',
  'broken_promise',
  'contradicted',
  'bot_loop',
  'legal_threat',
  'public_threat',
  'leaving',
  'long_wait',
  'escalation_threat',
  'not_listened',
  'deadline',
  'insult',
  'money_at_stake',
];

function rankOf(cause: Cause | undefined): number {
  return cause === undefined ? telling.length : telling.indexOf(cause);
}

/**
 * The same pieces, ordered for a glance: the first piece of each cause in the order in which the sentence names causes,
 * then all others as they were.
 */
export function inOrderOfSentence(pieces: readonly Evidence[]): Evidence[] {
  const isFirst = (piece: Evidence) =>
    piece.cause !== undefined && pieces.find(({ cause }) => cause === piece.cause) === piece;
  const firsts = pieces.filter(isFirst).toSorted((one, other) => rankOf(one.cause) - rankOf(other.cause));
  return [...firsts, ...pieces.filter((piece) => !isFirst(piece))];
}

/** The day since when the customer has been at least frustrated, where there is more than one message to tell it from. */
function since(reading: FrustrationReading, conversation: Conversation): Date | undefined {
  if (levels.indexOf(reading.level) < 2 || reading.messages.length < 2) return undefined;
  const firstOfRun = reading.messages.findLastIndex((message) => levels.indexOf(message.level) < 2) + 1;
  const first = reading.messages[firstOfRun];
  const sentAt = conversation.messages.find((message) => message.id === first?.messageId)?.sentAt;
  return sentAt && !Number.isNaN(Date.parse(sentAt)) ? new Date(sentAt) : undefined;
}
