import { areaUnderCurve, bootstrapInterval, calibrationError, confusion, weightedKappa } from '@/scripts/train/metrics';
import { percent } from './table';

/** One row of a set: what it is, what was said of it, and how sure. Levels are 0 to 3. */
export interface Judged {
  truth: number;
  guess: number;
  /** Anything that ranks. */
  score: number;
}

const flagged = (level: number) => level >= 2;

/** Ranking of what is to be flagged, with its 95 % interval. */
export function areaCell(rows: readonly Judged[]): string {
  return cell(rows, (those) =>
    areaUnderCurve(
      those.map(({ truth }) => flagged(truth)),
      those.map(({ score }) => score),
    ),
  );
}

/** F1 of the flags, with its 95 % interval. */
export function flagCell(rows: readonly Judged[]): string {
  return cell(rows, (those) => f1Of(those.map(({ truth, guess }) => ({ is: flagged(truth), guess: flagged(guess) }))));
}

/** Agreement of the levels by weighted kappa, with its 95 % interval. */
export function kappaCell(rows: readonly Judged[]): string {
  return cell(rows, (those) =>
    weightedKappa(
      those.map(({ truth }) => truth),
      those.map(({ guess }) => guess),
      4,
    ),
  );
}

/** Calibration error of probabilities, with its 95 % interval. */
export function calibrationCell(positive: readonly boolean[], chances: readonly number[]): string {
  const rows = positive.map((is, i) => ({ is, chance: chances[i]! }));
  return cell(rows, (those) =>
    calibrationError(
      those.map(({ is }) => is),
      those.map(({ chance }) => chance),
    ),
  );
}

/** F1 of named causes over conversations, which are drawn whole, with its 95 % interval. */
export function causesCell(talks: ReadonlyArray<ReadonlyArray<{ is: boolean; guess: boolean }>>): string {
  return cell(talks, (those) => f1Of(those.flat()));
}

/** Any figure of rows as "89.0 84-93": per cent, then the bounds of the 95 % interval. */
export function cell<Row>(rows: readonly Row[], figure: (rows: readonly Row[]) => number): string {
  const [low, high] = bootstrapInterval(rows.length, (drawn) => figure(drawn.map((i) => rows[i]!)));
  const bounds = Number.isFinite(low) ? ` ${Math.round(100 * low)}-${Math.round(100 * high)}` : '';
  return percent(figure(rows)) + bounds;
}

function f1Of(rows: ReadonlyArray<{ is: boolean; guess: boolean }>): number {
  return confusion(
    rows.map(({ is }) => is),
    rows.map(({ guess }) => guess),
  ).f1;
}
