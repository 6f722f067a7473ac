import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileCues } from '@/utils/frustration/cues/compiled';
import type { LanguageCode } from '@/utils/frustration/languages';
import { cuesOf } from '@/utils/frustration/languages';
import type { ScoredMessage } from '@/utils/frustration/message';
import { createScorer } from '@/utils/frustration/message';
import type { FrustrationModel } from '@/utils/frustration/model';
import { decodeModel } from '@/utils/frustration/model';

const models = resolve(import.meta.dirname, '../../public/models');

/** A model file as the extension would load it. */
export function readModelFile(file: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(resolve(models, file))).buffer;
}

/** Whether a model is there; untrained languages are skipped. */
export function hasModel(language: LanguageCode): boolean {
  return existsSync(resolve(models, `frustration-${language}.bin`));
}

/** A language's model with its scorer, as at run time. */
export function loadScorer(language: LanguageCode): {
  model: FrustrationModel;
  score: (text: string) => ScoredMessage;
} {
  const model = decodeModel(readModelFile(`frustration-${language}.bin`));
  return { model, score: createScorer(model, compileCues(cuesOf(language))) };
}
