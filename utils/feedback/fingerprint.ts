import { words, type Segmenter } from './words';

/**
 * One salted 32-bit hash for each word of the text, in order, so that two texts can be compared without either being kept.
 * Equal words give equal numbers under equal salts. This keeps text out of rows and exports; it does not hide it from
 * somebody who holds both the rows and the salt and guesses words.
 */
export function fingerprint(text: string, salt: string, segmenter?: Segmenter): number[] {
  const seed = hash(offsetBasis, salt);
  return words(text, segmenter).map((word) => spread(hash(seed, word)));
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo). */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hash(seed: number, text: string): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    state = Math.imul(state ^ (unit & 0xff), prime);
    state = Math.imul(state ^ (unit >>> 8), prime);
  }
  return state >>> 0;
}

/** The finaliser of MurmurHash3: without it, short words differ in few bits. */
function spread(value: number): number {
  let state = value;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
