import { cuesOf, readModelFile } from '@/scripts/train/model-files';
import { compileCues } from '@/utils/frustration/cues/compiled';
import type { LanguageCode } from '@/utils/frustration/languages';
import type { ScoredMessage } from '@/utils/frustration/message';
import { createScorer } from '@/utils/frustration/message';
import type { FrustrationModel } from '@/utils/frustration/model';
import { decodeModel } from '@/utils/frustration/model';

export { hasModel, readModelFile } from '@/scripts/train/model-files';

/** A language's model with its scorer, as at run time. */
export function loadScorer(language: LanguageCode): {
  model: FrustrationModel;
  score: (text: string) => ScoredMessage;
} {
  const model = decodeModel(readModelFile(`frustration-${language}.bin`));
  return { model, score: createScorer(model, compileCues(cuesOf(language))) };
}
