import type { LanguageCode } from '@/utils/frustration/languages';
import type { Example } from './corpora';
import { lexiconCentre } from './lexicon';
import type { LogisticFit, SparseRows } from './logistic';
import { fitLogistic, logits } from './logistic';

/** A quarter of the places of the first table: the order below the flag needs no more. */
export const troubleBits = 15;

/** How much trouble each band tells, whatever the feeling. */
const told: Readonly<Record<string, number>> = { q: 0.03, g: 0.01, p: 0.9, m: 0.95, s: 0.97, f: 0.98 };

/**
 * Two models are added up, each with its share: one of the authored texts, where trouble told calmly counts as trouble, beside
 * the other domains; and one of the other domains alone, which know more ways to praise and to complain in public.
 */
const shares = [
  { others: 3, authored: 1, pull: 8, share: 0.4 },
  { others: 1, authored: 0, pull: 2, share: 0.3 },
] as const;

/** Learns the order below the flag. `ngrams` are the features of the first table. The mean over texts that are not flagged comes to 0, so that scores stay as calibrated as logits are. */
export function fitTrouble(
  language: LanguageCode,
  examples: readonly Example[],
  ngrams: SparseRows,
  isBelow: (i: number) => boolean,
): LogisticFit {
  const rows = folded(ngrams);
  const targets = Float64Array.from(examples, ({ band, target }) => (band ? told[band]! : target));
  const centre = lexiconCentre(language, examples, rows, troubleBits);
  const sum: LogisticFit = { weights: new Float64Array(rows.columns), bias: 0 };
  for (const { others, authored, pull, share } of shares) {
    const weights = Float64Array.from(examples, ({ band, weight }) => weight * (band ? authored : others));
    const fit = fitLogistic(rows, targets, weights, { pull, centre, iterations: 50 });
    for (const [i, weight] of fit.weights.entries()) sum.weights[i] = sum.weights[i]! + share * weight;
  }
  const said = logits(rows, sum).filter((_, i) => isBelow(i));
  return { ...sum, bias: -said.reduce((a, b) => a + b, 0) / Math.max(1, said.length) };
}

/** The same features in fewer places: the last bits of each. */
function folded(rows: SparseRows): SparseRows {
  const last = 2 ** troubleBits - 1;
  return { ...rows, columns: last + 1, column: rows.column.map((column) => column & last) };
}
