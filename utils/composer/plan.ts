import type { Placement } from './placement';

/** What to write into the editor, and what has to stand there afterwards. */
export interface InsertPlan {
  lines: string[];
  expected: string[];
}

/**
 * An appended draft keeps one blank line from what stands there, and the first of its lines continues the editor's last one.
 * `around` is what stands before and behind the agent's caret, `kept` what stays behind what is to be written, such as a signature;
 * `before` is what stands in front of it.
 */
export function planOf(
  draft: readonly string[],
  before: readonly string[],
  placement: Placement,
  around: { head: readonly string[]; tail: readonly string[] },
  kept: readonly string[] = [],
): InsertPlan {
  if (placement === 'caret') {
    return { lines: [...draft], expected: joined(joined(around.head, draft), around.tail) };
  }
  // A blank line parts the draft from what is kept behind it.
  const end = kept.length > 0 ? [''] : [];
  const lines = placement === 'replace' ? [...draft, ...end] : [...gapAfter(before), ...draft, ...end];
  return { lines, expected: [...(placement === 'replace' ? lines : joined(before, lines)), ...kept] };
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
