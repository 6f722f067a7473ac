import { endOfClass } from './letter-class';

/** Sets of words; of each set one has to be there, in the order of the sets, none over the end of the one before. */
export type Needs = ReadonlyArray<readonly string[]>;

/**
 * Words without which a pattern finds nothing: each of its matches holds one of each set, one behind the other. No sets where none says enough.
 * A text without them need not be searched, and the pattern need not be compiled for it. Slow: for a reader in a browser it is
 * done at build. Knows what the cue files use, as `prefixesOf` does.
 */
export function needsOf(source: string): Needs {
  return setsOf(new NeedsReader(source).alternatives());
}

/** What is known of the matches of a part of a pattern. */
interface Known {
  /** All of them, where they are few. */
  whole?: readonly string[];
  /** Each holds one of each of these. */
  needs: Needs;
}

/** More words than this take longer to look for than they save. */
const mostWords = 80;
const zeroWidth: Known = { whole: [''], needs: [] };
const anything: Known = { needs: [] };

class NeedsReader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Known {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      branches.push(this.sequence());
    }
    return branches.length === 1 ? branches[0]! : eitherOf(branches);
  }

  private sequence(): Known {
    const needs: Array<readonly string[]> = [];
    let run: readonly string[] = [''];
    let isWhole = true;
    while (!this.sequenceEnds()) {
      const part = this.quantified();
      const joined = part.whole && join(run, part.whole);
      if (joined) {
        run = joined;
        continue;
      }
      needs.push(run, ...part.needs);
      run = part.whole ?? [''];
      isWhole = false;
    }
    return isWhole ? { whole: run, needs: [] } : { needs: telling([...needs, run]) };
  }

  private sequenceEnds(): boolean {
    const letter = this.source[this.at];
    return letter === undefined || letter === '|' || letter === ')';
  }

  private quantified(): Known {
    const one = this.atom();
    const sign = this.source[this.at];
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return one;
    const least = sign === '{' ? Number(/\d+/.exec(this.source.slice(this.at))![0]) : sign === '+' ? 1 : 0;
    this.at = sign === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
    if (this.source[this.at] === '?') this.at += 1;
    if (least > 0) return { needs: setsOf(one) };
    return sign === '?' && one.whole ? few([...one.whole, '']) : anything;
  }

  private atom(): Known {
    const letter = this.source[this.at]!;
    if (letter === '(') return this.group();
    if (letter === '[') return this.letterClass();
    this.at += 1;
    if (letter === '.') return anything;
    if (letter === '^' || letter === '$') return zeroWidth;
    if (letter !== '\\') return { whole: [letter], needs: [] };
    const escaped = this.source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return zeroWidth;
    return /\w/.test(escaped) ? anything : { whole: [escaped], needs: [] };
  }

  private group(): Known {
    const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(this.source.slice(this.at, this.at + 4))![0];
    this.at += opening.length;
    const inside = this.alternatives();
    this.at += 1;
    return opening.endsWith('=') || opening.endsWith('!') ? zeroWidth : inside;
  }

  private letterClass(): Known {
    const end = endOfClass(this.source, this.at);
    const letters = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    return /^[^\\^-]+$/.test(letters) ? few(Array.from(letters)) : anything;
  }
}

function eitherOf(branches: readonly Known[]): Known {
  const wholes = branches.map(({ whole }) => whole);
  const all = wholes.every((whole) => whole !== undefined) ? few(wholes.flat()) : anything;
  if (all.whole) return all;
  const each = branches.map((branch) => rarest(setsOf(branch)));
  return { needs: each.every((words) => words !== undefined) ? telling([each.flat()]) : [] };
}

/** What a part needs, its own matches included where they are known. */
function setsOf({ whole, needs }: Known): Needs {
  return whole ? telling([whole]) : needs;
}

function join(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  if (before.length * after.length > mostJoined) return undefined;
  return [...new Set(before.flatMap((one) => after.map((other) => one + other)))];
}

/** Longer words say more, but so many of them say it no better than two sets of shorter ones. */
const mostJoined = 16;

function few(words: readonly string[]): Known {
  const distinct = [...new Set(words)];
  return distinct.length > mostWords ? anything : { whole: distinct, needs: [] };
}

function rarest(needs: Needs): readonly string[] | undefined {
  return needs.toSorted((one, other) => commonness(one) - commonness(other))[0];
}

/** The sets that many texts lack, each without words that hold another of its words. */
function telling(needs: Needs): Needs {
  const fewest = needs.map((words) =>
    [...new Set(words)].filter((word) => !words.some((other) => other !== word && word.includes(other))),
  );
  return fewest.filter(
    (words) => words.length <= mostWords && commonness(words) < enough && !words.some((word) => /[&|]/.test(word)),
  );
}

/** How many texts hold one of these, roughly: a third for each letter more. */
function commonness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + 3 ** (1 - word.length), 0);
}

const enough = 2;
