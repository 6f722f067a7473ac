import type { LanguageCues } from './cues/catalogue';

/** Languages that are read. */
export const languageCodes = ['en', 'id', 'es', 'de', 'fr', 'pt'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Reads a language's patterns from its file, for example `cues-en.json`. Throws where it is damaged. */
export function decodeCues(file: ArrayBuffer): LanguageCues {
  const read = JSON.parse(new TextDecoder().decode(file)) as Partial<CueFile>;
  if (!read.words || !read.cues || !read.guards || !read.acts) throw new Error('Not a file of cues.');
  return filled(read as CueFile);
}

interface CueFile extends LanguageCues {
  /** Parts that patterns share, by name: `<many>` in a pattern stands for the part `many`. Filled in where `hints` stand. */
  words: Readonly<Record<string, string>>;
}

function filled({ words, cues, guards, acts, hints }: CueFile): LanguageCues {
  if (hints) return { cues, guards, acts, hints };
  const fill = (pattern: string): string => {
    const next = pattern.replace(/<(\w+)>/g, (whole, name: string) => words[name] ?? whole);
    return next === pattern ? pattern : fill(next);
  };
  const fillAll = <Names extends string>(patterns: Record<Names, readonly string[]>) => {
    const all = { ...patterns };
    for (const name of Object.keys(patterns) as Names[]) all[name] = patterns[name].map((pattern) => fill(pattern));
    return all;
  };
  return { cues: fillAll(cues), guards: fillAll(guards), acts };
}
