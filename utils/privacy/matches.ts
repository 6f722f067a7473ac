/** As `text.matchAll(pattern)` for a global pattern that never matches the empty text, but without the copy of the pattern that it makes each time: there are many patterns, and most find nothing. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

const none: readonly RegExpExecArray[] = [];
