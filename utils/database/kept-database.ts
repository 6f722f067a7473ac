import { dayOf } from '@/utils/insights';
import {
  csvChunks,
  jsonChunks,
  ndjsonChunks,
  outcomeAfter,
  shownOutcome,
  type FeedbackRow,
  type OutcomeChange,
  type OutcomeEvent,
  type Suggestion,
} from '@/utils/feedback';
import { Access, dropSuggestions, suggestionStores, type Surroundings } from './access';
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
import { keptDigests, keptMarks, keptTurns } from './kept-traces';
import { keptVoice } from './kept-voice';
import {
  blobOf,
  endsUnfinished,
  isSuggestion,
  newestFirst,
  newSalt,
  pendingSince,
  retentionStart,
  rowsFrom,
  unfinishedSince,
} from './rows';
import type { StoreName, Tables } from './schema';

/** Rows read at a time, so that a long history never stands in memory twice. */
const pageSize = 500;

/** Everything that is kept about tickets. */
const traces = [...suggestionStores, 'turns', 'marks', 'pending', 'pairs'] as const satisfies StoreName[];

/** The database on disk. Made by `openDatabase`. */
export class KeptDatabase implements Database {
  readonly kind: 'kept' | 'read-only';
  readonly turns;
  readonly marks;
  readonly digests;
  readonly voice;
  readonly #access: Access;

  constructor(tables: Tables, around: Surroundings) {
    const access = new Access(tables, around);
    this.#access = access;
    this.kind = around.readOnly ? 'read-only' : 'kept';
    this.turns = keptTurns(access);
    this.marks = keptMarks(access);
    this.digests = keptDigests(access);
    this.voice = keptVoice(access);
  }

  async salt(): Promise<string> {
    const known = await this.#access.read(() => this.#access.tables.installation.get('this'));
    if (known) return known.salt;
    return this.#access.write(['installation'], async ({ installation }) => {
      const other = await installation.get('this');
      if (other) return other.salt;
      const salt = newSalt();
      await installation.add({ id: 'this', salt });
      return salt;
    });
  }

  async recordSuggestion(suggestion: Suggestion): Promise<void> {
    await this.#access.write(suggestionStores, async ({ suggestions, outcomes, days }) => {
      if (await suggestions.get(suggestion.id)) return;
      await suggestions.add(suggestion);
      await outcomes.put(shownOutcome(suggestion));
      await days.delete(dayOf(suggestion.shownAt));
    });
  }

  async recordOutcome(suggestionId: string, event: OutcomeEvent): Promise<OutcomeChange | undefined> {
    return this.#access.write(
      [...suggestionStores, 'unfinished'],
      async ({ suggestions, outcomes, unfinished, days }) => {
        const suggestion = await suggestions.get(suggestionId);
        if (!suggestion) return undefined;
        await days.delete(dayOf(suggestion.shownAt));
        const before = (await outcomes.get(suggestionId)) ?? shownOutcome(suggestion);
        const after = outcomeAfter(before, event);
        await outcomes.put(after);
        if (endsUnfinished(event)) await unfinished.delete(suggestion.ticketKey);
        return { suggestion, before, after };
      },
    );
  }

  async rowsForTicket(ticketKey: string): Promise<FeedbackRow[]> {
    const suggestions = await this.#access.read(() => this.#access.tables.suggestions.where({ ticketKey }).toArray());
    return newestFirst(await this.#withOutcomes(suggestions));
  }

  async feedbackRows(range: FeedbackRange = {}): Promise<FeedbackRow[]> {
    return newestFirst(await Array.fromAsync(this.eachFeedbackRow(range)));
  }

  async latestFeedback(most: number): Promise<FeedbackRow[]> {
    const newest = await this.#access.read(() => {
      const oldestFirst = this.#access.tables.suggestions.orderBy('[shownAt+id]');
      // A query of Dexie, not an array.
      // oxlint-disable-next-line unicorn/no-array-reverse
      return oldestFirst.reverse().limit(most).toArray();
    });
    return this.#withOutcomes(newest);
  }

  async countFeedback(): Promise<{ suggestions: number; sentTexts: number }> {
    return this.#access.read(async () => ({
      suggestions: await this.#access.tables.suggestions.count(),
      sentTexts: await this.#access.tables.outcomes.filter(({ sentText }) => sentText !== undefined).count(),
    }));
  }

  async *eachFeedbackRow(range: FeedbackRange = {}): AsyncGenerator<FeedbackRow> {
    // A shorter list sorts before every longer one that begins with it.
    let last: string[] = [range.from ?? ''];
    const end = [range.to ?? '\uFFFF'];
    for (;;) {
      const page: Suggestion[] = await this.#access.read(() =>
        this.#access.tables.suggestions
          .where('[shownAt+id]')
          .between(last, end, false, false)
          .limit(pageSize)
          .toArray(),
      );
      yield* await this.#withOutcomes(page);
      const final = page.at(-1);
      if (!final || page.length < pageSize) return;
      last = [final.shownAt, final.id];
    }
  }

  async exportFeedback(format: 'json' | 'csv' | 'ndjson', range?: FeedbackRange): Promise<Blob> {
    const rows = this.eachFeedbackRow(range);
    if (format === 'csv') return blobOf(csvChunks(rows), 'text/csv');
    if (format === 'ndjson') return blobOf(ndjsonChunks(rows), 'application/x-ndjson');
    return blobOf(jsonChunks(rows, { exportedAt: this.#access.around.now().toISOString() }), 'application/json');
  }

  async deleteAllFeedback(): Promise<number> {
    return this.#access.write(traces, async (tables) => {
      const count = await tables.suggestions.count();
      for (const store of traces) await tables[store].clear();
      return count;
    });
  }

  async importFeedback(rows: readonly FeedbackRow[]): Promise<number> {
    return this.#access.write(suggestionStores, async ({ suggestions, outcomes, days }) => {
      const known = await suggestions.bulkGet(rows.map(({ suggestion }) => suggestion.id));
      const fresh = rows.filter((_, at) => !known[at]);
      await suggestions.bulkPut(fresh.map(({ suggestion }) => suggestion));
      await outcomes.bulkPut(fresh.map(({ outcome }) => outcome));
      await days.bulkDelete([...new Set(fresh.map(({ suggestion }) => dayOf(suggestion.shownAt)))]);
      return fresh.length;
    });
  }

  async deleteForTicket(ticketKey: string): Promise<void> {
    await this.#access.write([...traces, 'unfinished'], async (tables) => {
      const { suggestions, turns, marks, days, unfinished } = tables;
      const shown = await suggestions.where({ ticketKey }).toArray();
      await dropSuggestions(
        tables,
        shown.map(({ shownAt, id }) => [shownAt, id]),
      );
      const touched = [
        ...(await turns.where({ ticketKey }).toArray()).map(({ openedAt }) => dayOf(openedAt)),
        ...(await marks.where({ ticketKey }).toArray()).map(({ at }) => dayOf(at)),
      ];
      await days.bulkDelete(touched);
      for (const store of ['turns', 'marks', 'pending', 'pairs'] as const)
        await tables[store].where({ ticketKey }).delete();
      await unfinished.delete(ticketKey);
    });
  }

  async forgetSentTexts(): Promise<number> {
    return this.#access.write(['outcomes'], ({ outcomes }) =>
      outcomes
        .filter((outcome) => outcome.sentText !== undefined)
        .modify((outcome) => {
          delete outcome.sentText;
        }),
    );
  }

  async sweep(retentionDays: number): Promise<number> {
    const now = this.#access.around.now();
    const start = retentionStart(now, retentionDays);
    return this.#access.write([...traces, 'unfinished'], async (tables) => {
      const { suggestions, turns, marks, pending, pairs, days, unfinished } = tables;
      const old = await suggestions.where('[shownAt+id]').below([start]).keys();
      const count = await dropSuggestions(tables, old);
      await turns.where('[openedAt+id]').below([start]).delete();
      await marks.where('at').below(start).delete();
      await pairs.where('at').below(start).delete();
      await days.where('day').belowOrEqual(dayOf(start)).delete();
      await pending.where('shownAt').below(pendingSince(now)).delete();
      await unfinished.where('updatedAt').below(unfinishedSince(now)).delete();
      return count;
    });
  }

  async saveKey(baseUrl: string, key: string): Promise<void> {
    await this.#access.write(['secrets'], ({ secrets }) => secrets.put({ baseUrl: baseUrlKey(baseUrl), key }));
  }

  async keyFor(baseUrl: string): Promise<string | undefined> {
    const secret = await this.#access.read(() => this.#access.tables.secrets.get(baseUrlKey(baseUrl)));
    return secret?.key;
  }

  async savedKeys(): Promise<SavedKey[]> {
    const secrets = await this.#access.read(() => this.#access.tables.secrets.toArray());
    return secrets.map(({ baseUrl, key }) => ({ baseUrl, lastFour: lastFour(key) }));
  }

  async forgetKey(baseUrl: string): Promise<void> {
    await this.#access.write(['secrets'], ({ secrets }) => secrets.delete(baseUrlKey(baseUrl)));
  }

  async saveUnfinished(ticketKey: string, text: string): Promise<void> {
    if (text.trim() === '') return this.discardUnfinished(ticketKey);
    const updatedAt = this.#access.around.now().toISOString();
    await this.#access.write(['unfinished'], ({ unfinished }) => unfinished.put({ ticketKey, text, updatedAt }));
  }

  async loadUnfinished(ticketKey: string): Promise<UnfinishedDraft | undefined> {
    const draft = await this.#access.read(() => this.#access.tables.unfinished.get(ticketKey));
    return draft && draft.updatedAt >= unfinishedSince(this.#access.around.now()) ? draft : undefined;
  }

  async discardUnfinished(ticketKey: string): Promise<void> {
    await this.#access.write(['unfinished'], ({ unfinished }) => unfinished.delete(ticketKey));
  }

  async keepKnowledge(knowledge: KeptKnowledge): Promise<void> {
    await this.#access.write(['knowledge'], (stores) => stores.knowledge.put(knowledge));
  }

  async keptKnowledge(account: string): Promise<KeptKnowledge | undefined> {
    return this.#access.read(() => this.#access.tables.knowledge.get(account));
  }

  async addSpending(used: Spending): Promise<Spending> {
    return this.#access.write(['spending'], async ({ spending }) => {
      const sum = sumOfSpending((await spending.get(used.month)) ?? noSpending(used.month), used);
      await spending.put(sum);
      return sum;
    });
  }

  async spendingIn(month: string): Promise<Spending> {
    return (await this.#access.read(() => this.#access.tables.spending.get(month))) ?? noSpending(month);
  }

  close(): void {
    this.#access.tables.close({ disableAutoOpen: true });
  }

  async #withOutcomes(found: Suggestion[]): Promise<FeedbackRow[]> {
    const suggestions = found.filter(isSuggestion);
    const ids = suggestions.map(({ id }) => id);
    return rowsFrom(suggestions, await this.#access.read(({ outcomes }) => outcomes.bulkGet(ids)));
  }
}
