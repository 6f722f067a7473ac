import type { OutcomeKind } from '@/utils/feedback';

/** What became of drafts, as people tell them apart. */
export const fates = ['unchanged', 'edited', 'inserted', 'dismissed', 'own', 'open'] as const;
/**
 * `unchanged` and `edited` were sent; `inserted` was put into the reply box and not seen again; `own`: something else was sent; `open`:
 * nothing happened yet.
 */
export type Fate = (typeof fates)[number];

/** What became of one draft. `editShare` counts only where it was sent. */
export function fateOf(kind: OutcomeKind, editShare: number): Fate {
  if (kind === 'sent') return editShare > 0 ? 'edited' : 'unchanged';
  if (kind === 'unused') return 'own';
  return kind === 'shown' ? 'open' : kind;
}

/** None of each. */
export function emptyCounts(): Record<Fate, number> {
  return { unchanged: 0, edited: 0, inserted: 0, dismissed: 0, own: 0, open: 0 };
}
