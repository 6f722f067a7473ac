import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageCode } from '@/utils/frustration/languages';
import type { Band } from './agreement';

/** A text made from a pattern. */
export interface PatternText {
  id: string;
  text: string;
  band: Band;
}

const folder = resolve(import.meta.dirname, '../../data/frustration/patterns');
/** Texts made of one pattern; fewer where it has no list to choose from. */
const textsEach = 24;

/**
 * Texts made from a language's patterns, each filled from its lists in turn at a step of its own: no chance, so equal
 * files give equal texts. Empty where nobody has written patterns; throws for a line that it cannot read. For training
 * alone: nothing made from a pattern is ever tested on.
 */
export function patternTexts(language: LanguageCode): PatternText[] {
  const path = resolve(folder, `${language}.txt`);
  if (!existsSync(path)) return [];
  const lists = new Map<string, readonly string[]>();
  const texts = new Map<string, PatternText>();
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, list, words] = /^\{(\w+)\} = (.+)$/.exec(line) ?? [];
    const [, band, pattern] = /^([qgpmsf]): (.+)$/.exec(line) ?? [];
    if (list && words) lists.set(list, words.split('|'));
    else if (band && pattern) {
      for (let round = 0; round < textsEach; round += 1) {
        const text = filled(pattern, lists, i * 7 + round);
        texts.set(text, { id: `pattern-${language}-${i}-${round}`, text, band: band as Band });
      }
    } else throw new Error(`${path}:${i + 1} is neither a list nor a pattern with its band.`);
  }
  return [...texts.values()];
}

/** The pattern with a word of each list; a list further on steps more slowly, so that pairs of words change too. */
function filled(pattern: string, lists: ReadonlyMap<string, readonly string[]>, turn: number): string {
  let place = 0;
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = lists.get(name);
    if (!words) throw new Error(`No list is named "${name}".`);
    place += 1;
    return words[(turn * (2 * place - 1) + Math.floor(turn / words.length) * place) % words.length]!;
  });
}
