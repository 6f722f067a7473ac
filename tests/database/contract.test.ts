import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryDatabase, openDatabase, type Database } from '@/utils/database';
import { keepSuggestion, settleTicket, type OutcomeEvent } from '@/utils/feedback';
import { said, suggestion, thread } from '../support/feedback-builders';

const inserted: OutcomeEvent = { type: 'inserted', at: '2026-11-20T10:05:00.000Z' };
const draft = 'Hello Mia, your refund left on Monday.';
const ticketKey = suggestion().ticketKey;

let now: Date;
let name: string;
beforeEach(({ task }) => {
  now = new Date('2026-11-20T12:00:00.000Z');
  name = task.id;
});

const kinds: [string, () => Promise<Database>][] = [
  ['the kept database', () => openDatabase({ name, now: () => now })],
  ['the memory database', async () => memoryDatabase({ now: () => now })],
];

describe.each(kinds)('%s', (_kind, open) => {
  it('keeps a suggestion with its first outcome', async () => {
    const database = await open();
    await database.recordSuggestion(suggestion());
    expect(await database.feedbackRows()).toEqual([
      { suggestion: suggestion(), outcome: { suggestionId: 's1', kind: 'shown', reasons: [] } },
    ]);
  });

  it('does not start an outcome anew when a suggestion is reported twice', async () => {
    const database = await open();
    await database.recordSuggestion(suggestion());
    await database.recordOutcome('s1', inserted);
    await database.recordSuggestion(suggestion());
    expect(await database.feedbackRows()).toMatchObject([{ outcome: { kind: 'inserted' } }]);
  });

  it('counts nothing twice, however often and however fast an outcome is reported', async () => {
    const database = await open();
    await database.recordSuggestion(suggestion());
    const rated: OutcomeEvent = { type: 'rated', rating: 'up', reasons: ['tone'] };
    await Promise.all([inserted, rated, inserted, rated].map((event) => database.recordOutcome('s1', event)));
    expect(await database.feedbackRows()).toMatchObject([
      { outcome: { kind: 'inserted', insertedAt: inserted.at, rating: 'up', reasons: ['tone'] } },
    ]);
  });

  it('does not bring back what was deleted meanwhile', async () => {
    const database = await open();
    await database.recordSuggestion(suggestion());
    expect(await database.deleteAllFeedback()).toBe(1);
    expect(await database.recordOutcome('s1', inserted)).toBeUndefined();
    expect(await database.feedbackRows()).toEqual([]);
  });

  it('gives rows newest first, one at a time oldest first, and by range', async () => {
    const database = await open();
    for (const day of ['18', '20', '19']) {
      await database.recordSuggestion(suggestion({ id: day, shownAt: `2026-11-${day}T10:00:00.000Z` }));
    }
    const ids = async (range?: { from?: string; to?: string }) =>
      (await database.feedbackRows(range)).map((row) => row.suggestion.id);
    expect(await ids()).toEqual(['20', '19', '18']);
    expect(await ids({ from: '2026-11-19T10:00:00.000Z' })).toEqual(['20', '19']);
    expect(await ids({ to: '2026-11-19T10:00:00.000Z' })).toEqual(['18']);
    expect((await Array.fromAsync(database.eachFeedbackRow())).map((row) => row.suggestion.id)).toEqual([
      '18',
      '19',
      '20',
    ]);
  });

  it('gives the newest few and counts them all', async () => {
    const database = await open();
    for (let day = 11; day < 20; day += 1) {
      await database.recordSuggestion(suggestion({ id: `${day}`, shownAt: `2026-11-${day}T10:00:00.000Z` }));
    }
    await database.recordOutcome('11', {
      type: 'sent',
      at: inserted.at,
      messageId: 'm7',
      edit: { distance: 0, share: 0 },
      sentText: draft,
    });
    expect((await database.latestFeedback(3)).map((row) => row.suggestion.id)).toEqual(['19', '18', '17']);
    expect(await database.countFeedback()).toEqual({ suggestions: 9, sentTexts: 1 });
  });

  it('reads more rows than one page holds, each once', async () => {
    const database = await open();
    // Equal times, so that a page may end between them.
    for (let index = 0; index < 1_101; index += 1) await database.recordSuggestion(suggestion({ id: `s${index}` }));
    const ids = (await database.feedbackRows()).map((row) => row.suggestion.id);
    expect(ids).toHaveLength(1_101);
    expect(new Set(ids).size).toBe(1_101);
  });

  it('learns what was sent from a fresh read of the ticket, and keeps the text only on wish', async () => {
    const database = await open();
    const { fingerprint: _, ...shown } = suggestion();
    await keepSuggestion(database, shown, draft);
    expect(await settleTicket(database, thread([]), { keepSentText: false })).toEqual([]);
    await settleTicket(database, thread([said('own', draft, 5)]), { keepSentText: false });
    const [row] = await database.rowsForTicket(ticketKey);
    expect(row!.outcome).toMatchObject({ kind: 'sent', editDistance: 0 });
    expect(row!.outcome).not.toHaveProperty('sentText');

    await keepSuggestion(database, { ...shown, id: 's2' }, draft);
    await settleTicket(database, thread([said('own', draft, 5), said('own', draft, 7)]), { keepSentText: true });
    const texts = async () => (await database.rowsForTicket(ticketKey)).map(({ outcome }) => outcome.sentText);
    expect(await texts()).toEqual([draft, undefined]);
    expect(await database.forgetSentTexts()).toBe(1);
    expect(await texts()).toEqual([undefined, undefined]);
  });

  it('exports rows as JSON and CSV without any key', async () => {
    const database = await open();
    await database.saveKey('https://api.anthropic.com', 'sk-canary-key');
    await database.recordSuggestion(suggestion());
    const json = await (await database.exportFeedback('json')).text();
    const csv = await (await database.exportFeedback('csv')).text();
    expect(JSON.parse(json)).toMatchObject({ exportedAt: now.toISOString(), rows: [{ suggestionId: 's1' }] });
    expect(csv).toContain('s1,');
    expect(json + csv).not.toContain('canary');
    expect(json).not.toContain(await database.salt());
  });

  it('deletes what is kept about one ticket and nothing else', async () => {
    const database = await open();
    await database.recordSuggestion(suggestion());
    await database.recordSuggestion(suggestion({ id: 's2', ticketKey: 'zendesk:acme.zendesk.com:43' }));
    await database.saveUnfinished(ticketKey, 'half a draft');
    await database.deleteForTicket(ticketKey);
    expect((await database.feedbackRows()).map((row) => row.suggestion.id)).toEqual(['s2']);
    expect(await database.loadUnfinished(ticketKey)).toBeUndefined();
  });

  it('sweeps feedback past its days and drafts past their day', async () => {
    const database = await open();
    await database.recordSuggestion(suggestion({ id: 'old', shownAt: '2026-08-01T10:00:00.000Z' }));
    await database.recordSuggestion(suggestion());
    await database.saveUnfinished(ticketKey, 'half a draft');
    expect(await database.sweep(90)).toBe(1);
    expect((await database.feedbackRows()).map((row) => row.suggestion.id)).toEqual(['s1']);
    expect((await database.loadUnfinished(ticketKey))?.text).toBe('half a draft');
    now = new Date('2026-11-21T12:00:01.000Z');
    expect(await database.loadUnfinished(ticketKey)).toBeUndefined();
    await database.sweep(90);
    now = new Date('2026-11-20T12:00:00.000Z');
    expect(await database.loadUnfinished(ticketKey)).toBeUndefined();
  });

  describe('keys', () => {
    it('gives a key to its own base URL only', async () => {
      const database = await open();
      await database.saveKey('https://gateway.example/anthropic/', 'sk-ant-0123456789');
      expect(await database.keyFor('https://GATEWAY.example/anthropic')).toBe('sk-ant-0123456789');
      for (const other of [
        'https://gateway.example',
        'https://gateway.example/other',
        'http://gateway.example/anthropic',
        'https://gateway.example:8443/anthropic',
        'https://gateway.example.evil.example/anthropic',
      ]) {
        expect(await database.keyFor(other)).toBeUndefined();
      }
    });

    it('shows no more than the end of a key', async () => {
      const database = await open();
      await database.saveKey('https://api.anthropic.com', 'sk-ant-0123456789');
      await database.saveKey('http://127.0.0.1:11434', 'short');
      expect(await database.savedKeys()).toEqual(
        expect.arrayContaining([
          { baseUrl: 'https://api.anthropic.com', lastFour: '6789' },
          { baseUrl: 'http://127.0.0.1:11434', lastFour: 't' },
        ]),
      );
    });

    it('forgets a key', async () => {
      const database = await open();
      await database.saveKey('https://api.anthropic.com', 'sk-ant-0123456789');
      await database.forgetKey('https://api.anthropic.com/');
      expect(await database.keyFor('https://api.anthropic.com')).toBeUndefined();
      expect(await database.savedKeys()).toEqual([]);
    });
  });

  describe('unfinished drafts', () => {
    it.each<[string, OutcomeEvent, string | undefined]>([
      ['an insert', inserted, undefined],
      ['a dismissal', { type: 'dismissed' }, undefined],
      ['a rating', { type: 'rated', rating: 'up' }, 'half a draft'],
    ])('after %s', async (_, event, expected) => {
      const database = await open();
      await database.recordSuggestion(suggestion());
      await database.saveUnfinished(ticketKey, 'half a draft');
      await database.recordOutcome('s1', event);
      expect((await database.loadUnfinished(ticketKey))?.text).toBe(expected);
    });

    it('are replaced by later ones, and dropped when emptied or discarded', async () => {
      const database = await open();
      await database.saveUnfinished(ticketKey, 'one');
      await database.saveUnfinished(ticketKey, 'two');
      expect((await database.loadUnfinished(ticketKey))?.text).toBe('two');
      await database.saveUnfinished(ticketKey, ' \n');
      expect(await database.loadUnfinished(ticketKey)).toBeUndefined();
      await database.saveUnfinished(ticketKey, 'three');
      await database.discardUnfinished(ticketKey);
      expect(await database.loadUnfinished(ticketKey)).toBeUndefined();
    });

    it('survive the deletion of all feedback: they are work, not history', async () => {
      const database = await open();
      await database.saveUnfinished(ticketKey, 'half a draft');
      await database.deleteAllFeedback();
      expect((await database.loadUnfinished(ticketKey))?.text).toBe('half a draft');
    });
  });

  it('keeps the knowledge of each account, the newest only', async () => {
    const database = await open();
    const knowledge = { account: 'zendesk:acme', readAt: now.toISOString(), fingerprint: 'a', index: '{}' };
    await database.keepKnowledge(knowledge);
    await database.keepKnowledge({ ...knowledge, fingerprint: 'b' });
    expect(await database.keptKnowledge('zendesk:acme')).toEqual({ ...knowledge, fingerprint: 'b' });
    expect(await database.keptKnowledge('zendesk:other')).toBeUndefined();
  });

  it('sums what a month used, however many drafts end at once', async () => {
    const database = await open();
    const used = { month: '2026-11', drafts: 1, input: 10, cached: 5, output: 2, costUsd: 0.25, unpriced: 0 };
    await Promise.all([used, used, { ...used, month: '2026-12' }].map((each) => database.addSpending(each)));
    expect(await database.spendingIn('2026-11')).toEqual({
      ...used,
      drafts: 2,
      input: 20,
      cached: 10,
      output: 4,
      costUsd: 0.5,
    });
    expect(await database.spendingIn('2027-01')).toMatchObject({ month: '2027-01', drafts: 0, costUsd: 0 });
  });

  it('has one salt for its life', async () => {
    const database = await open();
    const [one, other] = await Promise.all([database.salt(), database.salt()]);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(other).toBe(one);
  });
});

describe('the memory database', () => {
  it('leaves nothing on disk, and reads lent keys without taking them', async () => {
    const kept = await openDatabase({ name });
    await kept.saveKey('https://api.anthropic.com', 'sk-ant-0123456789');
    const memory = memoryDatabase({ keys: kept });
    await memory.recordSuggestion(suggestion());
    await memory.saveUnfinished(ticketKey, 'half a draft');
    await memory.saveKey('https://gateway.example', 'sk-other');
    expect(await memory.keyFor('https://api.anthropic.com')).toBe('sk-ant-0123456789');
    expect(await kept.feedbackRows()).toEqual([]);
    expect(await kept.loadUnfinished(ticketKey)).toBeUndefined();
    expect(await kept.keyFor('https://gateway.example')).toBeUndefined();
  });
});
