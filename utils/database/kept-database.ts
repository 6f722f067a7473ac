import {
  csvChunks,
  jsonChunks,
  outcomeAfter,
  shownOutcome,
  type FeedbackRow,
  type Outcome,
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
import { DatabaseFailure, databaseFailure, isQuota, prunedNotice, type DatabaseNotice } from './failure';
import { blobOf, endsUnfinished, isSuggestion, newestFirst, newSalt, retentionStart, unfinishedSince } from './rows';
import type { StoreName, Tables } from './schema';

interface Surroundings {
  now: () => Date;
  onNotice: (notice: DatabaseNotice) => void;
  readOnly: boolean;
}

/** Rows read at a time, so that a long history never stands in memory twice. */
const pageSize = 500;

/** How much of the oldest feedback makes room when the browser has none: a tenth, and not less than this many. */
const leastPruned = 50;

/** The database on disk. Made by `openDatabase`. */
export class KeptDatabase implements Database {
  readonly kind: 'kept' | 'read-only';
  readonly #tables: Tables;
  readonly #around: Surroundings;

  constructor(tables: Tables, around: Surroundings) {
    this.#tables = tables;
    this.#around = around;
    this.kind = around.readOnly ? 'read-only' : 'kept';
  }

  async salt(): Promise<string> {
    const known = await this.#read(() => this.#tables.installation.get('this'));
    if (known) return known.salt;
    return this.#write(['installation'], async ({ installation }) => {
      const other = await installation.get('this');
      if (other) return other.salt;
      const salt = newSalt();
      await installation.add({ id: 'this', salt });
      return salt;
    });
  }

  async recordSuggestion(suggestion: Suggestion): Promise<void> {
    await this.#write(['suggestions', 'outcomes'], async ({ suggestions, outcomes }) => {
      if (await suggestions.get(suggestion.id)) return;
      await suggestions.add(suggestion);
      await outcomes.put(shownOutcome(suggestion));
    });
  }

  async recordOutcome(suggestionId: string, event: OutcomeEvent): Promise<Outcome | undefined> {
    return this.#write(['suggestions', 'outcomes', 'unfinished'], async ({ suggestions, outcomes, unfinished }) => {
      const suggestion = await suggestions.get(suggestionId);
      if (!suggestion) return undefined;
      const outcome = outcomeAfter((await outcomes.get(suggestionId)) ?? shownOutcome(suggestion), event);
      await outcomes.put(outcome);
      if (endsUnfinished(event)) await unfinished.delete(suggestion.ticketKey);
      return outcome;
    });
  }

  async rowsForTicket(ticketKey: string): Promise<FeedbackRow[]> {
    const suggestions = await this.#read(() => this.#tables.suggestions.where({ ticketKey }).toArray());
    return newestFirst(await this.#withOutcomes(suggestions));
  }

  async feedbackRows(range: FeedbackRange = {}): Promise<FeedbackRow[]> {
    return newestFirst(await Array.fromAsync(this.eachFeedbackRow(range)));
  }

  async latestFeedback(most: number): Promise<FeedbackRow[]> {
    const newest = await this.#read(() => {
      const oldestFirst = this.#tables.suggestions.orderBy('[shownAt+id]');
      // A query of Dexie, not an array.
      // oxlint-disable-next-line unicorn/no-array-reverse
      return oldestFirst.reverse().limit(most).toArray();
    });
    return this.#withOutcomes(newest);
  }

  async countFeedback(): Promise<{ suggestions: number; sentTexts: number }> {
    return this.#read(async () => ({
      suggestions: await this.#tables.suggestions.count(),
      sentTexts: await this.#tables.outcomes.filter(({ sentText }) => sentText !== undefined).count(),
    }));
  }

  async *eachFeedbackRow(range: FeedbackRange = {}): AsyncGenerator<FeedbackRow> {
    // A shorter list sorts before every longer one that begins with it.
    let last: string[] = [range.from ?? ''];
    const end = [range.to ?? '\uFFFF'];
    for (;;) {
      const page: Suggestion[] = await this.#read(() =>
        this.#tables.suggestions.where('[shownAt+id]').between(last, end, false, false).limit(pageSize).toArray(),
      );
      yield* await this.#withOutcomes(page);
      const final = page.at(-1);
      if (!final || page.length < pageSize) return;
      last = [final.shownAt, final.id];
    }
  }

  async exportFeedback(format: 'json' | 'csv', range?: FeedbackRange): Promise<Blob> {
    const rows = this.eachFeedbackRow(range);
    if (format === 'csv') return blobOf(csvChunks(rows), 'text/csv');
    return blobOf(jsonChunks(rows, { exportedAt: this.#around.now().toISOString() }), 'application/json');
  }

  async deleteAllFeedback(): Promise<number> {
    return this.#write(['suggestions', 'outcomes'], async ({ suggestions, outcomes }) => {
      const count = await suggestions.count();
      await suggestions.clear();
      await outcomes.clear();
      return count;
    });
  }

  async deleteForTicket(ticketKey: string): Promise<void> {
    await this.#write(['suggestions', 'outcomes', 'unfinished'], async ({ suggestions, outcomes, unfinished }) => {
      const ids = await suggestions.where({ ticketKey }).primaryKeys();
      await suggestions.bulkDelete(ids);
      await outcomes.bulkDelete(ids);
      await unfinished.delete(ticketKey);
    });
  }

  async forgetSentTexts(): Promise<number> {
    return this.#write(['outcomes'], ({ outcomes }) =>
      outcomes
        .filter((outcome) => outcome.sentText !== undefined)
        .modify((outcome) => {
          delete outcome.sentText;
        }),
    );
  }

  async sweep(retentionDays: number): Promise<number> {
    const now = this.#around.now();
    return this.#write(['suggestions', 'outcomes', 'unfinished'], async ({ suggestions, outcomes, unfinished }) => {
      const old = await suggestions
        .where('[shownAt+id]')
        .below([retentionStart(now, retentionDays)])
        .primaryKeys();
      await suggestions.bulkDelete(old);
      await outcomes.bulkDelete(old);
      await unfinished.where('updatedAt').below(unfinishedSince(now)).delete();
      return old.length;
    });
  }

  async saveKey(baseUrl: string, key: string): Promise<void> {
    await this.#write(['secrets'], ({ secrets }) => secrets.put({ baseUrl: baseUrlKey(baseUrl), key }));
  }

  async keyFor(baseUrl: string): Promise<string | undefined> {
    const secret = await this.#read(() => this.#tables.secrets.get(baseUrlKey(baseUrl)));
    return secret?.key;
  }

  async savedKeys(): Promise<SavedKey[]> {
    const secrets = await this.#read(() => this.#tables.secrets.toArray());
    return secrets.map(({ baseUrl, key }) => ({ baseUrl, lastFour: lastFour(key) }));
  }

  async forgetKey(baseUrl: string): Promise<void> {
    await this.#write(['secrets'], ({ secrets }) => secrets.delete(baseUrlKey(baseUrl)));
  }

  async saveUnfinished(ticketKey: string, text: string): Promise<void> {
    if (text.trim() === '') return this.discardUnfinished(ticketKey);
    const updatedAt = this.#around.now().toISOString();
    await this.#write(['unfinished'], ({ unfinished }) => unfinished.put({ ticketKey, text, updatedAt }));
  }

  async loadUnfinished(ticketKey: string): Promise<UnfinishedDraft | undefined> {
    const draft = await this.#read(() => this.#tables.unfinished.get(ticketKey));
    return draft && draft.updatedAt >= unfinishedSince(this.#around.now()) ? draft : undefined;
  }

  async discardUnfinished(ticketKey: string): Promise<void> {
    await this.#write(['unfinished'], ({ unfinished }) => unfinished.delete(ticketKey));
  }

  async keepKnowledge(knowledge: KeptKnowledge): Promise<void> {
    await this.#write(['knowledge'], (stores) => stores.knowledge.put(knowledge));
  }

  async keptKnowledge(account: string): Promise<KeptKnowledge | undefined> {
    return this.#read(() => this.#tables.knowledge.get(account));
  }

  async addSpending(used: Spending): Promise<Spending> {
    return this.#write(['spending'], async ({ spending }) => {
      const sum = sumOfSpending((await spending.get(used.month)) ?? noSpending(used.month), used);
      await spending.put(sum);
      return sum;
    });
  }

  async spendingIn(month: string): Promise<Spending> {
    return (await this.#read(() => this.#tables.spending.get(month))) ?? noSpending(month);
  }

  close(): void {
    this.#tables.close({ disableAutoOpen: true });
  }
  /** Rows as they were written by any version: an outcome that is missing means that nothing happened yet. */
  async #withOutcomes(found: Suggestion[]): Promise<FeedbackRow[]> {
    const suggestions = found.filter(isSuggestion);
    const outcomes = await this.#read(() => this.#tables.outcomes.bulkGet(suggestions.map(({ id }) => id)));
    return suggestions.map((suggestion, index) => ({
      suggestion,
      outcome: outcomes[index] ?? shownOutcome(suggestion),
    }));
  }

  async #read<T>(body: () => PromiseLike<T>): Promise<T> {
    try {
      return await body();
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  /** All or nothing. Where the browser has no room, the oldest feedback goes and the write is tried once more. */
  async #write<T>(stores: StoreName[], body: (tables: Tables) => PromiseLike<T>): Promise<T> {
    if (this.kind === 'read-only') throw new DatabaseFailure('from-newer');
    const transact = () => this.#tables.transaction('rw', stores, () => body(this.#tables));
    try {
      return await transact().catch(async (error: unknown) => {
        if (!isQuota(error)) throw error;
        await this.#prune();
        return transact();
      });
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  async #prune(): Promise<void> {
    const { suggestions, outcomes } = this.#tables;
    const pruned = await this.#tables.transaction('rw', suggestions, outcomes, async () => {
      const share = Math.max(leastPruned, Math.ceil((await suggestions.count()) / 10));
      const oldest = await suggestions.orderBy('[shownAt+id]').limit(share).primaryKeys();
      await suggestions.bulkDelete(oldest);
      await outcomes.bulkDelete(oldest);
      return oldest.length;
    });
    if (pruned > 0) this.#around.onNotice(prunedNotice(pruned));
  }
}
