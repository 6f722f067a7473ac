import type { FeedbackRow, FeedbackStore, ReadingMark, TurnStore } from '@/utils/feedback';
import type { DayDigest } from '@/utils/insights';
import type { LearnedPair, PendingDraft, VoiceRule } from '@/utils/voice';

/** Suggestions shown from `from` (included) to `to` (not included), ISO 8601. */
export interface FeedbackRange {
  from?: string;
  to?: string;
}

/** A draft that the agent has not inserted yet. */
export interface UnfinishedDraft {
  ticketKey: string;
  text: string;
  /** ISO 8601. */
  updatedAt: string;
}

/** A key as people may see it. */
export interface SavedKey {
  baseUrl: string;
  lastFour: string;
}

/** What the team knows, ready to be searched. Can be made again at any time. */
export interface KeptKnowledge {
  /** Helpdesk and account. */
  account: string;
  /** When the helpdesk last gave it. ISO 8601. */
  readAt: string;
  /** Equal where the team's texts are. */
  fingerprint: string;
  /** JSON: faster to store and to load than as objects. */
  index: string;
}

/** What drafts of one month used. Holds no text and no ticket. */
export interface Spending {
  /** `2026-11`, in the agent's own time zone. */
  month: string;
  drafts: number;
  input: number;
  cached: number;
  output: number;
  /** US dollars by list price, of the drafts whose model has a known one. */
  costUsd: number;
  /** Drafts whose model's price is not known. */
  unpriced: number;
}

/** What the agent said about readings. */
export interface MarkStore {
  /** Keeps a mark in place of an earlier one on the same reading. */
  put(mark: ReadingMark): Promise<void>;
  /** Takes a mark back. */
  remove(id: string): Promise<void>;
  get(id: string): Promise<ReadingMark | undefined>;
  /** All, oldest first. */
  all(): Promise<ReadingMark[]>;
}

/** Numbers by day. What is not made yet is made from the rows, and kept until one of them changes. */
export interface DigestStore {
  /** Days that hold anything, oldest first. `from` and `to` (not included) are days or ISO 8601. */
  days(range?: FeedbackRange): Promise<DayDigest[]>;
}

/** What voice memory learns from; only filled where the agent opted in. Every text in it is masked. */
export interface VoiceStore {
  /** Keeps a draft until its answer is seen, at most `pendingDays`. The same id again changes nothing. */
  keepPending(draft: PendingDraft): Promise<void>;
  pendingForTicket(ticketKey: string): Promise<PendingDraft[]>;
  /** Turns a pending draft into a learned pair, in one step; without a pair it is only dropped. Repeating it changes nothing. */
  settlePending(suggestionId: string, pair?: LearnedPair): Promise<void>;
  /** All, oldest first. */
  pairs(): Promise<LearnedPair[]>;
  rules(): Promise<VoiceRule[]>;
  /** Replaces exactly the rules that are named, all or none. */
  putRules(rules: readonly VoiceRule[]): Promise<void>;
  /** Forgets drafts, pairs and rules. Gives how many pairs and rules there were. */
  forgetAll(): Promise<number>;
}

/** Drafts of which no answer was seen are forgotten after this many days. */
export const pendingDays = 14;

/** Unfinished drafts are dropped after this many hours. */
export const unfinishedHours = 24;

/**
 * What Tandem keeps on the agent's own machine. Extension origin only: the page's side must never open it.
 * Every function throws `DatabaseFailure` for whatever goes wrong, and changes everything it names or nothing.
 */
export interface Database extends FeedbackStore {
  /** `kept` on disk; `read-only` where a newer Tandem wrote it; `memory` where nothing outlives this page. */
  readonly kind: 'kept' | 'read-only' | 'memory';

  readonly turns: TurnStore;
  readonly marks: MarkStore;
  readonly digests: DigestStore;
  readonly voice: VoiceStore;

  /** All suggestions of a range with their outcomes, newest first. */
  feedbackRows(range?: FeedbackRange): Promise<FeedbackRow[]>;
  /** The newest so many, without reading the others. */
  latestFeedback(most: number): Promise<FeedbackRow[]>;
  countFeedback(): Promise<{ suggestions: number; sentTexts: number }>;
  /** The same, oldest first, read a few hundred at a time. */
  eachFeedbackRow(range?: FeedbackRange): AsyncIterable<FeedbackRow>;
  /** All feedback as a file. Holds no key, no fingerprint, and text only where the agent opted in. */
  exportFeedback(format: 'json' | 'csv' | 'ndjson', range?: FeedbackRange): Promise<Blob>;
  /**
   * Adds rows of an export of ours, all or none; a suggestion that is known already stays as it is. Gives how many were new.
   */
  importFeedback(rows: readonly FeedbackRow[]): Promise<number>;
  /** Deletes every suggestion, outcome, turn, mark and learned text; rules stay. Gives how many suggestions there were. */
  deleteAllFeedback(): Promise<number>;
  /** Deletes all that is kept about one ticket, its unfinished draft too. */
  deleteForTicket(ticketKey: string): Promise<void>;
  /** Deletes kept texts of sent replies, and nothing else; for an agent who opts out. */
  forgetSentTexts(): Promise<number>;
  /** Deletes feedback older than so many days, learned texts with it, and unfinished drafts older than a day; gives how many suggestions went. */
  sweep(retentionDays: number): Promise<number>;

  /** Keeps a key for one base URL, in place of that base URL's earlier key. */
  saveKey(baseUrl: string, key: string): Promise<void>;
  /** The key that was saved for exactly this base URL; another base URL never gets it. */
  keyFor(baseUrl: string): Promise<string | undefined>;
  /** Which base URLs have a key. */
  savedKeys(): Promise<SavedKey[]>;
  forgetKey(baseUrl: string): Promise<void>;

  /** Keeps what stands in the panel's draft; an empty text drops it. */
  saveUnfinished(ticketKey: string, text: string): Promise<void>;
  /** The ticket's unfinished draft, unless it is older than a day. */
  loadUnfinished(ticketKey: string): Promise<UnfinishedDraft | undefined>;
  discardUnfinished(ticketKey: string): Promise<void>;

  /** Keeps the knowledge of one account in place of that account's earlier one. */
  keepKnowledge(knowledge: KeptKnowledge): Promise<void>;
  keptKnowledge(account: string): Promise<KeptKnowledge | undefined>;

  /** Adds what was used to its month, and gives the month as it then stands. */
  addSpending(used: Spending): Promise<Spending>;
  /** What a month used so far; zeros where nothing did. */
  spendingIn(month: string): Promise<Spending>;

  close(): void;
}

/** The month of a moment in the agent's own time zone: `2026-11`. */
export function monthOf(moment: Date): string {
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}`;
}

/** A month without drafts. */
export function noSpending(month: string): Spending {
  return { month, drafts: 0, input: 0, cached: 0, output: 0, costUsd: 0, unpriced: 0 };
}

/** Two spendings of one month as one. */
export function sumOfSpending(one: Spending, other: Spending): Spending {
  return {
    month: one.month,
    drafts: one.drafts + other.drafts,
    input: one.input + other.input,
    cached: one.cached + other.cached,
    output: one.output + other.output,
    costUsd: one.costUsd + other.costUsd,
    unpriced: one.unpriced + other.unpriced,
  };
}

/** One spelling for a base URL, so that a trailing slash or an upper-case host does not lose a key. Throws on no URL. */
export function baseUrlKey(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return origin + pathname.replace(/\/+$/, '');
}

/** A key as it may be shown: its end, and no more than a quarter of it. */
export function lastFour(key: string): string {
  return key.slice(-Math.min(4, Math.floor(key.length / 4)) || key.length);
}
