import { actsIn } from '@/utils/frustration/below-flag';
import { cueNames } from '@/utils/frustration/cues/catalogue';
import { compileCues } from '@/utils/frustration/cues/compiled';
import { cueValues, findCues } from '@/utils/frustration/cues/find';
import { HashedNgrams } from '@/utils/frustration/features';
import type { LanguageCode } from '@/utils/frustration/languages';
import { isHard } from '@/utils/frustration/message';
import { prepareText } from '@/utils/frustration/text';
import { createTokens, tokenise } from '@/utils/frustration/tokens';
import { cutIntoPieces } from '@/utils/frustration/units';
import type { SparseRows } from './logistic';
import { RowGatherer } from './logistic';
import { cuesOf } from './model-files';

/** The two halves of what a model sees: hashed n-grams, and the values of the named cues. */
export interface Features {
  ngrams: SparseRows;
  cues: SparseRows;
  /** Whether a text holds a hard sign, 1 or 0. */
  hard: Uint8Array;
  /** What the acts of a text add to its standing. */
  acts: Float64Array;
}

/** Reads texts with the same code as at run time. The pieces of a long text are averaged. */
export function extractFeatures(language: LanguageCode, texts: readonly string[], bits: number): Features {
  const compiled = compileCues(cuesOf(language));
  const tokens = createTokens();
  const hashed = new HashedNgrams(bits);
  const ngrams = new RowGatherer();
  const cues = new RowGatherer();
  const hard = new Uint8Array(texts.length);
  const acts = new Float64Array(texts.length);
  for (const [i, text] of texts.entries()) {
    const prepared = prepareText(text);
    tokenise(prepared.folded, prepared.visible, tokens);
    const found = findCues(prepared, tokens, compiled);
    hard[i] = Number(found.some(isHard));
    acts[i] = actsIn(prepared.folded, compiled.acts);
    for (const [cue, value] of cueValues(found).entries()) {
      if (value !== 0) cues.add(cue, value);
    }
    cues.endRow();
    const cuts = cutIntoPieces(prepared.folded, tokens);
    for (let piece = 0; piece + 1 < cuts.length; piece += 1) {
      hashed.collect(prepared.folded, tokens, cuts[piece]!, cuts[piece + 1]!);
      for (let k = 0; k < hashed.count; k += 1) ngrams.add(hashed.bucket[k]!, hashed.value[k]! / (cuts.length - 1));
    }
    ngrams.endRow();
  }
  return { ngrams: ngrams.rows(hashed.size), cues: cues.rows(cueNames.length), hard, acts };
}
