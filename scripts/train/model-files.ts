import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageCues } from '@/utils/frustration/cues/catalogue';
import type { LanguageCode } from '@/utils/frustration/languages';
import { decodeCues } from '@/utils/frustration/languages';

/** Where models, their cards and the cues of each language stand. */
export const modelFolder = resolve(import.meta.dirname, '../../public/models');

/** A file as the extension would load it. */
export function readModelFile(file: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(resolve(modelFolder, file))).buffer;
}

/** Whether a model is there; untrained languages are skipped. */
export function hasModel(language: LanguageCode): boolean {
  return existsSync(resolve(modelFolder, `frustration-${language}.bin`));
}

/** The patterns of a language. */
export function cuesOf(language: LanguageCode): LanguageCues {
  return decodeCues(readModelFile(`cues-${language}.json`));
}
