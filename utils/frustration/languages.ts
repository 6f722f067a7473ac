import type { LanguageCues } from './cues/catalogue';
import { german } from './cues/de';
import { english } from './cues/en';
import { portuguese } from './cues/pt';
import { spanish } from './cues/es';
import { french } from './cues/fr';
import { indonesian } from './cues/id';

/** Languages that are read. */
export const languageCodes = ['en', 'id', 'es', 'de', 'fr', 'pt'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Languages whose reading is shown as beta, until the held-out figures of the model card pass 80. */
export const betaLanguages: ReadonlySet<string> = new Set(['es', 'de', 'fr', 'pt']);

/** The patterns of a language. */
export function cuesOf(language: LanguageCode): LanguageCues {
  return cues[language];
}

const cues: Readonly<Record<LanguageCode, LanguageCues>> = {
  en: english,
  id: indonesian,
  es: spanish,
  de: german,
  fr: french,
  pt: portuguese,
};
