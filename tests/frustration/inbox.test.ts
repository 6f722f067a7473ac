import { describe, expect, it } from 'vitest';
import { authoredMessages } from '@/scripts/train/corpora';
import { readingKey, ticketKey } from '@/utils/conversation';
import type { FrustrationReader, FrustrationReading, Inbox, Inboxes } from '@/utils/frustration';
import { calibrationFor, createFrustrationReader, seenIn, withScore, withVote } from '@/utils/frustration';
import { dayNumber, shortName, withoutOld, withoutTicket } from '@/utils/frustration/inbox';
import { inboxOf, loadModelFromDisk, threadOf } from '../support/frustration';

const model = { calibration: { slope: 0.9, offset: -0.2 }, prior: 0.35, levels: [-1, 0.3, 2] as const };
const many = <One>(count: number, make: (i: number) => One) => Array.from({ length: count }, (_, i) => make(i));
const calmScores = inboxOf([-2.3, 1.5], [1.6, 2.2]).map((score, i) => ({ id: `${i}`, score }));
const vote = (i: number, score: number, frustrated: boolean) => ({ id: `${i}`, score, frustrated });

describe('an inbox', () => {
  it('keeps one score for each ticket, the latest, and 400 of them', () => {
    let inboxes: Inboxes = {};
    for (let i = 0; i < 450; i += 1) inboxes = withScore(inboxes, 'en', { id: `${i}`, score: 0.1 });
    inboxes = withScore(inboxes, 'en', { id: '449', score: 0.8 });
    expect(inboxes['en']?.scores).toHaveLength(400);
    expect(inboxes['en']?.scores.at(-1)).toEqual({ id: '449', score: 0.8 });
    expect(inboxes['en']?.scores.filter(({ id }) => id === '449')).toHaveLength(1);
  });

  it('keeps one word of the agent for each reading, and forgets it when it is taken back', () => {
    let inboxes = withVote({}, 'en', 'a', vote(0, 0.9, false));
    inboxes = withVote(inboxes, 'de', 'a', { id: 'a', score: 0.2, frustrated: true });
    inboxes = withVote(inboxes, 'de', 'a', { id: 'a', score: 0.3, frustrated: true });
    expect(inboxes['de']?.votes).toEqual([{ id: 'a', score: 0.3, frustrated: true }]);
    expect(withVote(inboxes, 'de', 'a', undefined)['de']?.votes).toEqual([]);
  });

  it('names a ticket without giving it away', async () => {
    const reader = createFrustrationReader(loadModelFromDisk);
    const nameOf = async (ticketId: string) => {
      const ticket = { ...threadOf(['customer', 'Where is my parcel? It was to come on Monday.']), ticketId };
      return seenIn(await reader.read(ticket), ticket, 20_000)?.id;
    };
    expect(await nameOf('4127')).toMatch(/^[0-9a-f]{1,8}$/);
    expect(await nameOf('4127')).toBe(await nameOf('4127'));
    expect(await nameOf('4127')).not.toBe(await nameOf('4128'));
  });
});

describe('what is forgotten of an inbox', () => {
  const today = dayNumber(new Date('2026-11-30T23:59:00Z'));
  const on = (date: string) => ({ ...vote(0, 0.5, true), id: date, day: dayNumber(new Date(date)) });

  it('is what is as old as the days that are kept, marks and scores alike', () => {
    const all = ['2026-08-31T00:00:00Z', '2026-09-01T23:59:00Z', '2026-09-02T00:00:00Z', '2026-11-30T00:00:00Z'].map(
      on,
    );
    const { en, de } = withoutOld({ en: { scores: all, votes: all }, de: { scores: [], votes: [] } }, 90, today);
    const kept = ['2026-09-02T00:00:00Z', '2026-11-30T00:00:00Z'];
    expect(en?.scores.map(({ id }) => id)).toEqual(kept);
    expect(en?.votes.map(({ id }) => id)).toEqual(kept);
    expect(de).toEqual({ scores: [], votes: [] });
  });

  it('is what an earlier version kept, too, counted from the first look', () => {
    const before: Inboxes = { en: { scores: [{ id: 'a', score: 0.4 }], votes: [vote(1, 0.9, false)] } };
    const looked = withoutOld(before, 90, today);
    expect(withoutOld(looked, 90, today + 89)['en']).toMatchObject({ scores: [{ id: 'a' }], votes: [{ id: '1' }] });
    expect(withoutOld(looked, 90, today + 90)['en']).toEqual({ scores: [], votes: [] });
  });

  it('leaves the very same where nothing is old, and dates no entry later than today', () => {
    const young: Inboxes = { en: { scores: [on('2026-11-29T00:00:00Z')], votes: [on('2026-11-30T00:00:00Z')] } };
    expect(withoutOld(young, 90, today)).toBe(young);
    const wrong = { en: { scores: [on('2099-01-01T00:00:00Z')], votes: [] } };
    expect(withoutOld(wrong, 90, today)['en']?.scores[0]?.day).toBe(today);
  });

  it('is what there is of one ticket: its score, and all marks on it', async () => {
    const reader = createFrustrationReader(loadModelFromDisk);
    let inboxes: Inboxes = {};
    const [one, other] = ['1', '2'].map((ticketId) => {
      return { ...threadOf(['customer', 'Where is my parcel? It was to come on Monday.']), ticketId };
    });
    for (const ticket of [one!, other!]) {
      inboxes = withScore(inboxes, 'en', seenIn(await reader.read(ticket), ticket, today)!);
      for (const message of ['0', 'earlier']) {
        const id = shortName(readingKey(ticketKey(ticket), message));
        inboxes = withVote(inboxes, message === '0' ? 'en' : 'de', id, { ...vote(0, 0.5, true), id });
      }
    }
    const key = ticketKey(one!);
    const { en, de } = withoutTicket(inboxes, key, [readingKey(key, '0'), readingKey(key, 'earlier')]);
    expect(en).toEqual({ scores: inboxes['en']?.scores.slice(1), votes: inboxes['en']?.votes.slice(1) });
    expect(de?.votes).toEqual(inboxes['de']?.votes.slice(1));
    expect(withoutTicket(inboxes, 'desk:unknown', [])).toBe(inboxes);
  });
});

describe('what an inbox teaches', () => {
  it.each<[string, Inbox]>([
    ['nothing yet', { scores: [], votes: [] }],
    ['199 tickets', { scores: calmScores.slice(0, 199), votes: [] }],
    ['29 marks', { scores: [], votes: many(29, (i) => vote(i, 0.8, i % 2 === 0)) }],
  ])('leaves the calibration as it is after %s', (_, inbox) => {
    expect(calibrationFor(model, inbox)).toBe(model.calibration);
  });

  it('shifts on the scores of a calm inbox, and moves further on dismissals', () => {
    const shifted = calibrationFor(model, { scores: calmScores, votes: [] });
    expect(shifted.offset).toBeLessThan(model.calibration.offset);
    const dismissed = many(40, (i) => vote(i, 0.8, false));
    expect(calibrationFor(model, { scores: calmScores, votes: dismissed }).offset).toBeLessThan(shifted.offset);
  });
});

describe('a reader with an inbox', () => {
  /** On both sides of the flag and near it, whatever a training moves. */
  const texts = authoredMessages('en')
    .filter(({ split, band }) => split === 'test' && (band === 'm' || band === 's'))
    .slice(0, 60)
    .map(({ text }) => text);
  const readAll = (reader: FrustrationReader) =>
    Promise.all(texts.map((text) => reader.read(threadOf(['customer', text]))));
  const flags = (readings: readonly FrustrationReading[]) =>
    readings.filter(({ level }) => level === 'frustrated' || level === 'furious').length;

  it('flags less after 30 dismissals, and says the same of the model alone', async () => {
    let inboxes: Inboxes = {};
    const reader = createFrustrationReader(loadModelFromDisk, { inboxes: async () => inboxes });
    const before = await readAll(reader);
    expect(before.map(({ score }) => score)).toEqual(before.map(({ modelScore }) => modelScore));
    for (let i = 0; i < 30; i += 1) inboxes = withVote(inboxes, 'en', `${i}`, vote(i, 0.8, false));
    const after = await readAll(reader);
    expect(after.map(({ modelScore }) => modelScore)).toEqual(before.map(({ modelScore }) => modelScore));
    for (const [i, { score }] of after.entries()) expect(score).toBeLessThan(before[i]!.score);
    expect(flags(after)).toBeLessThan(flags(before));
  });

  it('learns for one language alone', async () => {
    const inboxes = { de: { scores: calmScores, votes: [] } };
    const reader = createFrustrationReader(loadModelFromDisk, { inboxes: async () => inboxes });
    const { score, modelScore } = await reader.read(threadOf(['customer', texts[0]!]));
    expect(score).toBe(modelScore);
  });
});
