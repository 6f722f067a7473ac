import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type DatabaseNotice } from '@/utils/database';
import { schemaVersions, tables } from '@/utils/database/schema';
import { derivedStores, rowsOf, rowsSince } from '../support/rows-of-each-schema';

let name: string;
beforeEach(({ task }) => {
  name = task.id;
});

const newest = schemaVersions.at(-1)!.version;
const earlier = schemaVersions.map(({ version }) => version).filter((version) => version < newest);

it('knows rows of every store of every schema', () => {
  for (const { version, stores } of schemaVersions) {
    const known = (rowsSince[version] ?? []).map(([store]) => store);
    const wanted = Object.keys(stores).filter((store) => !derivedStores.includes(store));
    expect(known, `schema ${version}`).toEqual(expect.arrayContaining(wanted));
  }
});

describe.each(earlier)('schema %i', (version) => {
  const held = rowsOf(version);

  it('is upgraded with an old tab open: the tab lets go, and every row is still there', async () => {
    const notices: DatabaseNotice['type'][] = [];
    const oldTab = await openDatabase({
      name,
      versions: schemaVersions.filter((step) => step.version <= version),
      onNotice: ({ type }) => notices.push(type),
    });
    const raw = await tables(
      name,
      schemaVersions.filter((step) => step.version <= version),
    ).open();
    for (const [store, each] of held) await raw.table(store).put(each);
    raw.close();

    const updated = await openDatabase({ name, now: () => new Date('2026-11-20T12:00:00.000Z') });
    expect(notices).toEqual(['superseded']);
    await expect(oldTab.saveUnfinished('zendesk:acme:1', 'late')).rejects.toMatchObject({ kind: 'superseded' });

    const after = await tables(name, []).open();
    for (const [store, each] of held) expect(await after.table(store).toArray(), store).toEqual([each]);
    after.close();
    expect((await updated.feedbackRows())[0]?.outcome).toMatchObject({ kind: 'sent', editDistance: 3 });
    expect(await updated.salt()).toBe('a salt');
    expect((await updated.digests.days()).map(({ day }) => day)).toEqual(['2026-11-20']);
    expect((await updated.loadUnfinished('zendesk:acme:1'))?.text).toBe('half a draft');
  });
});
