import { IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DatabaseFailure, openDatabase, type DatabaseNotice } from '@/utils/database';
import { schemaVersions, tables, type SchemaVersion } from '@/utils/database/schema';
import { row, suggestion } from '../support/feedback-builders';

let name: string;
beforeEach(({ task }) => {
  name = task.id;
});

const nextVersion: SchemaVersion = { version: schemaVersions.at(-1)!.version + 1, stores: { presets: 'id' } };
const next = [...schemaVersions, nextVersion];

async function failureOf(work: Promise<unknown>): Promise<DatabaseFailure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseFailure);
  return error as DatabaseFailure;
}

describe('the schema', () => {
  it('is upgraded while an older tab is open: the tab lets go, and no row is lost', async () => {
    const notices: DatabaseNotice['type'][] = [];
    const oldTab = await openDatabase({ name, onNotice: ({ type }) => notices.push(type) });
    await oldTab.recordSuggestion(suggestion());
    const updated = await openDatabase({ name, versions: next });
    expect(await updated.feedbackRows()).toHaveLength(1);
    expect(notices).toEqual(['superseded']);
    const failure = await failureOf(oldTab.recordSuggestion(suggestion({ id: 's2' })));
    expect(failure.kind).toBe('superseded');
    expect(failure.message).toContain('Reload this page');
    expect(await updated.feedbackRows()).toHaveLength(1);
  });

  it('says so while an old tab does not let go, and goes on when it does', async () => {
    const first = await openDatabase({ name });
    await first.recordSuggestion(suggestion());
    first.close();
    const stubborn = await rawConnection();
    const notices: DatabaseNotice[] = [];
    const { promise: blocked, resolve } = Promise.withResolvers<void>();
    const opening = openDatabase({
      name,
      versions: next,
      onNotice: (notice) => {
        notices.push(notice);
        resolve();
      },
    });
    await blocked;
    expect(notices).toMatchObject([{ type: 'blocked', sentence: expect.stringContaining('Close or reload') }]);
    stubborn.close();
    expect(await (await opening).feedbackRows()).toHaveLength(1);
  });

  it('stays as it was when an upgrade is killed in the middle', async () => {
    const first = await openDatabase({ name });
    await first.recordSuggestion(suggestion());
    first.close();
    const killed: SchemaVersion = {
      ...nextVersion,
      upgrade: async (transaction) => {
        await transaction.table('suggestions').clear();
        transaction.abort();
      },
    };
    await failureOf(openDatabase({ name, versions: [...schemaVersions, killed] }));
    expect(await versionOnDisk()).toBe(schemaVersions.at(-1)!.version * 10);
    expect(await (await openDatabase({ name })).feedbackRows()).toHaveLength(1);
  });

  it('of a newer Tandem is opened for reading only, and left as it is', async () => {
    const newer = await openDatabase({ name, versions: next });
    await newer.recordSuggestion(suggestion());
    await newer.saveKey('https://api.anthropic.com', 'sk-ant-0123456789');
    newer.close();
    const before = await versionOnDisk();
    const older = await openDatabase({ name });
    expect(older.kind).toBe('read-only');
    expect(await older.feedbackRows()).toHaveLength(1);
    expect(await older.keyFor('https://api.anthropic.com')).toBe('sk-ant-0123456789');
    expect(JSON.parse(await (await older.exportFeedback('json')).text()).rows).toHaveLength(1);
    for (const write of [
      older.recordSuggestion(suggestion({ id: 's2' })),
      older.recordOutcome('s1', { type: 'dismissed' }),
      older.deleteAllFeedback(),
      older.sweep(1),
      older.saveUnfinished('zendesk:acme:42', 'text'),
      older.forgetKey('https://api.anthropic.com'),
    ]) {
      expect((await failureOf(write)).kind).toBe('from-newer');
    }
    older.close();
    expect(await versionOnDisk()).toBe(before);
    expect(await (await openDatabase({ name, versions: next })).feedbackRows()).toHaveLength(1);
  });

  it('keeps its released steps: each has its own number, counted up', () => {
    const numbers = schemaVersions.map(({ version }) => version);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('a write that is killed', () => {
  it.each(['suggestions', 'outcomes'])('at the store of %s leaves no half of a suggestion', async (store) => {
    const database = await openDatabase({ name });
    failWrites(store, 1, 'AbortError');
    await failureOf(database.recordSuggestion(suggestion()));
    expect(await rowCounts(database)).toEqual({ suggestions: 0, outcomes: 0 });
    await database.recordSuggestion(suggestion());
    expect(await rowCounts(database)).toEqual({ suggestions: 1, outcomes: 1 });
  });

  it('leaves outcome and unfinished draft as they were', async () => {
    const database = await openDatabase({ name });
    await database.recordSuggestion(suggestion());
    await database.saveUnfinished(suggestion().ticketKey, 'half a draft');
    failWrites('unfinished', 1, 'UnknownError');
    expect((await failureOf(database.recordOutcome('s1', { type: 'dismissed' }))).kind).toBe('broken');
    expect((await database.feedbackRows())[0]!.outcome.kind).toBe('shown');
    expect((await database.loadUnfinished(suggestion().ticketKey))?.text).toBe('half a draft');
  });
});

describe('a browser without room', () => {
  it('loses the oldest feedback first, says so, and keeps the new', async () => {
    const notices: DatabaseNotice[] = [];
    const database = await openDatabase({ name, onNotice: (notice) => notices.push(notice) });
    for (let index = 10; index < 90; index += 1) {
      await database.recordSuggestion(suggestion({ id: `s${index}`, shownAt: `2026-10-01T10:00:${index - 10}.000Z` }));
    }
    failWrites('suggestions', 1, 'QuotaExceededError');
    await database.recordSuggestion(suggestion({ id: 'new' }));
    expect(notices).toMatchObject([{ type: 'pruned', suggestions: 50, sentence: expect.stringContaining('50') }]);
    expect(await rowCounts(database)).toEqual({ suggestions: 31, outcomes: 31 });
    expect((await database.feedbackRows())[0]!.suggestion.id).toBe('new');
  });

  it('says that it is full where even that does not help, and keeps what is left', async () => {
    const database = await openDatabase({ name });
    await database.recordSuggestion(suggestion());
    failWrites('unfinished', 2, 'QuotaExceededError');
    const failure = await failureOf(database.saveUnfinished('zendesk:acme:42', 'a draft'));
    expect(failure.kind).toBe('full');
    expect(failure.message).toContain('no room');
  });
});

describe('damaged data', () => {
  it('is passed over when rows are shown, and not deleted', async () => {
    const database = await openDatabase({ name });
    await database.recordSuggestion(suggestion());
    const raw = await tables(name, schemaVersions).open();
    await raw.table('suggestions').put({ id: 's2', shownAt: '2026-11-20T10:00:00.000Z', fingerprint: 'garbage' });
    await raw.table('suggestions').put(row({ id: 's3' }).suggestion);
    expect((await database.feedbackRows()).map(({ suggestion: { id }, outcome }) => [id, outcome.kind])).toEqual([
      ['s3', 'shown'],
      ['s1', 'shown'],
    ]);
    expect(await raw.table('suggestions').count()).toBe(3);
    raw.close();
  });

  it('that is no database at all fails with a sentence', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('off', 'SecurityError'));
    expect((await failureOf(openDatabase({ name }))).kind).toBe('unavailable');
  });
});

async function rowCounts(database: Awaited<ReturnType<typeof openDatabase>>) {
  const raw = await tables(name, schemaVersions).open();
  const counts = { suggestions: await raw.table('suggestions').count(), outcomes: await raw.table('outcomes').count() };
  raw.close();
  expect(await database.feedbackRows()).toHaveLength(counts.suggestions);
  return counts;
}

async function versionOnDisk(): Promise<number | undefined> {
  return (await indexedDB.databases()).find((found) => found.name === name)?.version;
}

/** A connection of a tab that ignores `versionchange`. */
function rawConnection(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
}

/** The first writes to a store fail as the browser's do: the request throws, the transaction aborts. */
function failWrites(store: string, times: number, errorName: string): void {
  let left = times;
  for (const method of ['add', 'put', 'delete'] as const) {
    const original = Reflect.get(IDBObjectStore.prototype, method) as (...args: unknown[]) => IDBRequest;
    const failing = function (this: IDBObjectStore, ...args: unknown[]): IDBRequest {
      if (this.name !== store || left === 0) return original.apply(this, args);
      left -= 1;
      throw new DOMException('The test says no.', errorName);
    };
    Object.assign(IDBObjectStore.prototype, { [method]: failing });
    onTestFinished(() => {
      Object.assign(IDBObjectStore.prototype, { [method]: original });
    });
  }
}
