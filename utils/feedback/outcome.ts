import type { EditCounts } from './edit-kinds';

/** A draft that was shown. Holds no text of anybody: `fingerprint` is enough to tell later how much of it was sent. */
export interface Suggestion {
  id: string;
  ticketKey: string;
  providerId: string;
  model?: string;
  presetId: string;
  /** BCP-47. */
  language: string;
  /** Reading at the time, `calm` to `furious`. */
  level: string;
  /** Salted 32-bit hash of each word, in order; see `fingerprint`. */
  fingerprint: number[];
  /** What kind of word each of them is, without the word; see `shapeOf`. Missing in rows of earlier versions. */
  shape?: string;
  /** What the customer asks about, in one word; see `topicOf`. */
  topic?: string;
  /** The team's macro or article that the draft rests on, by name; missing where it had no source. */
  source?: { id: string; title: string };
  /** Id of the thread's last message when the draft was shown: what comes after it is new, whatever the clocks say. */
  afterMessageId?: string;
  /** ISO 8601. Times are the agent's own clock. */
  openedAt: string;
  requestedAt: string;
  shownAt: string;
  costUsd?: number;
}

/** `unused`: the ticket was answered in public, and not with this draft. */
export type OutcomeKind = 'shown' | 'inserted' | 'sent' | 'dismissed' | 'unused';

/** What became of a suggestion; one row for each, updated as it is learnt. */
export interface Outcome {
  suggestionId: string;
  kind: OutcomeKind;
  insertedAt?: string;
  /** When the answer went out, by the helpdesk's clock, but never before the draft was shown or inserted. */
  sentAt?: string;
  /** The message that rests on the draft; it answers no other suggestion. */
  sentMessageId?: string;
  /** Words inserted, deleted or replaced between draft and sent text, 0 and up; known once the sent text was seen. */
  editDistance?: number;
  /** `editDistance` over the longer text's words, 0 to 1. */
  editShare?: number;
  /** What was changed, by kind; only with `sent`. */
  changes?: EditCounts;
  /** Only with `unused`: the agent wrote something else, or a colleague answered first. */
  unusedBecause?: 'own-words' | 'colleague';
  rating?: 'up' | 'down';
  reasons: string[];
  /** The sent text, only where the agent opted in. */
  sentText?: string;
}

/** What an event did to an outcome; the same on both sides where it told nothing new. */
export interface OutcomeChange {
  suggestion: Suggestion;
  before: Outcome;
  after: Outcome;
}

/** A suggestion with what became of it: one line of the feedback table. */
export interface FeedbackRow {
  suggestion: Suggestion;
  outcome: Outcome;
}
