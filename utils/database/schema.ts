import { Dexie, type Table, type Transaction } from 'dexie';
import type { Outcome, ReadingMark, Suggestion, Turn } from '@/utils/feedback';
import type { DayDigest } from '@/utils/insights';
import type { LearnedPair, PendingDraft, VoiceRule } from '@/utils/voice';
import type { KeptKnowledge, Spending, UnfinishedDraft } from './database';

/** A key, bound to the base URL that it was entered for. */
export interface Secret {
  baseUrl: string;
  key: string;
}

/** The one row about this installation. */
export interface Installation {
  id: 'this';
  salt: string;
}

export type StoreName =
  | 'suggestions'
  | 'outcomes'
  | 'secrets'
  | 'unfinished'
  | 'installation'
  | 'knowledge'
  | 'spending'
  | 'turns'
  | 'marks'
  | 'days'
  | 'pending'
  | 'pairs'
  | 'rules';

/** A step of the schema. Additive, and safe to run again: another tab may close the browser in the middle. */
export interface SchemaVersion {
  version: number;
  /** Dexie's notation: the primary key, then the indexes. A store that is not named stays as it was. */
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every schema there ever was, oldest first. Released steps are never edited; a change is a new step. */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      suggestions: 'id, ticketKey, [shownAt+id]',
      outcomes: 'suggestionId, kind',
      secrets: 'baseUrl',
      unfinished: 'ticketKey, updatedAt',
      installation: 'id',
    },
  },
  { version: 2, stores: { knowledge: 'account', spending: 'month' } },
  {
    version: 3,
    stores: {
      turns: 'id, ticketKey, [openedAt+id]',
      marks: 'id, ticketKey, at',
      // Made from the other stores, and made anew whenever one is missing.
      days: 'day',
    },
  },
  {
    version: 4,
    stores: {
      pending: 'suggestionId, ticketKey, shownAt',
      pairs: 'id, ticketKey, at',
      rules: 'id',
    },
  },
];

/** The tables of the newest schema, looked up by name, so that they are there also where the schema was read from disk. */
export class Tables extends Dexie {
  get suggestions(): Table<Suggestion, string> {
    return this.table('suggestions');
  }
  get outcomes(): Table<Outcome, string> {
    return this.table('outcomes');
  }
  get secrets(): Table<Secret, string> {
    return this.table('secrets');
  }
  get unfinished(): Table<UnfinishedDraft, string> {
    return this.table('unfinished');
  }
  get turns(): Table<Turn, string> {
    return this.table('turns');
  }
  get marks(): Table<ReadingMark, string> {
    return this.table('marks');
  }
  get days(): Table<DayDigest, string> {
    return this.table('days');
  }
  get pending(): Table<PendingDraft, string> {
    return this.table('pending');
  }
  get pairs(): Table<LearnedPair, string> {
    return this.table('pairs');
  }
  get rules(): Table<VoiceRule, string> {
    return this.table('rules');
  }
  get installation(): Table<Installation, 'this'> {
    return this.table('installation');
  }
  get knowledge(): Table<KeptKnowledge, string> {
    return this.table('knowledge');
  }
  get spending(): Table<Spending, string> {
    return this.table('spending');
  }
}

/** Tables with a schema to write, or, without versions, whatever stands on disk, for reading. */
export function tables(name: string, versions: readonly SchemaVersion[]): Tables {
  const database = new Tables(name);
  for (const { version, stores, upgrade } of versions) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return database;
}
