import { longestBeginning } from './beginnings';
import { endOfClass } from './letter-class';

/**
 * The letters that a match of a pattern may begin with: every match of `source` begins with one of the strings, where
 * each digit reads 0. An empty string stands for "anything". Read once for each pattern, so that it is tried only where its first letters
 * stand. Knows what the cue files use: groups, classes, quantifiers, looks ahead and behind.
 */
export function prefixesOf(source: string): string[] {
  return [...new Set(new PatternReader(source).alternatives().map(({ text }) => text))];
}

/** A beginning; `open` where what follows in the pattern follows directly. */
interface Beginning {
  text: string;
  open: boolean;
}

/** A pattern with more beginnings than this is known by fewer letters. */
const mostBeginnings = 64;
const nothing: readonly Beginning[] = [{ text: '', open: true }];
const anything: readonly Beginning[] = [{ text: '', open: false }];

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): readonly Beginning[] {
    const first = this.sequence();
    if (this.source[this.at] !== '|') return first;
    const all = [...first];
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(...this.sequence());
    }
    return distinct(all);
  }

  private sequence(): readonly Beginning[] {
    let found = nothing;
    while (!this.sequenceEnds()) {
      found = follow(found, this.quantified());
      if (!found.some(({ open }) => open)) this.skipSequence();
    }
    return found;
  }

  private sequenceEnds(): boolean {
    const letter = this.source[this.at];
    return letter === undefined || letter === '|' || letter === ')';
  }

  /** What follows does not matter once no beginning is open. */
  private skipSequence(): void {
    for (let depth = 0; depth > 0 || !this.sequenceEnds(); this.at += 1) {
      const letter = this.source[this.at];
      if (letter === '\\') this.at += 1;
      else if (letter === '[') this.at += this.classLength() - 1;
      else if (letter === '(') depth += 1;
      else if (letter === ')') depth -= 1;
    }
  }

  private quantified(): readonly Beginning[] {
    const one = this.atom();
    const sign = this.source[this.at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return one;
    const least = sign === '{' ? Number(this.source[this.at + 1]) : sign === '+' ? 1 : 0;
    this.at = sign === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
    if (this.source[this.at] === '?') this.at += 1;
    const once = sign === '?' ? one : one.map(({ text }) => ({ text, open: false }));
    return least === 0 ? distinct([...once, ...nothing]) : once;
  }

  private atom(): readonly Beginning[] {
    const letter = this.source[this.at]!;
    if (letter === '(') return this.group();
    if (letter === '[') return this.letterClass();
    this.at += 1;
    if (letter === '.') return anything;
    if (letter === '^' || letter === '$') return nothing;
    if (letter !== '\\') return [{ text: letter >= '0' && letter <= '9' ? '0' : letter, open: true }];
    const escaped = this.source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return nothing;
    if (escaped === 'd') return [{ text: '0', open: true }];
    return /\w/.test(escaped) ? anything : [{ text: escaped, open: true }];
  }

  private group(): readonly Beginning[] {
    const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(this.source.slice(this.at, this.at + 4))![0];
    this.at += opening.length;
    const inside = this.alternatives();
    this.at += 1;
    return opening.endsWith('=') || opening.endsWith('!') ? nothing : inside;
  }

  private letterClass(): readonly Beginning[] {
    const whole = this.source.slice(this.at, this.at + this.classLength());
    this.at += whole.length;
    if (!/^\[[^\\^\d-]+\]$/.test(whole)) return anything;
    return Array.from(whole.slice(1, -1), (text) => ({ text, open: true }));
  }

  private classLength(): number {
    return endOfClass(this.source, this.at) + 1 - this.at;
  }
}

function follow(before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] {
  if (after === nothing) return before;
  const open = before.filter((beginning) => beginning.open).length;
  if (before.length - open + open * after.length > mostBeginnings) {
    const initials = distinct(
      after.map(({ text, open: goesOn }) => ({ text: text.slice(0, 1), open: goesOn && !text })),
    );
    if (initials.length < after.length) return follow(before, initials);
    return before.map(({ text }) => ({ text, open: false }));
  }
  const all: Beginning[] = [];
  for (const one of before) {
    if (one.open) for (const other of after) all.push(joined(one, other));
    else all.push(one);
  }
  return after.length > 1 ? distinct(all) : all;
}

function joined(one: Beginning, other: Beginning): Beginning {
  const text = one.text + other.text;
  return text.length < longestBeginning
    ? { text, open: other.open }
    : { text: text.slice(0, longestBeginning), open: false };
}

function distinct(all: readonly Beginning[]): readonly Beginning[] {
  const open = new Set<string>();
  const closed = new Set<string>();
  return all.filter((beginning) => {
    const seen = beginning.open ? open : closed;
    return !seen.has(beginning.text) && seen.add(beginning.text);
  });
}
