/** What kind of habit a rule states. `keys` of a rule are words of the agent's drafts and replies, never of a customer. */
export const ruleKinds = [
  'greeting',
  'close',
  'swap',
  'never',
  'drop-opener',
  'fix-first',
  'add-line',
  'shorter',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** Where a rule holds. What is missing holds everywhere; the language is always there. */
export interface RuleScope {
  /** Base language, such as `de`. */
  language: string;
  /** The account that tickets come in by: one for each brand. */
  brand?: string;
  /** See `topicOf`. */
  topic?: string;
}

/** A habit as it can be followed. `not` is what the drafts said, `write` what the agent makes of it. */
export interface Habit {
  kind: RuleKind;
  not?: string;
  write?: string;
  scope: RuleScope;
}

/** Before and after of one edit, masked, as short as it can be. */
export interface EditExample {
  before: string;
  after: string;
  /** ISO 8601. */
  at: string;
}

/** A card: a habit with what taught it. Only rules that are `on` reach a draft. */
export interface VoiceRule extends Habit {
  /** `ruleId` of the habit as it was found; stays when the agent edits the words. */
  id: string;
  /** `suggested`: found, not yet looked at. `deleted` is kept, so that the same rule is not suggested again. */
  state: 'suggested' | 'on' | 'off' | 'deleted';
  /** The agent changed the words; they are not overwritten by what is found later. */
  edited?: true;
  /** Edits that show the habit, of those where it could have shown. */
  seen: number;
  of: number;
  /** Lower end of the 90 % interval of `seen / of`, 0 to 1. */
  confidence: number;
  /** The last few. */
  taughtBy: EditExample[];
}

/** One answered draft as habits are read from it: both texts masked, and nothing of the customer's. */
export interface LearnedPair {
  /** The suggestion's id. */
  id: string;
  ticketKey: string;
  /** When it was sent. ISO 8601. */
  at: string;
  scope: Required<RuleScope>;
  presetId: string;
  draft: string;
  sent: string;
  /** Ids of the rules that the draft already followed. */
  applied: string[];
}

/** A draft whose answer was not seen yet; masked. */
export interface PendingDraft {
  suggestionId: string;
  ticketKey: string;
  shownAt: string;
  scope: Required<RuleScope>;
  presetId: string;
  draft: string;
  applied: string[];
}
