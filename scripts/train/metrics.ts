import { chance } from './chance';

/** Area under the ROC curve, 0 to 1; ties count half. NaN where one class is missing. */
export function areaUnderCurve(positive: readonly boolean[], scores: ArrayLike<number>): number {
  const order = Array.from(positive.keys()).toSorted((a, b) => scores[a]! - scores[b]!);
  const positives = positive.filter(Boolean).length;
  let ranks = 0;
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && scores[order[j]!] === scores[order[i]!]) j += 1;
    for (let k = i; k < j; k += 1) if (positive[order[k]!]) ranks += (i + j + 1) / 2;
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (positive.length - positives));
}

/** Average precision, 0 to 1. */
export function averagePrecision(positive: readonly boolean[], scores: ArrayLike<number>): number {
  const order = Array.from(positive.keys()).toSorted((a, b) => scores[b]! - scores[a]!);
  const positives = positive.filter(Boolean).length;
  let hits = 0;
  let area = 0;
  for (let i = 0; i < order.length;) {
    const before = hits;
    let j = i;
    while (j < order.length && scores[order[j]!] === scores[order[i]!]) hits += Number(positive[order[j++]!]);
    area += ((hits - before) / positives) * (hits / j);
    i = j;
  }
  return area;
}

export interface Confusion {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of flags. */
export function confusion(positive: readonly boolean[], flagged: readonly boolean[]): Confusion {
  const both = positive.filter((is, i) => is && flagged[i]).length;
  const precision = both / (flagged.filter(Boolean).length || 1);
  const recall = both / (positive.filter(Boolean).length || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The best F1 over all thresholds, and the score at which it is reached. */
export function bestF1(positive: readonly boolean[], scores: ArrayLike<number>): { f1: number; threshold: number } {
  const order = Array.from(positive.keys()).toSorted((a, b) => scores[b]! - scores[a]!);
  const positives = positive.filter(Boolean).length;
  let hits = 0;
  let best = { f1: 0, threshold: Number.POSITIVE_INFINITY };
  for (const [rank, i] of order.entries()) {
    hits += Number(positive[i]);
    if (scores[order[rank + 1] ?? -1] === scores[i]) continue;
    const f1 = (2 * hits) / (rank + 1 + positives);
    if (f1 > best.f1) best = { f1, threshold: scores[i]! };
  }
  return best;
}

/**
 * Expected calibration error, 0 to 1, over fifteen bins of equally many rows: with bins of equal width most rows of a
 * calm inbox would fall into one. Bins of few rows err by chance alone, which an interval beside it shows.
 */
export function calibrationError(positive: readonly boolean[], probabilities: ArrayLike<number>): number {
  const order = Array.from(positive.keys()).toSorted((a, b) => probabilities[a]! - probabilities[b]!);
  let error = 0;
  for (let bin = 0; bin < calibrationBins; bin += 1) {
    const from = Math.floor((bin * order.length) / calibrationBins);
    const to = Math.floor(((bin + 1) * order.length) / calibrationBins);
    let gap = 0;
    for (let k = from; k < to; k += 1) gap += Number(positive[order[k]!]) - probabilities[order[k]!]!;
    error += Math.abs(gap) / order.length;
  }
  return error;
}

const calibrationBins = 15;

/**
 * A 95 % interval of a figure by the percentile bootstrap: `figure` is asked for rows drawn with replacement. Seeded,
 * so equal input gives equal bounds; draws on which the figure does not exist (one class missing) are left out.
 */
export function bootstrapInterval(
  rows: number,
  figure: (drawn: readonly number[]) => number,
  rounds = 200,
): readonly [low: number, high: number] {
  const random = chance(20_241_128);
  const next = () => Math.floor(random() * rows);
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(figure(Array.from({ length: rows }, next)));
  const sorted = found.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Agreement of two rankings in `classes` grades, with squared distance as the weight: 1 is full, 0 is chance. */
export function weightedKappa(truth: readonly number[], guess: readonly number[], classes: number): number {
  const counts = Array.from({ length: classes }, () => new Float64Array(classes));
  const rows = new Float64Array(classes);
  const columns = new Float64Array(classes);
  for (const [i, t] of truth.entries()) {
    const g = guess[i]!;
    counts[t]![g] = counts[t]![g]! + 1;
    rows[t] = rows[t]! + 1;
    columns[g] = columns[g]! + 1;
  }
  let seen = 0;
  let expected = 0;
  for (let t = 0; t < classes; t += 1) {
    for (let g = 0; g < classes; g += 1) {
      const distance = (t - g) ** 2;
      seen += distance * counts[t]![g]!;
      expected += (distance * rows[t]! * columns[g]!) / truth.length;
    }
  }
  return expected === 0 ? 1 : 1 - seen / expected;
}
