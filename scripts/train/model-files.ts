import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageCues } from '@/utils/frustration/cues/catalogue';
import { type LanguageCode, languageCodes } from '@/utils/frustration/languages';
import { encodeCues, readCues } from '../support/prepared-cues';

/** Where models, their cards and the cues of each language stand. */
export const modelFolder = resolve(import.meta.dirname, '../../public/models');

/** A file as the extension would load it; cues are made ready as at build. */
export function readModelFile(file: string): ArrayBuffer {
  const cues = languageCodes.find((code) => file === `cues-${code}.bin`);
  if (cues) return Uint8Array.from(encodeCues(cuesOf(cues))).buffer;
  return Uint8Array.from(readFileSync(resolve(modelFolder, file))).buffer;
}

/** Whether a model is there; untrained languages are skipped. */
export function hasModel(language: LanguageCode): boolean {
  return existsSync(resolve(modelFolder, `frustration-${language}.bin`));
}

/** The patterns of a language. */
export function cuesOf(language: LanguageCode): LanguageCues {
  return readCues(readFileSync(resolve(modelFolder, `cues-${language}.json`), 'utf8'));
}
