import { prefixesOf } from './prefixes';

/** A find: which list of patterns, and where in the text. */
export type Found = (list: number, start: number, end: number) => void;

/**
 * Finds phrases that begin where a word begins. Hundreds of patterns are one tree of first letters; a pattern is
 * compiled when its first letters are met for the first time, which a joined expression would pay for all at once.
 */
export class PhraseFinder {
  private readonly root: Node = { next: new Map(), here: [] };
  private readonly sources: string[] = [];
  private readonly lists: number[] = [];
  private readonly compiled: Array<RegExp | undefined> = [];
  private readonly until: Int32Array;
  private readonly met: number[] = [];

  /** `tail` is what must stand after a phrase. Of one list, the first pattern that fits wins. */
  constructor(
    lists: ReadonlyArray<readonly string[]>,
    private readonly tail: string,
  ) {
    this.until = new Int32Array(lists.length);
    for (const [list, patterns] of lists.entries()) for (const pattern of patterns) this.add(list, pattern);
  }

  /** Calls `found` for every phrase, from left to right; phrases of one list do not overlap. */
  find(text: string, found: Found): void {
    this.until.fill(0);
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
    for (let at = 0; at < text.length; at += 1) {
      if (at > 0 && isInWord(text.charCodeAt(at - 1))) continue;
      if (this.candidates(text, at).some((pattern) => this.endOf(pattern, text, at) > at)) return true;
    }
    return false;
  }

  private add(list: number, source: string): void {
    const pattern = this.sources.push(source) - 1;
    this.lists.push(list);
    for (const prefix of prefixesOf(source)) {
      let node = this.root;
      for (let i = 0; i < prefix.length; i += 1) {
        const code = prefix.charCodeAt(i);
        let next = node.next.get(code);
        if (!next) node.next.set(code, (next = { next: new Map(), here: [] }));
        node = next;
      }
      node.here.push(pattern);
    }
  }

  /** Patterns whose first letters stand at `at`, in the order in which they were given. Valid until the next call. */
  private candidates(text: string, at: number): readonly number[] {
    const { met } = this;
    met.length = 0;
    let node: Node | undefined = this.root;
    for (let i = at; node; i += 1) {
      for (const pattern of node.here) if (!met.includes(pattern)) met.push(pattern);
      const code = text.charCodeAt(i);
      node = node.next.get(code >= zero && code <= nine ? zero : code);
    }
    return met.length > 1 ? met.sort((a, b) => a - b) : met;
  }

  private endOf(pattern: number, text: string, at: number): number {
    const compiled = (this.compiled[pattern] ??= new RegExp(`(?:${this.sources[pattern]})${this.tail}`, 'y'));
    compiled.lastIndex = at;
    return compiled.test(text) ? compiled.lastIndex : -1;
  }
}

interface Node {
  next: Map<number, Node>;
  here: number[];
}

const zero = 0x30;
const nine = 0x39;

function isInWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= zero && code <= nine) || (code >= 0x100 && code <= 0x1fff);
}
