import { describe, expect, it } from 'vitest';
import { chance } from '@/scripts/train/chance';
import { calibrationError } from '@/scripts/train/metrics';
import type { InboxScore, InboxVote } from '@/utils/frustration';
import { calibrationFor } from '@/utils/frustration';
import type { Calibration } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';

const shipped = { calibration: { slope: 1, offset: 0 }, prior: 0.4 };
/** As many as an inbox keeps. */
const kept = 400;

interface Ticket {
  logit: number;
  frustrated: boolean;
}

/** Tickets of an inbox where a logit means what `truth` says, every one with a logit between -4 and 2 or so. Always the same. */
function ticketsOf(truth: Calibration, count: number): Ticket[] {
  const next = chance(3);
  return Array.from({ length: count }, () => {
    const logit = -1 + 2 * (next() + next() + next() - 1.5);
    return { logit, frustrated: next() < probability(logit, truth) };
  });
}

/** What an agent teaches who reads the tickets in order and marks so many of the wrong flags and of the misses. */
function taughtBy(tickets: readonly Ticket[], flags: number, misses: number): Calibration {
  const next = chance(9);
  const scores: InboxScore[] = [];
  const votes: InboxVote[] = [];
  for (const [i, { logit, frustrated }] of tickets.entries()) {
    const flagged = logit > 0;
    const one = { id: `${i}`, score: probability(logit, shipped.calibration) };
    scores.push({ ...one, shown: { id: one.id, flagged } });
    if (flagged !== frustrated && next() < (flagged ? flags : misses)) votes.push({ ...one, frustrated });
  }
  return calibrationFor(shipped, { scores: scores.slice(-kept), votes: votes.slice(-300) });
}

function errorOf(tickets: readonly Ticket[], calibration: Calibration): number {
  return calibrationError(
    tickets.map(({ frustrated }) => frustrated),
    tickets.map(({ logit }) => probability(logit, calibration)),
  );
}

describe('marks beside readings that nobody marked', () => {
  it.each([
    ['all that is wrong', 1, 1],
    ['half of it', 0.5, 0.5],
    ['a fifth of it', 0.2, 0.2],
    ['wrong flags rarely, misses oftener', 0.2, 0.6],
  ])(
    'take away most of the error where logits mean more than the model knows and an agent marks %s',
    (_, flags, misses) => {
      const tickets = ticketsOf({ slope: 0.6, offset: 2 }, 4000);
      const before = errorOf(tickets, shipped.calibration);
      expect(before).toBeGreaterThan(0.3);
      expect(errorOf(tickets, taughtBy(tickets.slice(0, 600), flags, misses))).toBeLessThan(before / 3);
    },
  );

  it.each([
    ['all that is wrong', 1],
    ['a fifth of it', 0.2],
  ])(
    'leave a calibration that is right as right after thousands of tickets, of which the last are kept, where an agent marks %s',
    (_, share) => {
      const tickets = ticketsOf(shipped.calibration, 4000);
      expect(errorOf(tickets, taughtBy(tickets, share, share))).toBeLessThan(0.04);
    },
  );

  it('keep their word where the browser kept no readings', () => {
    const votes = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, score: 0.7, frustrated: false }));
    const alone = calibrationFor(shipped, { scores: [], votes });
    expect(alone.offset).toBeLessThan(-1);
    const older = Array.from({ length: 100 }, (_, i) => ({ id: `t${i}`, score: 0.7 }));
    expect(calibrationFor(shipped, { scores: older, votes })).toEqual(alone);
  });
});
