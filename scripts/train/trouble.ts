import type { LanguageCode } from '@/utils/frustration/languages';
import type { Band } from './agreement';
import type { Example } from './examples';
import { lexiconCentre } from './lexicon';
import type { LogisticFit, SparseRows } from './logistic';
import { fitLogistic, logits } from './logistic';

/** A quarter of the places of the first table: the order below the flag needs no more. What a teacher says fills half as many. */
export const troubleBits: Readonly<Record<LanguageCode, number>> = { en: 16, id: 15, es: 15, de: 15, fr: 15, pt: 15 };

/**
 * How far up from the cut-off of concerned to the flag the order holds. What a teacher says carries it further: posts and booking turns of others are ranked
 * better by it. Without one an order above the cut-off of concerned ranked blind messages 0.1 to 0.6 worse and nothing better.
 */
export const reaches: Readonly<Record<LanguageCode, number>> = { en: 0.6, id: 0, es: 0, de: 0, fr: 0, pt: 0 };

/** How much trouble each band tells, whatever the feeling. */
export const toldInBands: Readonly<Record<Band, number>> = { q: 0.03, g: 0.01, p: 0.9, m: 0.95, s: 0.97, f: 0.98 };

/**
 * Without a teacher two models are added up, each with its share: one of the authored texts, where trouble told calmly counts as trouble, beside
 * the other domains; and one of the other domains alone, which know more ways to praise and to complain in public.
 */
const shares = [
  { others: 3, authored: 1, pull: 8, share: 0.4 },
  { others: 1, authored: 0, pull: 2, share: 0.3 },
] as const;

/** How steeply what a teacher says counts. */
const taughtShare = 1.2;

/** Learns the order below the flag, from the examples that `use` picks. `ngrams` are the features of the first table. The mean over all authored texts that are not flagged comes to 0. */
export function fitTrouble(
  language: LanguageCode,
  examples: readonly Example[],
  ngrams: SparseRows,
  use: (example: Example) => boolean = () => true,
): LogisticFit {
  const bits = troubleBits[language];
  const rows = folded(ngrams, bits);
  const weights = examples.some(({ trouble }) => trouble !== undefined)
    ? fitTaught(examples, rows, use)
    : fitLabelled(examples, rows, use, lexiconCentre(language, examples, rows, bits));
  const said = logits(rows, { weights, bias: 0 }).filter((_, i) => 'qgpm'.includes(examples[i]!.band ?? '-'));
  return { weights, bias: -said.reduce((a, b) => a + b, 0) / Math.max(1, said.length) };
}

/** What the teacher says, of every text that it was asked about. */
function fitTaught(examples: readonly Example[], rows: SparseRows, use: (example: Example) => boolean): Float64Array {
  const targets = Float64Array.from(examples, ({ trouble }) => trouble?.told ?? 0);
  const weights = Float64Array.from(examples, (example) => (use(example) ? (example.trouble?.weight ?? 0) : 0));
  return fitLogistic(rows, targets, weights, { pull: 2, iterations: 50 }).weights.map((weight) => taughtShare * weight);
}

function fitLabelled(
  examples: readonly Example[],
  rows: SparseRows,
  use: (example: Example) => boolean,
  centre: Float64Array | undefined,
): Float64Array {
  const targets = Float64Array.from(examples, ({ band, target }) => (band ? toldInBands[band] : target));
  const sum = new Float64Array(rows.columns);
  for (const { others, authored, pull, share } of shares) {
    const worth = ({ band, weight }: Example) => weight * (band ? authored : others);
    const weights = Float64Array.from(examples, (example) => (use(example) ? worth(example) : 0));
    const fit = fitLogistic(rows, targets, weights, { pull, centre, iterations: 50 });
    for (const [i, weight] of fit.weights.entries()) sum[i] = sum[i]! + share * weight;
  }
  return sum;
}

/** What the table of trouble says of each text, by its folded features. */
export function troubleOf(language: LanguageCode, ngrams: SparseRows, fit: LogisticFit): Float64Array {
  return logits(folded(ngrams, troubleBits[language]), fit);
}

/** The same features in fewer places: the last bits of each. */
function folded(rows: SparseRows, bits: number): SparseRows {
  const last = 2 ** bits - 1;
  return { ...rows, columns: last + 1, column: rows.column.map((column) => column & last) };
}
