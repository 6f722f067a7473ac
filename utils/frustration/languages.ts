import { tableFrom, tableLength, type TableShape } from './cues/beginnings';
import type { CueHints, LanguageCues } from './cues/catalogue';
import { eachOf } from './each-of';
import { decodeTable } from './model';

/** Languages that are read. */
export const languageCodes = ['en', 'id', 'es', 'de', 'fr', 'pt'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/**
 * What stands in front of the tables of `hints` in a file of cues. The tables follow in the order of the names here, then, a line each, the patterns
 * of `cues`, `guards` and `acts` and what those of `hints` need: of each name as many as stand here.
 */
export interface CueHeader {
  format: 'tandem-cues-1';
  /** How many bytes follow. */
  bytes: number;
  cues: Record<keyof LanguageCues['cues'], number>;
  guards: Record<keyof LanguageCues['guards'], number>;
  acts: Record<keyof LanguageCues['acts'], number>;
  hints: Record<keyof CueHints, TableShape & { needs: number }>;
}

/** Reads a language's patterns from its file, for example `cues-en.bin`, which is made at build. Throws where it is cut off or has a line too few or too many. */
export function decodeCues(file: ArrayBuffer): LanguageCues {
  const { header: read, weights } = decodeTable(file);
  const { format, bytes, cues, guards, acts, hints } = read as CueHeader;
  if (format !== 'tandem-cues-1') throw new Error('Not a file of cues.');
  if (weights.length !== bytes) throw new Error('The file of cues is cut off.');
  const shapes = Object.values(hints);
  const body = file.slice(weights.byteOffset);
  const tables = shapes.reduce((sum, shape) => sum + tableLength(shape), 0);
  const lines = new TextDecoder().decode(new Uint8Array(body, tables)).split('\n');
  let line = 0;
  const take = (count: number) => lines.slice(line, (line += count));
  const takeEach = <Names extends string>(counts: Record<Names, number>) =>
    eachOf(counts, (count) => take(count) as readonly string[]);
  let start = 0;
  const patterns = { cues: takeEach(cues), guards: takeEach(guards), acts: takeEach(acts) };
  const ready = eachOf(hints, ({ needs, ...shape }) => {
    const beginnings = tableFrom(body, start, shape);
    start += tableLength(shape);
    return { beginnings, needs: take(needs) };
  });
  if (line !== lines.length) throw new Error('The file of cues is damaged.');
  return { ...patterns, hints: ready };
}
