/** Turns that each arm needs before anything is said about the difference: below it, the interval says nothing. */
export const enoughTurns = 30;

/** How one arm compares with another, as a ratio of their usual values. */
export type Comparison =
  | { enough: false; first: number; second: number }
  | {
      enough: true;
      first: number;
      second: number;
      /** Geometric mean of the first over that of the second: 0.8 means a fifth less. */
      ratio: number;
      /** 95 % interval of `ratio`. */
      low: number;
      high: number;
      /** The interval leaves 1 out. */
      clear: boolean;
    };

/**
 * Compares values of two arms (seconds, words) on a logarithmic scale with Welch's interval, since times of work are skewed: a few
 * tickets take hours. Values below 1 count as 1. `first` and `second` in the answer are how many values there are.
 */
export function compareArms(first: readonly number[], second: readonly number[]): Comparison {
  if (first.length < enoughTurns || second.length < enoughTurns) {
    return { enough: false, first: first.length, second: second.length };
  }
  const [one, other] = [moments(first), moments(second)];
  const [a, b] = [one.variance / first.length, other.variance / second.length];
  const error = Math.sqrt(a + b);
  const freedom = error === 0 ? Infinity : (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  const difference = one.mean - other.mean;
  const reach = studentT(freedom) * error;
  const [low, high] = [Math.exp(difference - reach), Math.exp(difference + reach)];
  return {
    enough: true,
    first: first.length,
    second: second.length,
    ratio: Math.exp(difference),
    low,
    high,
    clear: low > 1 || high < 1,
  };
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const logs = values.map((value) => Math.log(Math.max(1, value)));
  const mean = logs.reduce((total, value) => total + value, 0) / logs.length;
  const variance = logs.reduce((total, value) => total + (value - mean) ** 2, 0) / (logs.length - 1);
  return { mean, variance };
}

/** The 97.5 % point of Student's t by Cornish and Fisher's expansion; exact to 0.001 from 20 degrees of freedom on. */
function studentT(freedom: number): number {
  const z = 1.959964;
  if (!Number.isFinite(freedom)) return z;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}
