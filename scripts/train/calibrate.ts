import type { OrderOf } from '@/utils/frustration/below-flag';
import { orderBegins, ordered } from '@/utils/frustration/below-flag';
import type { Calibration, ModelHeader, ScoreShape, ScoreShapes, Sensitivity } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';
import type { Band } from './agreement';
import { bandLevels } from './agreement';
import type { SparseRows } from './logistic';
import { fitLogistic } from './logistic';
import { bestF1, confusion, weightedKappa } from './metrics';

/** A text that the scoring model has not seen, with its score. */
export interface Unseen {
  band: Band;
  logit: number;
  /** Whether a hard sign stands in it, without which no text is called furious. */
  hard: boolean;
  /** How much trouble it tells, by a table that has not seen it either. */
  standing: number;
}

/** With fewer texts a language has usual values instead of its own. */
const fewest = 60;

/** What turns a logit into a probability, and how chances fall in the order below the flag. */
export interface FittedChances {
  calibration: Calibration;
  steep: number;
}

/**
 * Platt's fit of the probability of "frustrated or furious" where the order below the flag has not begun, weakly pulled to the identity where texts are few; then how fast chances fall
 * below. With one slope for all, English test messages were off by 5.7 %, as a calibration error, where this is off by 3.7.
 */
export function fitCalibration(unseen: readonly Unseen[], levels: ModelHeader['levels'], reach: number): FittedChances {
  const begins = orderBegins(levels, reach);
  const above = unseen.filter(({ logit }) => logit >= begins);
  if (above.length < fewest) return { calibration: { slope: 0.85, offset: -0.75 }, steep: 0.5 };
  const rows: SparseRows = {
    rows: above.length,
    columns: 1,
    start: Int32Array.from({ length: above.length + 1 }, (_, i) => i),
    column: new Int32Array(above.length),
    value: Float32Array.from(above, ({ logit }) => logit),
  };
  const targets = Float64Array.from(above, ({ band }) => targetOf(band));
  const fit = fitLogistic(rows, targets, new Float64Array(above.length).fill(1), {
    pull: 2,
    centre: Float64Array.of(1),
    iterations: 60,
  });
  const calibration = { slope: rounded(fit.weights[0]!), offset: rounded(fit.bias) };
  const below = unseen.filter(({ logit }) => logit < begins);
  return { calibration, steep: likeliestSteep(below, levels, reach, calibration) };
}

function targetOf(band: Band): number {
  return isFlagged(band) ? 0.98 : 0.02;
}

/** From 0.02 to 2, in steps of 0.02. */
function likeliestSteep(
  below: readonly Unseen[],
  levels: ModelHeader['levels'],
  reach: number,
  calibration: Calibration,
): number {
  const lossAt = (steep: number) =>
    below.reduce((sum, { band, logit, standing }) => {
      const chance = probability(ordered(logit, standing, { levels, trouble: { reach, steep } }), calibration);
      const target = targetOf(band);
      return sum - target * Math.log(chance) - (1 - target) * Math.log1p(-chance);
    }, 0);
  const steps = Array.from({ length: 100 }, (_, i) => (i + 1) / 50);
  const losses = steps.map((steep) => lossAt(steep));
  return steps[losses.indexOf(Math.min(...losses))]!;
}

/** How the scores of texts left out lie, which tells an inbox of such texts from another; undefined where texts are few. */
export function measureScores(
  unseen: readonly Unseen[],
  model: OrderOf & Pick<ModelHeader, 'calibration' | 'prior'>,
): ScoreShapes | undefined {
  if (unseen.length < fewest) return undefined;
  const { slope, offset } = model.calibration;
  const odds = Math.log(model.prior / (1 - model.prior));
  const shapeOf = (flagged: boolean): ScoreShape => {
    const those = unseen
      .filter(({ band }) => isFlagged(band) === flagged)
      .map(({ logit, standing }) => slope * ordered(logit, standing, model) + offset - odds);
    const mean = those.reduce((sum, one) => sum + one, 0) / those.length;
    const moment = (power: number) => those.reduce((sum, one) => sum + (one - mean) ** power, 0) / those.length;
    const deviation = Math.sqrt(moment(2));
    return [rounded(mean), rounded(deviation), rounded(moment(3) / deviation ** 3)];
  };
  return { calm: shapeOf(false), frustrated: shapeOf(true) };
}

/** Of the calm, glad and polite texts, at most this share may be flagged. */
const calmFlagged = 0.05;
/** Of the furious texts, at most this share may be missed where the calm ones allow it. */
const furiousMissed = 0.06;

/**
 * Cut-offs between the levels. Furious is where F1 is best among texts with a hard sign; frustrated is where F1 is best, lower where furious texts
 * would be missed, and higher until few texts without frustration are flagged; concerned is where all levels agree
 * best with the labels, by weighted kappa.
 */
export function chooseLevels(unseen: readonly Unseen[]): [number, number, number] {
  const best = (bands: string, among: readonly Unseen[]) =>
    bestF1(
      among.map(({ band }) => bands.includes(band)),
      among.map(({ logit }) => logit),
    ).threshold;
  const cuts = [
    best('sf', unseen),
    best(
      'f',
      unseen.filter(({ hard }) => hard),
    ),
  ] as const;
  if (unseen.length < fewest || !cuts.every(Number.isFinite)) return [-0.6, 0.5, 2.3];
  const catching = Math.min(cuts[0], quantile(unseen, 'f', furiousMissed));
  const middle = Math.max(catching, quantile(unseen, 'qgp', 1 - calmFlagged));
  const furious = Math.max(cuts[1], middle + 0.3);
  return [rounded(mostAgreeable(unseen, middle, furious)), rounded(middle), rounded(furious)];
}

/**
 * The cut-off to concerned, at least 0.2 and at most 3 logits below the one to frustrated, in steps of 0.1: the highest
 * at which levels agree with the labels as well as they can. Kappa hardly tells such cut-offs apart, and each step down calls more
 * calm customers concerned.
 */
function mostAgreeable(unseen: readonly Unseen[], middle: number, furious: number): number {
  const truth = unseen.map(({ band }) => bandLevels[band]);
  const kappaAt = (cut: number) =>
    weightedKappa(
      truth,
      unseen.map(
        ({ logit, hard }) => Number(logit >= cut) + Number(logit >= middle) + Number(hard && logit >= furious),
      ),
      4,
    );
  const candidates = Array.from({ length: 29 }, (_, i) => middle - 0.2 - 0.1 * i);
  const kappas = candidates.map((cut) => kappaAt(cut));
  const enough = Math.max(...kappas) - asWell;
  return candidates[kappas.findIndex((kappa) => kappa >= enough)]!;
}

/** In kappa, 0 to 1. */
const asWell = 0.0015;

function quantile(unseen: readonly Unseen[], bands: string, at: number): number {
  const logits = unseen.flatMap(({ band, logit }) => (bands.includes(band) ? [logit] : [])).toSorted((a, b) => a - b);
  return logits[Math.floor(at * (logits.length - 1))] ?? Number.NEGATIVE_INFINITY;
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

/** Probabilities from which to flag: precision 90 %, the cut-off to frustrated, and recall 95 %. Never out of order. */
export function chooseThresholds(
  unseen: readonly Unseen[],
  calibration: Calibration,
  frustrated: number,
): Record<Sensitivity, number> {
  if (unseen.length < fewest) return { 'few-alarms': 0.67, balanced: 0.42, 'catch-more': 0.15 };
  const positive = unseen.map(({ band }) => isFlagged(band));
  const chances = unseen.map(({ logit }) => probability(logit, calibration));
  const balanced = probability(frustrated, calibration);
  const at = (threshold: number) =>
    confusion(
      positive,
      chances.map((chance) => chance >= threshold),
    );
  const steps = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const few = steps.find((step) => step >= balanced && at(step).precision >= 0.9) ?? Math.max(0.9, balanced);
  const more = steps.findLast((step) => step <= balanced && at(step).recall >= 0.95) ?? balanced / 2;
  return { 'few-alarms': few, balanced: rounded(balanced), 'catch-more': rounded(more) };
}

function isFlagged(band: Band): boolean {
  return band === 's' || band === 'f';
}
