import { describe, expect, it } from 'vitest';
import { chance } from '@/scripts/train/chance';
import { calibrationError } from '@/scripts/train/metrics';
import type { Inboxes } from '@/utils/frustration';
import { calibrationFor, refitCalibration, withScore, withVote } from '@/utils/frustration';
import type { Calibration } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';

const shipped = { calibration: { slope: 1, offset: 0 }, prior: 0.4, levels: [-1, 0, 2] as const };
/** In the balanced setting a flag is a chance of a half here. */
const threshold = 0.5;

interface Ticket {
  logit: number;
  frustrated: boolean;
}

/** How much of the wrong flags and of the misses an agent marks at a ticket. */
type Habit = (ticket: number) => readonly [flags: number, misses: number];

/** Tickets of an inbox where a logit means what `truth` says, most with one between -4 and 2. Always the same. */
function ticketsOf(truth: Calibration, count: number): Ticket[] {
  const next = chance(3);
  return Array.from({ length: count }, () => {
    const logit = -1 + 2 * (next() + next() + next() - 1.5);
    return { logit, frustrated: next() < probability(logit, truth) };
  });
}

/** What an agent teaches who reads the tickets in order; flags follow what was learnt, as they do in the panel. */
function taughtBy(tickets: readonly Ticket[], habit: Habit): Calibration {
  const next = chance(9);
  let inboxes: Inboxes = {};
  const learnt = () => calibrationFor(shipped, inboxes['en'] ?? { scores: [], votes: [] });
  let taught: Calibration = shipped.calibration;
  for (const [i, { logit, frustrated }] of tickets.entries()) {
    const flagged = probability(logit, taught) >= threshold;
    const one = { id: `${i}`, score: probability(logit, shipped.calibration) };
    inboxes = withScore(inboxes, 'en', { ...one, shown: { id: one.id, flagged } });
    const [flags, misses] = habit(i);
    if (flagged !== frustrated && next() < (flagged ? flags : misses)) {
      inboxes = withVote(inboxes, 'en', one.id, { ...one, frustrated });
    }
    if (i % 20 === 0) taught = learnt();
  }
  return learnt();
}

function errorOf(tickets: readonly Ticket[], calibration: Calibration): number {
  return calibrationError(
    tickets.map(({ frustrated }) => frustrated),
    tickets.map(({ logit }) => probability(logit, calibration)),
  );
}

const always =
  (flags: number, misses: number): Habit =>
  () => [flags, misses];

describe('marks beside readings that nobody marked', () => {
  it.each<[string, Habit, number]>([
    ['marks all that is wrong', always(1, 1), 0.05],
    ['marks misses oftener than flags', always(0.2, 0.6), 0.16],
    ['marked all, and nothing since', (i) => (i < 800 ? [1, 1] : [0, 0]), 0.14],
    ['marks a fifth of it', always(0.2, 0.2), 0.36],
  ])('correct an inbox where customers are angrier than they sound, whose agent %s', (_, habit, most) => {
    const tickets = ticketsOf({ slope: 0.6, offset: 2 }, 3000);
    expect(errorOf(tickets, shipped.calibration)).toBeGreaterThan(0.4);
    expect(errorOf(tickets, taughtBy(tickets, habit))).toBeLessThan(most);
  });

  it.each<[string, Habit, number]>([
    ['marks all that is wrong', always(1, 1), 0.04],
    ['marks a fifth of it', always(0.2, 0.2), 0.06],
    ['marks flags oftener than misses', always(0.6, 0.2), 0.06],
    ['marks misses oftener than flags', always(0.2, 0.6), 0.06],
    ['marks flags and hardly a miss', always(0.5, 0.05), 0.06],
    ['marks flags alone', always(0.5, 0), 0.06],
    ['marked all, and nothing since', (i) => (i < 800 ? [1, 1] : [0, 0]), 0.05],
  ])(
    'leave a calibration that is right about as right through thousands of tickets where an agent %s',
    (_, habit, most) => {
      const tickets = ticketsOf(shipped.calibration, 4000);
      expect(errorOf(tickets, taughtBy(tickets, habit))).toBeLessThan(most);
    },
  );

  it('make scores less steep where they say too much on both sides', () => {
    const tickets = ticketsOf({ slope: 0.4, offset: 0 }, 1500);
    expect(taughtBy(tickets, always(1, 1)).slope).toBeLessThan(0.7);
  });

  it('keep their word where the browser kept no readings', () => {
    const votes = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, score: 0.7, frustrated: false }));
    const alone = calibrationFor(shipped, { scores: [], votes });
    expect(alone.offset).toBeLessThan(-1);
    expect(alone.slope).toBe(1);
  });

  it('are weighed against readings that an earlier version kept, too', () => {
    const votes = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, score: 0.7, frustrated: false }));
    const older = Array.from({ length: 200 }, (_, i) => ({ id: `t${i}`, score: i % 2 === 0 ? 0.7 : 0.1 }));
    const alone = calibrationFor(shipped, { scores: [], votes });
    expect(calibrationFor(shipped, { scores: older.slice(0, 150), votes }).offset).toBeGreaterThan(alone.offset);
  });

  it('end in numbers, whatever an inbox holds', () => {
    const next = chance(21);
    for (let round = 0; round < 300; round += 1) {
      const wild = (count: number) =>
        Array.from({ length: count }, () => ({ logit: 40 * (next() - 0.5) ** 3 * 8, yes: next() < round / 300 }));
      const votes = wild(30 + Math.floor(270 * next())).map(({ logit, yes }) => ({ logit, frustrated: yes }));
      const unmarked = wild(Math.floor(400 * next())).map(({ logit, yes }) => ({ logit, flagged: yes }));
      const { slope, offset } = refitCalibration(shipped.calibration, votes, unmarked, 1 + 300 * next());
      expect(slope).toBeGreaterThan(0);
      expect(Number.isFinite(slope) && Number.isFinite(offset)).toBe(true);
    }
  });
});
