import { endOfClass } from './letter-class';

/**
 * The alternatives of a pattern as patterns of their own, in their order: "a(?:b|c)|d" is "a(?:b|c)" and "d". Tried one after the other they find
 * what the pattern finds, and a text that begins as one of them need not pay for the others. Knows what the cue files use.
 */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { at, mark, depth } of marksOf(source)) {
    if (mark !== '|' || depth > 0) continue;
    found.push(source.slice(start, at));
    start = at + 1;
  }
  found.push(source.slice(start));
  return found.flatMap((each) => {
    const inner = insideOf(each);
    return inner === undefined ? [each] : alternativesOf(inner);
  });
}

/** What stands in a group that is the whole of a pattern. */
function insideOf(source: string): string | undefined {
  if (!source.startsWith('(?:')) return undefined;
  const closing = marksOf(source).find(({ mark, depth }) => mark === ')' && depth === 0);
  return closing?.at === source.length - 1 ? source.slice(3, -1) : undefined;
}

/** The brackets and bars of a pattern, with how many groups are open behind each; escaped ones and those of classes left out. */
function* marksOf(source: string): Generator<{ at: number; mark: string; depth: number }> {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const mark = source[at]!;
    if (mark === '\\') at += 1;
    else if (mark === '[') at = endOfClass(source, at);
    else if (mark === '(' || mark === ')' || mark === '|') {
      depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
      yield { at, mark, depth };
    }
  }
}
