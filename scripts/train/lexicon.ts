import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HashedNgrams } from '@/utils/frustration/features';
import type { LanguageCode } from '@/utils/frustration/languages';
import { createTokens, tokenise } from '@/utils/frustration/tokens';
import type { Example } from './examples';
import type { LogisticFit, SparseRows } from './logistic';
import { fitLogistic, logits, RowGatherer } from './logistic';

/** Words and pairs of words that say the same kind of thing, graded 1 to 3. */
export interface LexiconGroup {
  name: string;
  /** By place in the weight table; zero where none of the group's words is hashed to. */
  grades: Float64Array;
}

const folder = resolve(import.meta.dirname, '../../data/frustration/lexicon');

/** The groups of a language's lexicon, hashed as at run time; empty where nobody has written one. Throws for a line that it cannot read. */
export function readLexicon(language: LanguageCode, bits: number): LexiconGroup[] {
  const path = resolve(folder, `${language}.txt`);
  if (!existsSync(path)) return [];
  const groups: LexiconGroup[] = [];
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const opens = /^\[(\w+)\]$/.exec(line);
    const [, grade, phrases] = /^([123]): (.+)$/.exec(line) ?? [];
    const group = groups.at(-1);
    if (opens) groups.push({ name: opens[1]!, grades: new Float64Array(2 ** bits) });
    else if (group && grade && phrases) addPhrases(group, Number(grade), phrases.split(', '), bits);
    else throw new Error(`${path}:${i + 1} is neither a group nor a grade with its words.`);
  }
  return groups;
}

function addPhrases({ grades }: LexiconGroup, grade: number, phrases: readonly string[], bits: number): void {
  const tokens = createTokens();
  const hashed = new HashedNgrams(bits);
  for (const phrase of phrases) {
    tokenise(phrase, phrase, tokens);
    if (tokens.count < 1 || tokens.count > 2) throw new Error(`A lexicon holds words and pairs of words: "${phrase}".`);
    hashed.collect(phrase, tokens, 0, tokens.count);
    // The pair comes last of the words' features: after both words, or after one where both are the same.
    const bucket = hashed.bucket[hashed.feature[tokens.count === 1 ? 0 : 2]!]!;
    grades[bucket] = Math.max(grades[bucket]!, grade);
  }
}

/**
 * How much of what a language's lexicon says of a word its weight is pulled to, where the language has a lexicon. The whole
 * of it ranked reviews left out 2 points better, and authored texts of writers left out half a point worse.
 */
const lexiconShare = 0.3;

/** Where the weights of a table with 2^`bits` places are pulled to, learnt from the texts of other domains alone; undefined where the language has no lexicon. */
export function lexiconCentre(
  language: LanguageCode,
  examples: readonly Example[],
  ngrams: SparseRows,
  bits: number,
): Float64Array | undefined {
  const targets = Float64Array.from(examples, ({ target }) => target);
  const weights = Float64Array.from(examples, ({ band, weight }) => (band === undefined ? weight : 0));
  const fit = weighLexicon(readLexicon(language, bits), ngrams, targets, weights);
  return fit?.weights.map((weight) => lexiconShare * weight);
}

/** One weight for each group, spread over the weight table; `undefined` without groups. */
export function weighLexicon(
  groups: readonly LexiconGroup[],
  rows: SparseRows,
  targets: Float64Array,
  rowWeights: Float64Array,
): LogisticFit | undefined {
  if (groups.length === 0) return undefined;
  const { weights, bias } = fitLogistic(groupRows(groups, rows), targets, rowWeights, { pull: 1, iterations: 60 });
  const spread = new Float64Array(rows.columns);
  for (const [g, { grades }] of groups.entries()) {
    for (let bucket = 0; bucket < spread.length; bucket += 1)
      spread[bucket] = spread[bucket]! + weights[g]! * grades[bucket]!;
  }
  return { weights: spread, bias };
}

/** How much each text holds of each group: exactly what the group's weight adds once it is spread over the table. */
function groupRows(groups: readonly LexiconGroup[], rows: SparseRows): SparseRows {
  const amounts = groups.map(({ grades }) => logits(rows, { weights: grades, bias: 0 }));
  const gathered = new RowGatherer();
  for (let i = 0; i < rows.rows; i += 1) {
    for (const [g, amount] of amounts.entries()) if (amount[i] !== 0) gathered.add(g, amount[i]!);
    gathered.endRow();
  }
  return gathered.rows(groups.length);
}
