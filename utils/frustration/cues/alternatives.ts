/**
 * The alternatives of a pattern as patterns of their own, in their order: "a(?:b|c)|d" is "a(?:b|c)" and "d". Tried one after the other they find
 * what the pattern finds, and a text that begins as one of them need not pay for the others. Knows what the cue files use.
 */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = endOfClass(source, at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === '|' && depth === 0) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  found.push(source.slice(start));
  return found.flatMap((each) => {
    const inner = insideOf(each);
    return inner === undefined ? [each] : alternativesOf(inner);
  });
}

/** What stands in a group that is the whole of a pattern. */
function insideOf(source: string): string | undefined {
  if (!source.startsWith('(?:') || !source.endsWith(')')) return undefined;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = endOfClass(source, at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') {
      depth -= 1;
      if (depth === 0) return at === source.length - 1 ? source.slice(3, -1) : undefined;
    }
  }
  return undefined;
}

function endOfClass(source: string, start: number): number {
  let end = start + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}
