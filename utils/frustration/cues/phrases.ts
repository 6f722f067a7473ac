import { type Needs, needsOf } from './needs';
import { longestBeginning, prefixesOf } from './prefixes';

/**
 * Which patterns to try where a text has these letters, each digit read as 0: the place of one, or of several, counted
 * over all lists. Of what a long beginning begins with, the first letters are there too, so that a search can stop early.
 */
export type Beginnings = Readonly<Record<string, number | readonly number[]>>;

/** So many letters of every beginning are there; from then on a search goes to the longest. */
const surely = 3;

/** What is known of the patterns of a search before any is compiled. */
export interface PhraseHints {
  beginnings: Beginnings;
  /** `needsOf` patterns that take long to compile, by place over all lists: words stand between bars, sets between ampersands. */
  needs: Readonly<Record<number, string>>;
}

/** In letters: to compile a shorter pattern takes no longer than to look for its words. */
const longPattern = 40;

/** Reads every pattern for what a match begins with and needs. Slow: for a reader in a browser it is done at build. */
export function hintsOf(lists: ReadonlyArray<readonly string[]>): PhraseHints {
  const needs: Record<number, string> = {};
  for (const [place, source] of lists.flat().entries()) {
    const beginnings = source.length < longPattern ? [] : prefixesOf(source);
    // What its beginning says already need not be looked for again.
    const sets = needsOf(source).filter(
      (words) => !beginnings.every((letters) => words.some((word) => letters.includes(word))),
    );
    if (sets.length > 0) needs[place] = sets.map((words) => words.join('|')).join('&');
  }
  return { beginnings: beginningsOf(lists), needs };
}

function beginningsOf(lists: ReadonlyArray<readonly string[]>): Beginnings {
  const all = new Map<string, number[]>([['', []]]);
  for (const [place, source] of lists.flat().entries()) {
    for (const beginning of prefixesOf(source)) {
      for (let length = 1; length <= surely && length < beginning.length; length += 1) {
        const begun = beginning.slice(0, length);
        if (!all.has(begun)) all.set(begun, []);
      }
      const places = all.get(beginning);
      if (places) places.push(place);
      else all.set(beginning, [place]);
    }
  }
  return Object.fromEntries(
    Array.from(all, ([letters, places]) => [letters, places.length === 1 ? places[0]! : places]),
  );
}

/** A find: which list of patterns, and where in the text. */
export type Found = (list: number, start: number, end: number) => void;

/**
 * Finds phrases that begin where a word begins. Of hundreds of patterns those are tried whose first letters stand there;
 * one is compiled when they are met for the first time in a text that holds the words that it needs, which a joined expression
 * would pay for all at once.
 */
export class PhraseFinder {
  private readonly beginnings: Beginnings;
  private readonly needs: PhraseHints['needs'];
  private readonly sources: readonly string[];
  private readonly lists: readonly number[];
  private readonly compiled: Array<RegExp | undefined> = [];
  private readonly sets: Array<Needs | undefined> = [];
  private readonly until: Int32Array;
  private readonly met: number[] = [];
  /** Patterns that find nothing in the rest of the text that is searched now. */
  private readonly lacking = new Set<number>();

  /** `tail` is what must stand after a phrase. Of one list, the first pattern that fits wins. */
  constructor(
    lists: ReadonlyArray<readonly string[]>,
    private readonly tail: string,
    { beginnings, needs }: PhraseHints = hintsOf(lists),
  ) {
    this.beginnings = beginnings;
    this.needs = needs;
    this.until = new Int32Array(lists.length);
    this.sources = lists.flat();
    this.lists = lists.flatMap((patterns, list) => patterns.map(() => list));
  }

  /** Calls `found` for every phrase, from left to right; phrases of one list do not overlap. */
  find(text: string, found: Found): void {
    this.until.fill(0);
    this.lacking.clear();
    for (let at = 0; at < text.length; at += 1) {
      if (at > 0 && isInWord(text.charCodeAt(at - 1))) continue;
      for (const pattern of this.candidates(text, at)) {
        const list = this.lists[pattern]!;
        if (at < this.until[list]!) continue;
        const end = this.endOf(pattern, text, at);
        if (end <= at) continue;
        this.until[list] = end;
        found(list, at, end);
      }
    }
  }

  /** Whether any phrase stands in the text. */
  test(text: string): boolean {
    this.lacking.clear();
    for (let at = 0; at < text.length; at += 1) {
      if (at > 0 && isInWord(text.charCodeAt(at - 1))) continue;
      if (this.candidates(text, at).some((pattern) => this.endOf(pattern, text, at) > at)) return true;
    }
    return false;
  }

  /** Patterns whose first letters stand at `at`, in the order in which they were given. Valid until the next call. */
  private candidates(text: string, at: number): readonly number[] {
    const { met } = this;
    met.length = 0;
    const last = Math.min(text.length, at + longestBeginning);
    let letters = '';
    for (let i = at; ; i += 1) {
      const here = this.beginnings[letters];
      if (here === undefined) {
        if (i - at <= surely) break;
      } else if (typeof here === 'number') {
        if (!met.includes(here)) met.push(here);
      } else for (const pattern of here) if (!met.includes(pattern)) met.push(pattern);
      if (i >= last) break;
      const code = text.charCodeAt(i);
      letters += code >= zero && code <= nine ? '0' : text[i]!;
    }
    return met.length > 1 ? met.sort((a, b) => a - b) : met;
  }

  private endOf(pattern: number, text: string, at: number): number {
    let compiled = this.compiled[pattern];
    if (!compiled) {
      if (!this.mayHold(pattern, text, at)) return -1;
      compiled = new RegExp(`(?:${this.sources[pattern]})${this.tail}`, 'y');
      this.compiled[pattern] = compiled;
    }
    compiled.lastIndex = at;
    return compiled.test(text) ? compiled.lastIndex : -1;
  }

  /** Of a pattern that is not compiled yet: whether it could find anything from there on. Looked for once in a text. */
  private mayHold(pattern: number, text: string, at: number): boolean {
    if (this.lacking.has(pattern)) return false;
    const sets = (this.sets[pattern] ??= this.needs[pattern]?.split('&').map((words) => words.split('|')) ?? []);
    const may = sets.every((words) => words.some((word) => text.includes(word, at)));
    if (!may) this.lacking.add(pattern);
    return may;
  }
}

const zero = 0x30;
const nine = 0x39;

function isInWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= zero && code <= nine) || (code >= 0x100 && code <= 0x1fff);
}
