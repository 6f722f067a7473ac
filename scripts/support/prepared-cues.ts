import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { alternativesOf } from '../../utils/frustration/cues/alternatives';
import { tableBytes, tableLength } from '../../utils/frustration/cues/beginnings';
import type { LanguageCues } from '../../utils/frustration/cues/catalogue';
import { cueHints } from '../../utils/frustration/cues/hints';
import { eachOf } from '../../utils/frustration/each-of';
import type { CueHeader } from '../../utils/frustration/languages';
import { encodeTable } from '../../utils/frustration/model';

const prepared = resolve(import.meta.dirname, '../../.cache/models');

/**
 * Ships `cues-en.bin` for `cues-en.json` and so on: shared parts filled in, with what each pattern begins with and needs, which
 * would take a reader that has just woken up far longer than the reading itself. Changes `files` in place.
 */
export function prepareCues(files: ResolvedPublicFile[]): void {
  mkdirSync(prepared, { recursive: true });
  for (const [place, file] of files.entries()) {
    if (!('absoluteSrc' in file) || !/cues-\w+\.json$/.test(file.absoluteSrc)) continue;
    const absoluteSrc = resolve(prepared, basename(file.absoluteSrc).replace(/json$/, 'bin'));
    writeFileSync(absoluteSrc, encodeCues(readCues(readFileSync(file.absoluteSrc, 'utf8'))));
    files[place] = { relativeDest: file.relativeDest.replace(/json$/, 'bin'), absoluteSrc };
  }
}

/** A file of cues as it is written by hand. */
interface CueFile extends Omit<LanguageCues, 'hints'> {
  /** Parts that patterns share, by name: `<many>` in a pattern stands for the part `many`. */
  words: Readonly<Record<string, string>>;
}

/** Reads a file of cues as it is written by hand. Throws where it is damaged. */
export function readCues(file: string): LanguageCues {
  const { words, cues, guards, acts } = JSON.parse(file) as Partial<CueFile>;
  if (!words || !cues || !guards || !acts) throw new Error('Not a file of cues.');
  const fill = (pattern: string): string => {
    const next = pattern.replace(/<(\w+)>/g, (whole, name: string) => words[name] ?? whole);
    return next === pattern ? pattern : fill(next);
  };
  const ready = (patterns: readonly string[]) => patterns.flatMap((pattern) => alternativesOf(fill(pattern)));
  const filled = { cues: eachOf(cues, ready), guards: eachOf(guards, ready), acts };
  return { ...filled, hints: cueHints(filled) };
}

/** A file of cues as it ships: `CueHeader` says how it is made. Equal input gives equal bytes. */
export function encodeCues({ hints, ...patterns }: LanguageCues): Uint8Array {
  const tables: Uint8Array[] = [];
  const shapes = eachOf(hints, ({ beginnings, needs }) => {
    const shape = { slots: beginnings.hashes.length, places: beginnings.places.length };
    const bytes = tableBytes(beginnings);
    tables.push(bytes, new Uint8Array(tableLength(shape) - bytes.length));
    return { ...shape, needs: needs.length };
  });
  const { cues, guards, acts } = patterns;
  const lines = [cues, guards, acts].flatMap((each) => Object.values(each).flat());
  lines.push(...Object.values(hints).flatMap(({ needs }) => needs));
  const count = (each: readonly string[]) => each.length;
  const body = Buffer.concat([...tables, Buffer.from(lines.join('\n'))]);
  const header: CueHeader = {
    format: 'tandem-cues-1',
    bytes: body.length,
    cues: eachOf(cues, count),
    guards: eachOf(guards, count),
    acts: eachOf(acts, count),
    hints: shapes,
  };
  return encodeTable(header, new Int8Array(body));
}
