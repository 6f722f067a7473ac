import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryDatabase, openDatabase, type Database } from '@/utils/database';
import { settleTicket, settleTurns, type ReadingMark, type Turn } from '@/utils/feedback';
import { draftColumns, outcomeKinds } from '@/utils/insights';
import type { LearnedPair, PendingDraft } from '@/utils/voice';
import { row, said, suggestion, thread } from '../support/feedback-builders';

const ticketKey = suggestion().ticketKey;
const turn: Turn = {
  id: `${ticketKey}#m-30`,
  ticketKey,
  openedAt: '2026-11-20T09:58:00.000Z',
  assist: 'full',
  heldOut: false,
  language: 'en',
  level: 'frustrated',
  topic: 'refund',
};
const mark: ReadingMark = {
  id: `${ticketKey}#m-30`,
  ticketKey,
  at: '2026-11-20T10:01:00.000Z',
  verdict: 'wrong',
  level: 'frustrated',
  score: 0.7,
  language: 'en',
  causes: [],
};
const scope = { language: 'en', brand: 'acme.zendesk.com', topic: 'refund' };
const pending: PendingDraft = {
  suggestionId: 's1',
  ticketKey,
  shownAt: '2026-11-20T10:00:00.000Z',
  scope,
  presetId: 'warm',
  applied: [],
  draft: 'Hello [NAME_1].',
};
const pair: LearnedPair = {
  id: 's1',
  ticketKey,
  at: '2026-11-20T10:05:00.000Z',
  scope,
  presetId: 'warm',
  applied: [],
  draft: 'Hello [NAME_1].',
  sent: 'Hi [NAME_1].',
};

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
  async function filled(): Promise<Database> {
    const database = await open();
    await database.recordSuggestion(suggestion());
    await database.turns.open(turn);
    await database.marks.put(mark);
    await database.voice.keepPending(pending);
    return database;
  }

  it('knows from a fresh read which turn was answered, and by how many words of the agent', async () => {
    const database = await filled();
    const answer = thread([said('own', 'Hello Mia, your refund left on Tuesday.', 5)]);
    await settleTicket(database, answer, { keepSentText: false });
    await settleTurns(database, answer);
    await settleTurns(database, answer);
    expect((await database.turns.forTicket(ticketKey))[0]?.answer).toMatchObject({ words: 7, messageId: 'm5' });
  });

  it('keeps the first draft of a turn, and the answer that was seen first', async () => {
    const database = await filled();
    await database.turns.drafted(turn.id, 'first');
    await database.turns.drafted(turn.id, 'second');
    const answer = { sentAt: 'x', messageId: 'm5', words: 3, written: 1 };
    await database.turns.answer({ ...turn, draftedAt: 'first', answer });
    await database.turns.answer({ ...turn, answer: { ...answer, words: 9 } });
    expect(await database.turns.forTicket(ticketKey)).toEqual([{ ...turn, draftedAt: 'first', answer }]);
    await database.turns.drafted('unknown', 'x');
    expect(await database.turns.forTicket(ticketKey)).toHaveLength(1);
  });

  it('has one mark a reading, and forgets one that is taken back', async () => {
    const database = await filled();
    await database.marks.put({ ...mark, verdict: 'missed' });
    expect((await database.marks.all()).map(({ verdict }) => verdict)).toEqual(['missed']);
    await database.marks.remove(mark.id);
    expect(await database.marks.get(mark.id)).toBeUndefined();
  });

  it('counts what a day holds, and counts anew after every change', async () => {
    const database = await filled();
    const kindsOf = async () => {
      const [day] = await database.digests.days();
      const at = draftColumns.indexOf('kind');
      return Array.from({ length: day!.drafts.length / draftColumns.length }, (_, index) => {
        const kind = day!.drafts[index * draftColumns.length + at]!;
        return outcomeKinds[kind];
      });
    };
    expect(await kindsOf()).toEqual(['shown']);
    await database.recordOutcome('s1', { type: 'inserted', at: '2026-11-20T10:05:00.000Z' });
    expect(await kindsOf()).toEqual(['inserted']);
    await database.recordSuggestion(suggestion({ id: 's2', shownAt: '2026-11-20T11:00:00.000Z' }));
    expect(await kindsOf()).toEqual(['inserted', 'shown']);
    await database.importFeedback([row({ id: 's3', shownAt: '2026-11-19T11:00:00.000Z' })]);
    expect((await database.digests.days()).map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-20']);
    expect(await database.digests.days({ from: '2026-11-20' })).toHaveLength(1);
    expect(await database.digests.days({ to: '2026-11-20' })).toHaveLength(1);
    await database.deleteForTicket(ticketKey);
    expect(await database.digests.days()).toEqual([]);
  });

  it('counts days that come before, between, beside and after those that were counted already', async () => {
    const database = await open();
    const bring = (...days: number[]) =>
      database.importFeedback(
        days.map((day) => row({ id: `d${day}`, shownAt: `2026-11-${String(day).padStart(2, '0')}T23:59:59.999Z` })),
      );
    const counted = async () => (await database.digests.days()).map(({ day, drafts }) => [day.slice(8), drafts.length]);
    const width = draftColumns.length;
    await bring(10, 20);
    expect(await counted()).toEqual([
      ['10', width],
      ['20', width],
    ]);
    await bring(5, 11, 15, 19, 25);
    await database.turns.open({ ...turn, id: 'other', openedAt: '2026-11-17T00:00:00.000Z' });
    const all = [5, 10, 11, 15, 17, 19, 20, 25].map((day) => [String(day).padStart(2, '0'), day === 17 ? 0 : width]);
    expect(await counted()).toEqual(all);
    expect(await counted()).toEqual(all);
  });

  it('takes an import in once, and leaves rows alone that it knows', async () => {
    const database = await filled();
    await database.recordOutcome('s1', { type: 'dismissed' });
    expect(await database.importFeedback([row({ id: 's1' }), row({ id: 's9' })])).toBe(1);
    expect(await database.importFeedback([row({ id: 's1' }), row({ id: 's9' })])).toBe(0);
    const rows = await database.feedbackRows();
    expect(rows.find(({ suggestion: { id } }) => id === 's1')?.outcome.kind).toBe('dismissed');
  });

  it('learns a pair once, and not at all from a draft that was forgotten', async () => {
    const database = await filled();
    await database.voice.settlePending('s1', pair);
    await database.voice.settlePending('s1', { ...pair, sent: 'other' });
    await database.voice.settlePending('s2', { ...pair, id: 's2' });
    expect(await database.voice.pairs()).toEqual([pair]);
    expect(await database.voice.forgetAll()).toBe(1);
    expect(await database.voice.pairs()).toEqual([]);
  });

  it.each<[string, (database: Database) => Promise<unknown>]>([
    ['one ticket is deleted', (database) => database.deleteForTicket(ticketKey)],
    ['all is deleted', (database) => database.deleteAllFeedback()],
    [
      'its days are over',
      (database) => {
        now = new Date('2027-03-01T12:00:00.000Z');
        return database.sweep(30);
      },
    ],
  ])('keeps nothing of a ticket when %s', async (_what, forget) => {
    const database = await filled();
    await database.voice.settlePending('s1', pair);
    await database.voice.keepPending({ ...pending, suggestionId: 's2' });
    await forget(database);
    expect(await database.feedbackRows()).toEqual([]);
    expect(await database.turns.forTicket(ticketKey)).toEqual([]);
    expect(await database.marks.all()).toEqual([]);
    expect(await database.voice.pendingForTicket(ticketKey)).toEqual([]);
    expect(await database.voice.pairs()).toEqual([]);
    expect(await database.digests.days()).toEqual([]);
  });
});
