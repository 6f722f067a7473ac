import type { LanguageCues } from './cues/catalogue';
import german from './cues/de.json';
import english from './cues/en.json';
import spanish from './cues/es.json';
import french from './cues/fr.json';
import indonesian from './cues/id.json';
import portuguese from './cues/pt.json';

/** Languages that are read. */
export const languageCodes = ['en', 'id', 'es', 'de', 'fr', 'pt'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Languages whose reading is shown as beta, until the held-out figures of the model card pass 80. */
export const betaLanguages: ReadonlySet<string> = new Set(['es', 'de', 'fr', 'pt']);

/** The patterns of a language. */
export function cuesOf(language: LanguageCode): LanguageCues {
  return filled(files[language]);
}

interface CueFile extends LanguageCues {
  /** Parts that patterns share, by name: `<many>` in a pattern stands for the part `many`. */
  words: Readonly<Record<string, string>>;
}

const files: Readonly<Record<LanguageCode, CueFile>> = {
  en: english,
  id: indonesian,
  es: spanish,
  de: german,
  fr: french,
  pt: portuguese,
};

function filled({ words, cues, guards }: CueFile): LanguageCues {
  const fill = (pattern: string): string => {
    const next = pattern.replace(/<(\w+)>/g, (whole, name: string) => words[name] ?? whole);
    return next === pattern ? pattern : fill(next);
  };
  const fillAll = <Names extends string>(patterns: Record<Names, readonly string[]>) => {
    const all = { ...patterns };
    for (const name of Object.keys(patterns) as Names[]) all[name] = patterns[name].map((pattern) => fill(pattern));
    return all;
  };
  return { cues: fillAll(cues), guards: fillAll(guards) };
}
