import type { Database } from './database';
import { keepDurably, type StorageKeeper } from './durable';
import { blockedNotice, databaseFailure, supersededNotice, type DatabaseNotice } from './failure';
import { KeptDatabase } from './kept-database';
import { schemaVersions, tables, type SchemaVersion } from './schema';

export interface OpenOptions {
  name?: string;
  onNotice?: (notice: DatabaseNotice) => void;
  /** The agent's own clock. */
  now?: () => Date;
  versions?: readonly SchemaVersion[];
  /** Where the browser is asked to keep the data; its own storage manager where not said. */
  storage?: StorageKeeper;
}

/**
 * Opens the database of this installation. An older one is brought up to date; one that a newer Tandem wrote is opened as it
 * is, for reading only. The browser is asked to keep it when the disk fills up. While another tab holds an older version open it waits, and `onNotice` hears of it.
 * Throws `DatabaseFailure`.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { name = 'tandem', onNotice = () => {}, now = () => new Date(), versions = schemaVersions, storage } = options;
  try {
    const readOnly = (await versionOnDisk(name)) > newest(versions);
    // Without versions Dexie takes the schema that stands on disk, and so never alters a newer one.
    const open = tables(name, readOnly ? [] : versions);
    open.on('blocked', () => onNotice(blockedNotice));
    open.on('versionchange', (event: IDBVersionChangeEvent) => {
      open.close({ disableAutoOpen: true });
      if (event.newVersion !== null) onNotice(supersededNotice);
      // Dexie's own answer would open again on the next call, and let old code write into the newer schema.
      return false;
    });
    await open.open();
    void keepDurably(storage);
    return new KeptDatabase(open, { now, onNotice, readOnly });
  } catch (error) {
    throw databaseFailure(error);
  }
}

function newest(versions: readonly SchemaVersion[]): number {
  return Math.max(...versions.map(({ version }) => version));
}

async function versionOnDisk(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie multiplies by ten, to have room for its own repairs.
  return Math.floor((found?.version ?? 0) / 10);
}
