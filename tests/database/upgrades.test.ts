import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type DatabaseNotice } from '@/utils/database';
import { schemaVersions, tables } from '@/utils/database/schema';
import { row } from '../support/feedback-builders';

let name: string;
beforeEach(({ task }) => {
  name = task.id;
});

const newest = schemaVersions.at(-1)!.version;
const earlier = schemaVersions.map(({ version }) => version).filter((version) => version < newest);

/** What each schema could already hold. */
const rowsSince: Record<number, [store: string, row: object][]> = {
  1: [
    ['suggestions', row({ id: 'old' }).suggestion],
    ['outcomes', { suggestionId: 'old', kind: 'sent', editDistance: 3, editShare: 0.2, reasons: [] }],
    ['secrets', { baseUrl: 'https://api.anthropic.com', key: 'sk-ant-0123456789' }],
    ['unfinished', { ticketKey: 'zendesk:acme:1', text: 'half a draft', updatedAt: '2026-11-20T10:00:00.000Z' }],
    ['installation', { id: 'this', salt: 'a salt' }],
  ],
  2: [
    ['knowledge', { account: 'zendesk:acme', readAt: '2026-11-20T10:00:00.000Z', fingerprint: 'f', index: '{}' }],
    ['spending', { month: '2026-11', drafts: 3, input: 10, cached: 0, output: 5, costUsd: 0.1, unpriced: 0 }],
  ],
  3: [
    ['turns', { id: 't#1', ticketKey: 't', openedAt: '2026-11-20T10:00:00.000Z' }],
    ['marks', { id: 't#1', ticketKey: 't', at: '2026-11-20T10:00:00.000Z', verdict: 'wrong' }],
  ],
};

describe.each(earlier)('schema %i', (version) => {
  const held = Object.entries(rowsSince)
    .filter(([since]) => Number(since) <= version)
    .flatMap(([, rows]) => rows);

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
