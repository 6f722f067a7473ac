import type { Calibration, Sensitivity } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';
import type { Band } from './corpora';
import type { SparseRows } from './logistic';
import { fitLogistic } from './logistic';
import { bestF1, confusion } from './metrics';

/** A text that the scoring model has not seen, with its score. */
export interface Unseen {
  band: Band;
  logit: number;
}

/** Platt's fit of the probability of "frustrated or furious", weakly pulled to the identity where texts are few. */
export function fitCalibration(unseen: readonly Unseen[]): Calibration {
  if (unseen.length < 20) return { slope: 1, offset: 0 };
  const rows: SparseRows = {
    rows: unseen.length,
    columns: 1,
    start: Int32Array.from({ length: unseen.length + 1 }, (_, i) => i),
    column: new Int32Array(unseen.length),
    value: Float32Array.from(unseen, ({ logit }) => logit),
  };
  const targets = Float64Array.from(unseen, ({ band }) => (isFlagged(band) ? 0.98 : 0.02));
  const fit = fitLogistic(rows, targets, new Float64Array(unseen.length).fill(1), {
    pull: 2,
    centre: Float64Array.of(1),
    iterations: 60,
  });
  return { slope: Number(fit.weights[0]!.toPrecision(5)), offset: Number(fit.bias.toPrecision(5)) };
}

/** Cut-offs between the levels: each is the logit that separates the bands above it from those below best by F1. */
export function chooseLevels(unseen: readonly Unseen[]): [number, number, number] {
  const scores = unseen.map(({ logit }) => logit);
  const concerned = bestF1(
    unseen.map(({ band }) => band === 'm' || isFlagged(band)),
    scores,
  ).threshold;
  const frustrated = bestF1(
    unseen.map(({ band }) => isFlagged(band)),
    scores,
  ).threshold;
  const furious = bestF1(
    unseen.map(({ band }) => band === 'f'),
    scores,
  ).threshold;
  if (![concerned, frustrated, furious].every(Number.isFinite)) return [-0.5, 0.7, 2.2];
  const middle = Math.max(frustrated, concerned + 0.2);
  return [concerned, middle, Math.max(furious, middle + 0.3)].map((cut) => Number(cut.toPrecision(5))) as [
    number,
    number,
    number,
  ];
}

/** Probabilities from which to flag: precision 90 %, best F1, and recall 95 %. Never out of order. */
export function chooseThresholds(unseen: readonly Unseen[], calibration: Calibration): Record<Sensitivity, number> {
  const positive = unseen.map(({ band }) => isFlagged(band));
  const chances = unseen.map(({ logit }) => probability(logit, calibration));
  const balanced = Math.min(0.9, Math.max(0.1, bestF1(positive, chances).threshold));
  const at = (threshold: number) =>
    confusion(
      positive,
      chances.map((chance) => chance >= threshold),
    );
  const steps = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const few = steps.find((step) => step >= balanced && at(step).precision >= 0.9) ?? 0.9;
  const more = steps.findLast((step) => step <= balanced && at(step).recall >= 0.95) ?? balanced / 2;
  return { 'few-alarms': few, balanced: Number(balanced.toPrecision(4)), 'catch-more': Number(more.toPrecision(4)) };
}

function isFlagged(band: Band): boolean {
  return band === 's' || band === 'f';
}
