import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageCode } from '@/utils/frustration/languages';
import { probability } from '@/utils/frustration/model';

/** What the teacher says of a text, as probabilities: how frustrated the writer is, and how much trouble with a firm is told. */
export interface Taught {
  feeling: number;
  trouble: number;
}

const fileOf = (language: LanguageCode) =>
  resolve(import.meta.dirname, `../../../data/frustration/teacher/${language}.bin`);
/** A text's key, and two logits in steps of a sixteenth. */
const bytesEach = 6;
const stepsEach = 16;
const asItStands = { slope: 1, offset: 0 } as const;

/** What the teacher of a language said; undefined for a text that it was not asked about. A language without a teacher knows none. */
export function taughtIn(language: LanguageCode): (text: string) => Taught | undefined {
  if (!existsSync(fileOf(language))) return () => undefined;
  const file = readFileSync(fileOf(language));
  const said = new Map<number, Taught>();
  for (let at = 0; at < file.length; at += bytesEach) {
    const feeling = probability(file.readInt8(at + 4) / stepsEach, asItStands);
    said.set(file.readUInt32LE(at), { feeling, trouble: probability(file.readInt8(at + 5) / stepsEach, asItStands) });
  }
  return (text) => said.get(keyOf(text));
}

/** Writes what a teacher says of texts, given as logits. Equal input gives equal bytes. Gives the size in bytes. */
export function writeTaught(
  language: LanguageCode,
  said: ReadonlyMap<string, Readonly<Record<keyof Taught, number>>>,
): number {
  const sorted = Array.from(said, ([text, logits]) => ({ key: keyOf(text), ...logits })).toSorted(
    (a, b) => a.key - b.key,
  );
  const file = Buffer.alloc(bytesEach * sorted.length);
  for (const [i, { key, feeling, trouble }] of sorted.entries()) {
    file.writeUInt32LE(key, bytesEach * i);
    file.writeInt8(stepOf(feeling), bytesEach * i + 4);
    file.writeInt8(stepOf(trouble), bytesEach * i + 5);
  }
  writeFileSync(fileOf(language), file);
  return file.length;
}

function stepOf(logit: number): number {
  return Math.max(-127, Math.min(127, Math.round(stepsEach * logit)));
}

function keyOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
