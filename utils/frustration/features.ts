import type { Tokens } from './tokens';
import { tokenKind } from './tokens';

/**
 * Hashed n-grams of a run of tokens: words, pairs of words, and 3 to 5 characters inside words. Each of the three is
 * brought to a length of its own (`lengths`), which measured better than one norm over all or over words and pairs
 * together. Arrays are reused: what `collect` leaves behind is valid until the next `collect`.
 */
export class HashedNgrams {
  readonly size: number;
  /** Distinct features: where in the weight table, and how strongly. */
  count = 0;
  readonly bucket: Int32Array;
  readonly value: Float64Array;
  /** Occurrences, for explanations: which feature, and between which tokens. */
  occurrences = 0;
  readonly feature: Int32Array;
  readonly firstToken: Int32Array;
  readonly lastToken: Int32Array;
  private readonly times: Int32Array;
  private readonly slot: Int32Array;
  private readonly stamp: Int32Array;
  private readonly word = new Uint16Array(64);
  private hashes = new Int32Array(512);
  private round = 0;

  constructor(readonly bits: number) {
    this.size = 2 ** bits;
    this.slot = new Int32Array(this.size);
    this.stamp = new Int32Array(this.size);
    this.bucket = new Int32Array(capacity);
    this.value = new Float64Array(capacity);
    this.times = new Int32Array(capacity);
    this.feature = new Int32Array(capacity);
    this.firstToken = new Int32Array(capacity);
    this.lastToken = new Int32Array(capacity);
  }

  /** Reads tokens `from` (inclusive) to `to` (exclusive) of `text`, which is folded. */
  collect(text: string, tokens: Tokens, from: number, to: number): void {
    this.count = 0;
    this.occurrences = 0;
    this.round += 1;
    this.collectWords(text, tokens, from, to);
    const words = this.count;
    this.normalise(0, words, lengths.words);
    this.round += 1;
    this.collectPairs(from, to);
    const pairs = this.count;
    this.normalise(words, pairs, lengths.pairs);
    this.round += 1;
    this.collectCharacters(text, tokens, from, to);
    this.normalise(pairs, this.count, lengths.characters);
  }

  /** How often the feature of an occurrence occurs, to share its weight out evenly. */
  timesOf(feature: number): number {
    return this.times[feature]!;
  }

  private collectWords(text: string, tokens: Tokens, from: number, to: number): void {
    if (to - from > this.hashes.length) this.hashes = new Int32Array(2 * (to - from));
    for (let token = from; token < to; token += 1) {
      const hash = this.hashToken(text, tokens, token);
      this.hashes[token - from] = hash;
      this.add(hash, token, token);
      if (tokens.shouted[token] === 1) this.add(seeds.shouted, token, token);
    }
  }

  /** Rests on the hashes that `collectWords` left behind. */
  private collectPairs(from: number, to: number): void {
    for (let token = from + 1; token < to; token += 1) {
      const hash = Math.imul(this.hashes[token - from - 1]!, 31) ^ this.hashes[token - from]!;
      this.add(mix(hash ^ seeds.pair), token - 1, token);
    }
  }

  private hashToken(text: string, tokens: Tokens, token: number): number {
    const kind = tokens.kind[token]!;
    if (kind === tokenKind.number) return seeds.number;
    const start = tokens.start[token]!;
    const end = tokens.end[token]!;
    if (kind === tokenKind.mark && end - start > 1) return repeatedMark(text, start, end);
    let hash: number = seeds.word;
    for (let i = start; i < end; i += 1) {
      if (!isStretched(text, i, start)) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
    }
    return mix(hash);
  }

  private collectCharacters(text: string, tokens: Tokens, from: number, to: number): void {
    for (let token = from; token < to; token += 1) {
      if (tokens.kind[token] !== tokenKind.word) continue;
      const length = this.spell(text, tokens.start[token]!, tokens.end[token]!);
      for (let i = 0; i + 3 <= length; i += 1) {
        let hash: number = seeds.characters;
        for (let n = 0; n < 5 && i + n < length; n += 1) {
          hash = Math.imul(hash ^ this.word[i + n]!, prime);
          if (n >= 2) this.add(mix(hash), token, token);
        }
      }
    }
  }

  private spell(text: string, start: number, end: number): number {
    let length = 0;
    this.word[length++] = 0x3c;
    for (let i = start; i < end && length < 62; i += 1) {
      if (!isStretched(text, i, start)) this.word[length++] = text.charCodeAt(i);
    }
    this.word[length++] = 0x3e;
    return length;
  }

  private add(hash: number, first: number, last: number): void {
    const bucket = hash & (this.size - 1);
    if (this.stamp[bucket] !== this.round) {
      if (this.count >= capacity) return;
      this.stamp[bucket] = this.round;
      this.slot[bucket] = this.count;
      this.bucket[this.count] = bucket;
      this.times[this.count] = 0;
      this.count += 1;
    }
    const feature = this.slot[bucket]!;
    this.times[feature] = this.times[feature]! + 1;
    if (this.occurrences >= capacity) return;
    this.feature[this.occurrences] = feature;
    this.firstToken[this.occurrences] = first;
    this.lastToken[this.occurrences] = last;
    this.occurrences += 1;
  }

  private normalise(from: number, to: number, length: number): void {
    let sum = 0;
    for (let i = from; i < to; i += 1) {
      const value = 1 + Math.log(this.times[i]!);
      this.value[i] = value;
      sum += value * value;
    }
    const scale = sum > 0 ? length / Math.sqrt(sum) : 0;
    for (let i = from; i < to; i += 1) this.value[i] = this.value[i]! * scale;
  }
}

const capacity = 16384;
/** Characters know most of words that training has not seen: with 1 for them every set of other writers was ranked worse. */
const lengths = { words: 1, pairs: 1, characters: 1.4 } as const;
const prime = 0x01000193;
const seeds = {
  word: 0x811c9dc5,
  characters: 0x2f0b4a37,
  pair: 0x3c6ef372,
  number: mix(0x6e756d31),
  shouted: mix(0x43415053),
} as const;

function mix(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** The third and later of equal letters in a row, as in "soooo": dropped, so that stretched words meet. */
function isStretched(text: string, i: number, start: number): boolean {
  const code = text.charCodeAt(i);
  return i - start >= 2 && text.charCodeAt(i - 1) === code && text.charCodeAt(i - 2) === code;
}

function repeatedMark(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === 0x2e) return mix(0x2e2e);
  let asks = false;
  let exclaims = false;
  for (let i = start; i < end; i += 1) {
    if (text.charCodeAt(i) === 0x3f) asks = true;
    else exclaims = true;
  }
  return mix(asks ? (exclaims ? 0x213f : 0x3f3f) : 0x2121);
}
