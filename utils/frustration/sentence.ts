import type { Conversation } from '@/utils/conversation';
import type { Cause, FrustrationReading } from './reading';
import { levels } from './reading';
import { wordingSays } from './evidence';

/**
 * The reading as one sentence in plain English, for the panel's header and the launcher:
 * "Frustrated since Tuesday: third contact, promised a call that did not come."
 * Says so where the language is not supported. Never empty.
 */
export function readingSentence(reading: FrustrationReading, conversation: Conversation): string {
  if (!reading.supported) return 'This language is not supported, so the mood was not read.';
  if (reading.messages.length === 0) return 'The customer has not written yet.';
  const reasons = reasonsOf(reading);
  const subject = `${capitalised(reading.level)}${since(reading, conversation)}`;
  if (reasons.length === 0) return `${subject}.`;
  return `${subject}: ${reasons.join(', ')}.`;
}

function reasonsOf(reading: FrustrationReading): string[] {
  if (reading.level === 'calm') return reading.trend === 'falling' ? ['calmer than before'] : [];
  const said = new Map<string, Cause | undefined>();
  for (const piece of reading.evidence) {
    if (piece.weight > 0 && ![...said.values()].some((cause) => cause !== undefined && cause === piece.cause)) {
      said.set(piece.says, piece.cause);
    }
  }
  // It is shown with its words below; as a reason it tells nobody anything.
  said.delete(wordingSays);
  return [...said]
    .toSorted(([, one], [, other]) => rankOf(one) - rankOf(other))
    .slice(0, mostReasons)
    .map(([says]) => says.replace(quotedWords, ''));
}

/** The words themselves stand below the sentence. */
const quotedWords = / \(“[^”]*”\)$/;

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

function since(reading: FrustrationReading, conversation: Conversation): string {
  if (levels.indexOf(reading.level) < 2 || reading.messages.length < 2) return '';
  const firstOfRun = reading.messages.findLastIndex((message) => levels.indexOf(message.level) < 2) + 1;
  const first = reading.messages[firstOfRun];
  const sentAt = conversation.messages.find((message) => message.id === first?.messageId)?.sentAt;
  if (!sentAt || Number.isNaN(Date.parse(sentAt))) return '';
  return ` since ${dayName(new Date(sentAt))}`;
}

function dayName(day: Date): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(day);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
