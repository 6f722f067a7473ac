import { chance } from '@/scripts/train/chance';
import { calibrationError } from '@/scripts/train/metrics';
import type { Inbox } from '@/utils/frustration';
import { calibrationFor } from '@/utils/frustration';
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

/** How many of the flags that are wrong an agent marks, and how many of the frustrated without one: 0 to 1. */
interface Diligence {
  flags: number;
  misses: number;
}

const orders = 20;
/** As many scores as an inbox keeps. */
const kept = 400;
/** Fewer texts than this say nothing of a calibration. */
const fewest = 200;

/** How many marks, and which part of what is wrong is marked. Agents differ, and what they overlook is not known. */
const habits: ReadonlyArray<readonly [head: string, count: number, diligence: Diligence]> = [
  ['30, all', 30, { flags: 1, misses: 1 }],
  ['60, all', 60, { flags: 1, misses: 1 }],
  ['100, all', 100, { flags: 1, misses: 1 }],
  ['30, half', 30, { flags: 0.5, misses: 0.5 }],
  ['30, a fifth', 30, { flags: 0.2, misses: 0.2 }],
  ['more flags', 30, { flags: 0.6, misses: 0.2 }],
  ['more misses', 30, { flags: 0.2, misses: 0.6 }],
  ['flags alone', 30, { flags: 0.5, misses: 0 }],
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
  { count, diligence, seed }: { count: number; diligence: Diligence; seed: number },
): number {
  const next = chance(seed + 1);
  const order = shuffled(texts, next);
  const inbox = { scores: [], votes: [] } as {
    scores: Array<Inbox['scores'][number]>;
    votes: Array<Inbox['votes'][number]>;
  };
  let read = 0;
  let taught = model.calibration;
  const learn = () => calibrationFor(model, { scores: inbox.scores.slice(-kept), votes: inbox.votes });
  for (; read < order.length && inbox.votes.length < count; read += 1) {
    const { logit, frustrated } = order[read]!;
    const flagged =
      taught === model.calibration ? order[read]!.flagged : probability(logit, taught) >= model.thresholds.balanced;
    const one = { id: String(read), score: probability(logit, model.calibration) };
    inbox.scores.push({ ...one, shown: { id: one.id, flagged } });
    if (flagged !== frustrated && next() < (flagged ? diligence.flags : diligence.misses)) {
      inbox.votes.push({ ...one, frustrated });
    }
    if (read % 20 === 0) taught = learn();
  }
  const left = order.slice(read);
  if (left.length < fewest) return Number.NaN;
  taught = learn();
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
