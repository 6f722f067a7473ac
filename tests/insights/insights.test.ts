import { describe, expect, it } from 'vitest';
import {
  compareArms,
  dayOf,
  digestOf,
  enoughTurns,
  fates,
  filterChoices,
  insightsOf,
  scorecard,
  scorecardCsv,
  tableOf,
} from '@/utils/insights';
import type { FeedbackRow, ReadingMark, Turn } from '@/utils/feedback';
import { row } from '../support/feedback-builders';
import { outcomeHistory } from '../support/outcome-history';

function table(rows: FeedbackRow[], turns: Turn[] = [], marks: ReadingMark[] = []) {
  const days = [
    ...new Set([
      ...rows.map(({ suggestion }) => dayOf(suggestion.shownAt)),
      ...turns.map(({ openedAt }) => dayOf(openedAt)),
    ]),
  ];
  return tableOf(
    days.map((day) =>
      digestOf(
        day,
        rows.filter(({ suggestion }) => dayOf(suggestion.shownAt) === day),
        turns.filter(({ openedAt }) => dayOf(openedAt) === day),
        marks.filter(({ at }) => dayOf(at) === day),
      ),
    ),
  );
}

const history = outcomeHistory({ drafts: 600, days: 60, until: '2026-11-20T12:00:00.000Z', words: 2 });
const all = table(history.rows, history.turns, history.marks);

describe('insights', () => {
  it('count the same as the rows that they were made from', () => {
    const insights = insightsOf(all);
    const of = (kind: string) => history.rows.filter(({ outcome }) => outcome.kind === kind).length;
    expect(insights.drafts).toBe(600);
    expect(insights.counts).toEqual({
      unchanged: history.rows.filter(({ outcome }) => outcome.kind === 'sent' && outcome.editShare === 0).length,
      edited: history.rows.filter(({ outcome }) => outcome.kind === 'sent' && outcome.editShare! > 0).length,
      inserted: of('inserted'),
      dismissed: of('dismissed'),
      own: of('unused'),
      open: of('shown'),
    });
    expect(insights.editShares.reduce((sum, count) => sum + count, 0)).toBe(of('sent'));
    for (const fate of fates) {
      expect(insights.weeks.reduce((sum, { counts }) => sum + counts[fate], 0)).toBe(insights.counts[fate]);
    }
    const cost = history.rows.reduce((sum, { suggestion }) => sum + (suggestion.costUsd ?? 0), 0);
    expect(insights.costUsd).toBeCloseTo(cost, 9);
    expect(insights.byPreset.reduce((sum, { drafts }) => sum + drafts, 0)).toBe(600);
    expect(insights.flags.wrong).toBe(history.marks.filter(({ verdict }) => verdict === 'wrong').length);
  });

  it.each(['preset', 'language', 'topic', 'engine'] as const)('add up over every %s', (field) => {
    const total = filterChoices(all)[field].map((value) => insightsOf(all, { [field]: value }).drafts);
    expect(total.length).toBeGreaterThan(1);
    expect(total.reduce((sum, drafts) => sum + drafts, 0)).toBe(600);
  });

  it('add up over weeks, which begin on Mondays', () => {
    const weeks = insightsOf(all).weeks;
    for (const { week, counts } of weeks) {
      expect(new Date(week).getUTCDay()).toBe(1);
      const from = Date.parse(week);
      const part = insightsOf(all, { from, to: from + 7 * 86_400_000 });
      expect(part.counts).toEqual(counts);
    }
  });

  it('name macros that are changed the same way nearly every time, and none that are not', () => {
    const source = { id: 'macro:1', title: 'Refund timing' };
    const other = { id: 'macro:2', title: 'Delivery' };
    const rows = Array.from({ length: 12 }, (_, at) =>
      row(
        { id: `s${at}`, source: at < 6 ? source : other },
        { kind: 'sent', editShare: 0.1, changes: at < 6 || at % 2 ? { 'changed-number': 1 } : { 'added-line': 1 } },
      ),
    );
    expect(insightsOf(table(rows)).alwaysEdited).toEqual([
      { source: 'Refund timing', kind: 'changed-number', edited: 6, of: 6 },
    ]);
  });

  it('name topics whose drafts had no source', () => {
    const rows = [
      row({ id: 'a', topic: 'refund' }),
      row({ id: 'b', topic: 'refund', source: { id: 'm', title: 'M' } }),
    ];
    expect(insightsOf(table(rows)).withoutSource).toEqual([{ topic: 'refund', drafts: 1, of: 2 }]);
  });

  it('are none of nothing', () => {
    const none = insightsOf(table([]));
    expect(none).toMatchObject({ drafts: 0, weeks: [], heldOut: { time: { enough: false, first: 0, second: 0 } } });
    expect(none.timeToSent.withDraft.quartiles.every((value) => Number.isNaN(value))).toBe(true);
  });
});

describe('a comparison', () => {
  const values = (middle: number, count: number) =>
    Array.from({ length: count }, (_, at) => middle * (0.5 + ((at * 37) % 100) / 100));

  it('is none before there are enough of both', () => {
    expect(compareArms(values(100, 500), values(100, enoughTurns - 1)).enough).toBe(false);
  });

  it('holds the difference in its interval, and says whether it is clear', () => {
    expect(compareArms(values(70, 100), values(100, 100))).toMatchObject({
      ratio: expect.closeTo(0.7, 5),
      clear: true,
    });
    expect(compareArms(values(100, 100), values(100, 100))).toMatchObject({ clear: false });
  });

  it('covers the truth in about 19 of 20 samples', () => {
    let state = 7;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const sample = (mean: number, count: number) =>
      Array.from({ length: count }, () => Math.exp(mean + normal() * 0.8));
    let covered = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const compared = compareArms(sample(Math.log(300), 40), sample(Math.log(400), 35));
      if (compared.enough && compared.low <= 0.75 && compared.high >= 0.75) covered += 1;
    }
    expect(covered / 2_000).toBeGreaterThan(0.93);
    expect(covered / 2_000).toBeLessThan(0.97);
  });
});

describe('the scorecard for a lead', () => {
  const rows = (presetId: string, drafts: number, accepted: number) =>
    Array.from({ length: drafts }, (_, at) =>
      row({ id: `${presetId}${at}`, presetId }, at < accepted ? { kind: 'sent', editShare: 0 } : { kind: 'dismissed' }),
    );

  it.each([
    [4, 4, {}],
    [5, 5, { drafts: 5 }],
    [20, 4, { drafts: 20 }],
    [20, 17, { drafts: 20 }],
    [20, 10, { drafts: 20, accepted: 10 }],
  ])('of %i drafts with %i accepted tells %o', (drafts, accepted, told) => {
    expect(scorecard(table(rows('p', drafts, accepted)))).toEqual([{ preset: 'p', ...told }]);
  });

  it('holds no ticket, no name and no time', () => {
    const csv = scorecardCsv(scorecard(all));
    expect(csv.split('\r\n')[0]).toBe('preset,drafts,accepted');
    expect(csv).not.toMatch(/acme|10\d{3}|2026/);
  });
});
