import {
  csvChunks,
  jsonChunks,
  ndjsonChunks,
  outcomeAfter,
  shownOutcome,
  type FeedbackRow,
  type Outcome,
  type OutcomeChange,
  type OutcomeEvent,
  type Suggestion,
} from '@/utils/feedback';
import {
  baseUrlKey,
  lastFour,
  noSpending,
  sumOfSpending,
  type Database,
  type FeedbackRange,
  type KeptKnowledge,
  type SavedKey,
  type Spending,
  type UnfinishedDraft,
} from './database';
import { MemoryTraces, MemoryVoice } from './memory-traces';
import { blobOf, endsUnfinished, newestFirst, newSalt, retentionStart, unfinishedSince } from './rows';

interface MemoryOptions {
  /** Where keys are read from, such as the kept database; nothing is ever written there. */
  keys?: Pick<Database, 'keyFor' | 'savedKeys'>;
  /** The agent's own clock. */
  now?: () => Date;
}

/**
 * A database that outlives nothing: for private windows, whose data must not be stored, and for browsers that refuse to
 * store. Behaves as the kept one does until the page goes.
 */
export function memoryDatabase(options: MemoryOptions = {}): Database {
  return new MemoryDatabase(options);
}

class MemoryDatabase implements Database {
  readonly kind = 'memory';
  readonly #salt = newSalt();
  readonly #suggestions = new Map<string, Suggestion>();
  readonly #outcomes = new Map<string, Outcome>();
  readonly #secrets = new Map<string, string>();
  readonly #unfinished = new Map<string, UnfinishedDraft>();
  readonly #knowledge = new Map<string, KeptKnowledge>();
  readonly #spending = new Map<string, Spending>();
  readonly #keys: MemoryOptions['keys'];
  readonly #traces = new MemoryTraces();
  readonly turns = this.#traces.turns;
  readonly marks = this.#traces.marks;
  readonly digests = this.#traces.digests(() => this.#rows());
  readonly voice = new MemoryVoice();
  readonly #now: () => Date;

  constructor({ keys, now = () => new Date() }: MemoryOptions) {
    this.#keys = keys;
    this.#now = now;
  }

  async salt(): Promise<string> {
    return this.#salt;
  }

  async recordSuggestion(suggestion: Suggestion): Promise<void> {
    if (this.#suggestions.has(suggestion.id)) return;
    this.#suggestions.set(suggestion.id, structuredClone(suggestion));
    this.#outcomes.set(suggestion.id, shownOutcome(suggestion));
  }

  async recordOutcome(suggestionId: string, event: OutcomeEvent): Promise<OutcomeChange | undefined> {
    const suggestion = this.#suggestions.get(suggestionId);
    if (!suggestion) return undefined;
    const before = this.#outcomes.get(suggestionId) ?? shownOutcome(suggestion);
    const after = outcomeAfter(before, event);
    this.#outcomes.set(suggestionId, after);
    if (endsUnfinished(event)) this.#unfinished.delete(suggestion.ticketKey);
    return structuredClone({ suggestion, before, after });
  }

  async rowsForTicket(ticketKey: string): Promise<FeedbackRow[]> {
    return newestFirst(this.#rows().filter(({ suggestion }) => suggestion.ticketKey === ticketKey));
  }

  async feedbackRows({ from = '', to }: FeedbackRange = {}): Promise<FeedbackRow[]> {
    const inRange = ({ suggestion: { shownAt } }: FeedbackRow) => shownAt >= from && (to === undefined || shownAt < to);
    return newestFirst(this.#rows().filter(inRange));
  }

  async latestFeedback(most: number): Promise<FeedbackRow[]> {
    return (await this.feedbackRows()).slice(0, most);
  }

  async countFeedback(): Promise<{ suggestions: number; sentTexts: number }> {
    const sentTexts = [...this.#outcomes.values()].filter(({ sentText }) => sentText !== undefined).length;
    return { suggestions: this.#suggestions.size, sentTexts };
  }

  async *eachFeedbackRow(range?: FeedbackRange): AsyncGenerator<FeedbackRow> {
    yield* (await this.feedbackRows(range)).toReversed();
  }

  async exportFeedback(format: 'json' | 'csv' | 'ndjson', range?: FeedbackRange): Promise<Blob> {
    const rows = this.eachFeedbackRow(range);
    if (format === 'csv') return blobOf(csvChunks(rows), 'text/csv');
    if (format === 'ndjson') return blobOf(ndjsonChunks(rows), 'application/x-ndjson');
    return blobOf(jsonChunks(rows, { exportedAt: this.#now().toISOString() }), 'application/json');
  }

  async deleteAllFeedback(): Promise<number> {
    const count = this.#suggestions.size;
    this.#suggestions.clear();
    this.#outcomes.clear();
    this.#traces.delete(() => true);
    this.voice.delete(() => true);
    return count;
  }

  async importFeedback(rows: readonly FeedbackRow[]): Promise<number> {
    const fresh = rows.filter(({ suggestion }) => !this.#suggestions.has(suggestion.id));
    for (const { suggestion, outcome } of structuredClone(fresh)) {
      this.#suggestions.set(suggestion.id, suggestion);
      this.#outcomes.set(suggestion.id, outcome);
    }
    return fresh.length;
  }

  async deleteForTicket(ticketKey: string): Promise<void> {
    this.#delete((suggestion) => suggestion.ticketKey === ticketKey);
    this.#traces.delete((trace) => trace.ticketKey === ticketKey);
    this.voice.delete((trace) => trace.ticketKey === ticketKey);
    this.#unfinished.delete(ticketKey);
  }

  async forgetSentTexts(): Promise<number> {
    const kept = [...this.#outcomes.values()].filter(({ sentText }) => sentText !== undefined);
    for (const { sentText: _, ...outcome } of kept) this.#outcomes.set(outcome.suggestionId, outcome);
    return kept.length;
  }

  async sweep(retentionDays: number): Promise<number> {
    const start = retentionStart(this.#now(), retentionDays);
    for (const draft of this.#unfinished.values()) {
      if (draft.updatedAt < unfinishedSince(this.#now())) this.#unfinished.delete(draft.ticketKey);
    }
    this.#traces.delete(({ at }) => at < start);
    this.voice.delete(({ at }) => at < start);
    return this.#delete((suggestion) => suggestion.shownAt < start);
  }

  async saveKey(baseUrl: string, key: string): Promise<void> {
    this.#secrets.set(baseUrlKey(baseUrl), key);
  }

  async keyFor(baseUrl: string): Promise<string | undefined> {
    return this.#secrets.get(baseUrlKey(baseUrl)) ?? this.#keys?.keyFor(baseUrl);
  }

  async savedKeys(): Promise<SavedKey[]> {
    const own = [...this.#secrets].map(([baseUrl, key]) => ({ baseUrl, lastFour: lastFour(key) }));
    const lent = (await this.#keys?.savedKeys()) ?? [];
    return [...own, ...lent.filter(({ baseUrl }) => !this.#secrets.has(baseUrl))];
  }

  async forgetKey(baseUrl: string): Promise<void> {
    this.#secrets.delete(baseUrlKey(baseUrl));
  }

  async saveUnfinished(ticketKey: string, text: string): Promise<void> {
    if (text.trim() === '') this.#unfinished.delete(ticketKey);
    else this.#unfinished.set(ticketKey, { ticketKey, text, updatedAt: this.#now().toISOString() });
  }

  async loadUnfinished(ticketKey: string): Promise<UnfinishedDraft | undefined> {
    const draft = this.#unfinished.get(ticketKey);
    return draft && draft.updatedAt >= unfinishedSince(this.#now()) ? draft : undefined;
  }

  async discardUnfinished(ticketKey: string): Promise<void> {
    this.#unfinished.delete(ticketKey);
  }

  async keepKnowledge(knowledge: KeptKnowledge): Promise<void> {
    this.#knowledge.set(knowledge.account, structuredClone(knowledge));
  }

  async keptKnowledge(account: string): Promise<KeptKnowledge | undefined> {
    return structuredClone(this.#knowledge.get(account));
  }

  async addSpending(used: Spending): Promise<Spending> {
    const sum = sumOfSpending(this.#spending.get(used.month) ?? noSpending(used.month), used);
    this.#spending.set(used.month, sum);
    return { ...sum };
  }

  async spendingIn(month: string): Promise<Spending> {
    return { ...(this.#spending.get(month) ?? noSpending(month)) };
  }

  close(): void {}

  #rows(): FeedbackRow[] {
    return [...this.#suggestions.values()].map((suggestion) =>
      structuredClone({ suggestion, outcome: this.#outcomes.get(suggestion.id) ?? shownOutcome(suggestion) }),
    );
  }

  #delete(isOver: (suggestion: Suggestion) => boolean): number {
    const over = [...this.#suggestions.values()].filter(isOver);
    for (const { id } of over) {
      this.#suggestions.delete(id);
      this.#outcomes.delete(id);
    }
    return over.length;
  }
}
