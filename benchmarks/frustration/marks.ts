import { chance } from '@/scripts/train/chance';
import { calibrationError } from '@/scripts/train/metrics';
import type { ByKind, Inboxes } from '@/utils/frustration';
import { calibrationFor, withScore, withVote } from '@/utils/frustration';
import type { FrustrationModel } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';
import { percent } from './table';

/** One text of an inbox as an agent finds it. */
export interface Marked {
  /** The logit that its score stands for. */
  logit: number;
  flagged: boolean;
  frustrated: boolean;
}

const orders = 20;
/** All texts of a set go into the inbox of one language, whichever. */
const only = 'en';
/** Fewer texts than this say nothing of a calibration. */
const fewest = 200;

/** How many marks, and which part of what is wrong is marked, 0 to 1 of each kind. Agents differ, and what they overlook is not known. */
const habits: ReadonlyArray<readonly [head: string, count: number, diligence: ByKind]> = [
  ['30, all', 30, { flag: 1, miss: 1 }],
  ['60, all', 60, { flag: 1, miss: 1 }],
  ['100, all', 100, { flag: 1, miss: 1 }],
  ['30, half', 30, { flag: 0.5, miss: 0.5 }],
  ['30, a fifth', 30, { flag: 0.2, miss: 0.2 }],
  ['more flags', 30, { flag: 0.6, miss: 0.2 }],
  ['more misses', 30, { flag: 0.2, miss: 0.6 }],
  ['flags alone', 30, { flag: 0.5, miss: 0 }],
];

/** The heads of the columns of `marksCells`. */
export const marksHeads: readonly string[] = habits.map(([head]) => head);

/**
 * What is left of the calibration error once an agent has marked so many wrong readings, on the texts that were not read until then: the mean of
 * 20 orders. Flags follow what was learnt, as they do in the panel. "-" where a set ends before, in any of them.
 */
export function marksCells(texts: readonly Marked[], model: FrustrationModel): string[] {
  return habits.map(([, count, diligence]) => {
    const errors = Array.from({ length: orders }, (_, seed) => errorInOrder(texts, model, { count, diligence, seed }));
    return percent(errors.reduce((sum, error) => sum + error, 0) / orders);
  });
}

function errorInOrder(
  texts: readonly Marked[],
  model: FrustrationModel,
  { count, diligence, seed }: { count: number; diligence: ByKind; seed: number },
): number {
  const next = chance(seed + 1);
  const order = shuffled(texts, next);
  let inboxes: Inboxes = {};
  const inbox = () => inboxes[only] ?? { scores: [], votes: [] };
  let read = 0;
  let taught = model.calibration;
  for (; read < order.length && inbox().votes.length < count; read += 1) {
    const { logit, frustrated } = order[read]!;
    const flagged =
      taught === model.calibration ? order[read]!.flagged : probability(logit, taught) >= model.thresholds.balanced;
    const one = { id: String(read), score: probability(logit, model.calibration) };
    inboxes = withScore(inboxes, only, { ...one, shown: { id: one.id, flagged } });
    if (flagged !== frustrated && next() < (flagged ? diligence.flag : diligence.miss)) {
      inboxes = withVote(inboxes, only, one.id, { ...one, frustrated });
    }
    if (read % 20 === 0) taught = calibrationFor(model, inbox());
  }
  const left = order.slice(read);
  if (left.length < fewest) return Number.NaN;
  taught = calibrationFor(model, inbox());
  return calibrationError(
    left.map(({ frustrated }) => frustrated),
    left.map(({ logit }) => probability(logit, taught)),
  );
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => [next(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}
