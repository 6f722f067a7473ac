import { describe, expect, it } from 'vitest';
import { type Budget, budgetLimits, freshBudget, hold, take } from '@/utils/lists';

const start = 1_000_000;

/** How many tokens can be had at that moment, one after another. */
function drain(budget: Budget, now: number): { got: number; budget: Budget; waitMs: number } {
  let got = 0;
  let taken = take(budget, now);
  while (taken.waitMs === 0) {
    got += 1;
    taken = take(taken.budget, now);
  }
  return { got, ...taken };
}

describe('the budget of one account', () => {
  it('gives a first list at once, and then so many a minute', () => {
    const first = drain(freshBudget(start), start);
    expect(first.got).toBe(budgetLimits.most);
    expect(first.waitMs).toBe(60_000 / budgetLimits.aMinute);
    expect(drain(first.budget, start + 60_000).got).toBe(budgetLimits.aMinute);
  });

  it('says exactly how long to wait', () => {
    const empty = drain(freshBudget(start), start);
    expect(take(empty.budget, start + empty.waitMs - 1).waitMs).toBeGreaterThan(0);
    expect(take(empty.budget, start + empty.waitMs).waitMs).toBe(0);
  });

  it('saves no more than a first list while nobody works', () => {
    const empty = drain(freshBudget(start), start).budget;
    expect(drain(empty, start + 86_400_000).got).toBe(budgetLimits.most);
  });

  it('is quiet for as long as the helpdesk says, and no burst follows', () => {
    const quiet = hold(freshBudget(start), start, 20_000);
    expect(take(quiet, start + 19_999)).toMatchObject({ waitMs: 1 });
    expect(drain(quiet, start + 20_000).got).toBe(0);
    expect(drain(quiet, start + 20_000 + 60_000).got).toBe(budgetLimits.aMinute);
  });

  it.each([
    ['no time', undefined, 30_000],
    ['no sensible time', -5, 1_000],
    ['a year', 31_536_000_000, 3_600_000],
  ])('is quiet for a while where the helpdesk says %s', (_, said, quietMs) => {
    expect(take(hold(freshBudget(start), start, said), start).waitMs).toBe(quietMs);
  });

  it('ends no quiet earlier because another tab was told of a shorter one', () => {
    const long = hold(freshBudget(start), start, 60_000);
    expect(take(hold(long, start, 2_000), start).waitMs).toBe(60_000);
  });

  it('gives nothing for a clock that was set back', () => {
    const empty = drain(freshBudget(start), start).budget;
    expect(drain(empty, start - 3_600_000).got).toBe(0);
  });
});
