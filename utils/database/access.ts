import { dayOf } from '@/utils/insights';
import { DatabaseFailure, databaseFailure, isQuota, prunedNotice, type DatabaseNotice } from './failure';
import type { StoreName, Tables } from './schema';

export interface Surroundings {
  now: () => Date;
  onNotice: (notice: DatabaseNotice) => void;
  readOnly: boolean;
}

/** How much of the oldest feedback makes room when the browser has none: a tenth, and not less than this many. */
const leastPruned = 50;

/** Reads and writes with our own failures; shared by everything that the kept database is made of. */
export class Access {
  constructor(
    readonly tables: Tables,
    readonly around: Surroundings,
  ) {}

  async read<T>(body: (tables: Tables) => PromiseLike<T>): Promise<T> {
    try {
      return await body(this.tables);
    } catch (error) {
      throw databaseFailure(error);
    }
  }

  /** All or nothing. Where the browser has no room, the oldest feedback goes and the write is tried once more. */
  async write<T>(stores: readonly StoreName[], body: (tables: Tables) => PromiseLike<T>): Promise<T> {
    if (this.around.readOnly) throw new DatabaseFailure('from-newer');
    const transact = () => this.tables.transaction('rw', [...stores], () => body(this.tables));
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
    const pruned = await this.tables.transaction('rw', suggestionStores, async () => {
      const { suggestions } = this.tables;
      const share = Math.max(leastPruned, Math.ceil((await suggestions.count()) / 10));
      return dropSuggestions(this.tables, await suggestions.orderBy('[shownAt+id]').limit(share).keys());
    });
    if (pruned > 0) this.around.onNotice(prunedNotice(pruned));
  }
}

/** The stores that `dropSuggestions` writes. */
export const suggestionStores = ['suggestions', 'outcomes', 'days'] as const satisfies StoreName[];

/** Deletes suggestions by their keys of the index `[shownAt+id]`, with all that was made from them. Gives how many. */
export async function dropSuggestions(tables: Tables, keys: unknown): Promise<number> {
  const old = keys as [shownAt: string, id: string][];
  const ids = old.map(([, id]) => id);
  await tables.suggestions.bulkDelete(ids);
  await tables.outcomes.bulkDelete(ids);
  await tables.days.bulkDelete([...new Set(old.map(([shownAt]) => dayOf(shownAt)))]);
  return ids.length;
}
