/**
 * How often Tandem asks one account for more than the open ticket, all tabs together. A bucket of tokens, one for each GET: so many
 * at once, and so many more a minute.
 */
export interface Budget {
  tokens: number;
  /** When `tokens` was right. Milliseconds. */
  at: number;
  /** The account asked us to be quiet until then. Milliseconds. */
  quietUntil: number;
}

/**
 * A first look at a list of thirty rows, and then 12 a minute: 6 % of what the smallest plan of a helpdesk gives a whole account
 * (Zendesk Team: 200 a minute, by its own page on rate limits).
 */
export const budgetLimits = { most: 32, aMinute: 12 } as const;

/** The account said that it is asked too often, and not for how long to wait. Milliseconds. */
const usualQuietMs = 30_000;

/** No answer keeps us quiet for longer than this. Milliseconds. */
const longestQuietMs = 3_600_000;

export function freshBudget(now: number): Budget {
  return { tokens: budgetLimits.most, at: now, quietUntil: 0 };
}

/** Takes one token where there is one; `waitMs` is 0 then, and else says in how many milliseconds to ask again. */
export function take(budget: Budget, now: number): { budget: Budget; waitMs: number } {
  const full = refilled(budget, now);
  if (now < full.quietUntil) return { budget: full, waitMs: full.quietUntil - now };
  if (full.tokens >= 1) return { budget: { ...full, tokens: full.tokens - 1 }, waitMs: 0 };
  return { budget: full, waitMs: Math.ceil(((1 - full.tokens) * 60_000) / budgetLimits.aMinute) };
}

/** The account answered 429: nothing is asked until its wait is over, and then no burst follows. */
export function hold(budget: Budget, now: number, waitMs: number = usualQuietMs): Budget {
  const quietUntil = now + Math.min(longestQuietMs, Math.max(1_000, waitMs));
  return { tokens: 0, at: quietUntil, quietUntil: Math.max(budget.quietUntil, quietUntil) };
}

/** A clock that was set back gives nothing. */
function refilled({ tokens, at, quietUntil }: Budget, now: number): Budget {
  const gained = (Math.max(0, now - at) * budgetLimits.aMinute) / 60_000;
  return { tokens: Math.min(budgetLimits.most, tokens + gained), at: Math.max(at, now), quietUntil };
}
