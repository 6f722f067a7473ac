import { cueNames } from '@/utils/frustration/cues/catalogue';
import { compileCues } from '@/utils/frustration/cues/compiled';
import { cueValues, findCues } from '@/utils/frustration/cues/find';
import { HashedNgrams } from '@/utils/frustration/features';
import type { LanguageCode } from '@/utils/frustration/languages';
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
}

/** Reads texts with the same code as at run time. The pieces of a long text are averaged. */
export function extractFeatures(language: LanguageCode, texts: readonly string[], bits: number): Features {
  const compiled = compileCues(cuesOf(language));
  const tokens = createTokens();
  const hashed = new HashedNgrams(bits);
  const ngrams = new RowGatherer();
  const cues = new RowGatherer();
  for (const text of texts) {
    const prepared = prepareText(text);
    tokenise(prepared.folded, prepared.visible, tokens);
    for (const [cue, value] of cueValues(findCues(prepared, tokens, compiled)).entries()) {
      if (value !== 0) cues.add(cue, value);
    }
    cues.endRow();
    const cuts = cutIntoPieces(prepared.folded, tokens);
    for (let piece = 0; piece + 1 < cuts.length; piece += 1) {
      hashed.collect(prepared.folded, tokens, cuts[piece]!, cuts[piece + 1]!);
      for (let i = 0; i < hashed.count; i += 1) ngrams.add(hashed.bucket[i]!, hashed.value[i]! / (cuts.length - 1));
    }
    ngrams.endRow();
  }
  return { ngrams: ngrams.rows(hashed.size), cues: cues.rows(cueNames.length) };
}
