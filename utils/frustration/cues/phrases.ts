import { type Beginnings, meet } from './beginnings';
import { isDigit } from '../tokens';
import type { Needs } from './needs';

/** What is known of the patterns of a search before any is compiled. */
export interface PhraseHints {
  beginnings: Beginnings;
  /** `needsOf` each pattern, in the order of all lists: words stand between bars, sets between ampersands, in the order in which a match has them. Empty where it needs none. */
  needs: readonly string[];
}

/** A find: which list of patterns, and where in the text. */
export type Found = (list: number, start: number, end: number) => void;

/**
 * Finds phrases that begin where a word begins. Of hundreds of patterns those are tried whose first letters stand there;
 * one is compiled when they are met for the first time in a text that holds the words that it needs, which a joined expression
 * would pay for all at once.
 */
export class PhraseFinder {
  private readonly sources: readonly string[];
  private readonly lists: readonly number[];
  private readonly compiled: Array<RegExp | undefined> = [];
  private readonly sets: Array<Needs | undefined> = [];
  private readonly until: Int32Array;
  private readonly met: number[] = [];
  /** Patterns that find nothing in the rest of the text that is searched now. */
  private readonly lacking = new Set<number>();

  /** `tail` is what must stand after a phrase, `hints` are `hintsOf` the lists. Of one list, the first pattern that fits wins. */
  constructor(
    lists: ReadonlyArray<readonly string[]>,
    private readonly tail: string,
    private readonly hints: PhraseHints,
  ) {
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
    meet(this.hints.beginnings, text, at, met);
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
    const may = holdsInOrder(text, at, (this.sets[pattern] ??= setsIn(this.hints.needs[pattern]!)));
    if (!may) this.lacking.add(pattern);
    return may;
  }
}

function setsIn(needs: string): Needs {
  return needs === '' ? [] : needs.split('&').map((words) => words.split('|'));
}

/** Whether one word of each set stands in the text from `at` on, each behind the one before. */
function holdsInOrder(text: string, at: number, sets: Needs): boolean {
  let from = at;
  for (const words of sets) {
    let end = -1;
    for (const word of words) {
      const found = text.indexOf(word, from);
      if (found >= 0 && (end < 0 || found + word.length < end)) end = found + word.length;
    }
    if (end < 0) return false;
    from = end;
  }
  return true;
}

function isInWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isDigit(code) || (code >= 0x100 && code <= 0x1fff);
}
