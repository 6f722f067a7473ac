/**
 * As `text.matchAll(pattern)` for a global pattern, but without the copy of the pattern that it makes each time: where there are
 * many patterns and most find nothing, that costs more than looking.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

const none: readonly RegExpExecArray[] = [];
