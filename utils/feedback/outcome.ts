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
  /** Salted 32-bit hash of each word, in order. */
  fingerprint: number[];
  /** ISO 8601. Times are the agent's own clock. */
  openedAt: string;
  requestedAt: string;
  shownAt: string;
  costUsd?: number;
}

export type OutcomeKind = 'shown' | 'inserted' | 'sent' | 'dismissed';

/** What became of a suggestion; one row for each, updated as it is learnt. */
export interface Outcome {
  suggestionId: string;
  kind: OutcomeKind;
  insertedAt?: string;
  sentAt?: string;
  /** Words inserted, deleted or replaced between draft and sent text, 0 and up; known once the sent text was seen. */
  editDistance?: number;
  /** `editDistance` over the longer text's words, 0 to 1. */
  editShare?: number;
  rating?: 'up' | 'down';
  reasons: string[];
  /** The sent text, only where the agent opted in. */
  sentText?: string;
}
