/** A fact that is still missing from a draft, for example `[order number?]`. */
export interface Gap {
  /** UTF-16 offset of the opening bracket. */
  start: number;
  /** UTF-16 offset just after the closing bracket. */
  end: number;
  /** The whole gap with its brackets: `text.slice(start, end)`. */
  text: string;
}

/**
 * Every gap in `text`, in order. A gap is 1 to 60 characters, a letter or digit among them, and a question mark in square
 * brackets, on one line, without brackets inside. A draft with gaps must not be put into the composer.
 */
export function findGaps(text: string): Gap[] {
  return Array.from(text.matchAll(gapPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  })).filter((found) => letterOrDigit.test(found.text));
}

/** A gap that asks for `what`; shortened where it would be too long to be found again. */
export function gap(what: string): string {
  const asked = what
    .replace(/[[\]?？؟\s]+/gu, ' ')
    .trim()
    .slice(0, longestGap)
    .trim();
  return `[${asked || 'missing'}?]`;
}

const longestGap = 60;

// Question marks of CJK and Arabic scripts count too; French puts a space before its own.
const gapPattern = /\[[^[\]\r\n]{1,60}[?？؟]\]/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
