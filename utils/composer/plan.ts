import type { Placement } from './placement';

/** What to write into the editor, and what has to stand there afterwards. */
export interface InsertPlan {
  lines: string[];
  expected: string[];
}

/**
 * An appended draft keeps one blank line from what stands there, and the first of its lines continues the editor's last one.
 * `around` is what stands before and behind the agent's caret.
 */
export function planOf(
  draft: readonly string[],
  before: readonly string[],
  placement: Placement,
  around: { head: readonly string[]; tail: readonly string[] },
): InsertPlan {
  if (placement === 'replace') return { lines: [...draft], expected: [...draft] };
  if (placement === 'caret') {
    return { lines: [...draft], expected: joined(joined(around.head, draft), around.tail) };
  }
  const lines = [...gapAfter(before), ...draft];
  return { lines, expected: joined(before, lines) };
}

function gapAfter(before: readonly string[]): string[] {
  const last = before.findLastIndex((line) => line.trim() !== '');
  if (last < 0) return [];
  const blank = before.length - 1 - last;
  return Array.from({ length: Math.max(0, 2 - blank) }, () => '');
}

/** The first line of `b` continues the last line of `a`. */
function joined(a: readonly string[], b: readonly string[]): string[] {
  return [...a.slice(0, -1), `${a.at(-1) ?? ''}${b[0] ?? ''}`, ...b.slice(1)];
}
