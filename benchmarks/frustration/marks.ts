import { chance } from '@/scripts/train/chance';
import { calibrationError } from '@/scripts/train/metrics';
import type { Vote } from '@/utils/frustration/calibration';
import { countingVotes, refitCalibration } from '@/utils/frustration/calibration';
import type { Calibration } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';

/** One text of an inbox as an agent finds it. */
export interface Marked {
  /** The logit that its score stands for. */
  logit: number;
  flagged: boolean;
  frustrated: boolean;
}

const orders = 20;

/**
 * What is left of the calibration error once an agent has marked 30 wrong readings and left the right ones alone, on the texts that were not read until then. The mean
 * of 20 orders, 0 to 1; NaN where a set ends before 30 readings were wrong.
 */
export function errorAfterMarks(texts: readonly Marked[], calibration: Calibration): number {
  const errors = Array.from({ length: orders }, (_, seed) => errorInOrder(shuffled(texts, seed + 1), calibration));
  return errors.reduce((sum, error) => sum + error, 0) / orders;
}

function errorInOrder(texts: readonly Marked[], calibration: Calibration): number {
  const votes: Vote[] = [];
  let read = 0;
  for (; read < texts.length && votes.length < countingVotes; read += 1) {
    const { logit, flagged, frustrated } = texts[read]!;
    if (flagged !== frustrated) votes.push({ logit, frustrated });
  }
  const left = texts.slice(read);
  if (left.length === 0) return Number.NaN;
  const taught = refitCalibration(calibration, votes, read - votes.length);
  return calibrationError(
    left.map(({ frustrated }) => frustrated),
    left.map(({ logit }) => probability(logit, taught)),
  );
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = chance(seed);
  return items
    .map((item) => [next(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}
