import type { LanguageCode } from './languages';
import { languageCodes } from './languages';
import { decodeTable } from './model';
import { prepareText } from './text';
import { isLetter } from './tokens';

/** What a text is written in: a language that we read, or any other. */
export type LanguageClass = LanguageCode | 'other';
export const languageClasses = [...languageCodes, 'other'] as const satisfies LanguageClass[];

export interface LanguageHeader {
  format: 'tandem-language-1';
  /** Each class has a table of 2^bits weights; the tables follow each other in the order of `classes`. */
  bits: number;
  classes: readonly LanguageClass[];
  scale: number;
  bias: readonly number[];
}

export interface LanguageModel extends LanguageHeader {
  weights: Int8Array;
}

export interface LanguageGuess {
  language: LanguageClass;
  /** Share of the best class, 0 to 1. Low for short or mixed texts. */
  confidence: number;
  /** Letters that the guess rests on. */
  letters: number;
}

/** Reads the file that tells languages apart. Throws where it is damaged. */
export function decodeLanguageModel(file: ArrayBuffer): LanguageModel {
  const { header: read, weights } = decodeTable(file);
  const header = read as LanguageHeader;
  if (header.format !== 'tandem-language-1') throw new Error('Not a language model.');
  if (weights.length !== header.classes.length * 2 ** header.bits) throw new Error('The language model is cut off.');
  return { ...header, weights };
}

/** Guesses the language of a text from its letters, one to four at a time. Other scripts are `other` at once. */
export function guessLanguage(model: LanguageModel, text: string): LanguageGuess {
  const { visible } = prepareText(text.length > longEnough ? text.slice(0, longEnough) : text);
  const { letters, foreign } = countLetters(visible);
  if (letters === 0) return { language: 'other', confidence: 0, letters };
  if (foreign / letters > 0.4) return { language: 'other', confidence: 1, letters };
  const counts = letterGrams(visible, model.bits);
  const sums = Float64Array.from(model.bias);
  const size = 2 ** model.bits;
  for (const [bucket, value] of counts) {
    for (let k = 0; k < sums.length; k += 1)
      sums[k] = sums[k]! + model.weights[k * size + bucket]! * model.scale * value;
  }
  const highest = Math.max(...sums);
  const total = sums.reduce((sum, value) => sum + Math.exp(value - highest), 0);
  const best = sums.indexOf(highest);
  return { language: model.classes[best]!, confidence: 1 / total, letters };
}

/** Letters one to four at a time within words, hashed and brought to unit length. Shared with training. */
export function letterGrams(visible: string, bits: number): Map<number, number> {
  const text = ` ${visible.toLowerCase()} `;
  const mask = 2 ** bits - 1;
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i += 1) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < 4 && i + n < text.length; n += 1) {
      const code = text.charCodeAt(i + n);
      const inWord = isLetter(code) || code === 0x27 || code === 0x2019;
      hash = Math.imul(hash ^ (inWord ? code : 0x20), 0x01000193);
      if (n === 0 && !inWord) continue;
      const bucket = (hash ^ (hash >>> 13) ^ Math.imul(n, 0x9e37)) & mask;
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      if (n > 0 && !inWord) break;
    }
  }
  let sum = 0;
  for (const [bucket, times] of counts) {
    const value = 1 + Math.log(times);
    counts.set(bucket, value);
    sum += value * value;
  }
  for (const [bucket, value] of counts) counts.set(bucket, value / Math.sqrt(sum));
  return counts;
}

/** In letters. Of 313 longer texts none was guessed otherwise from 600. */
const longEnough = 300;

function countLetters(text: string): { letters: number; foreign: number } {
  let letters = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) continue;
    letters += 1;
    if (code > 0x24f && !(code >= 0x300 && code <= 0x36f) && !(code >= 0x1e00 && code <= 0x1eff)) foreign += 1;
  }
  return { letters, foreign };
}
