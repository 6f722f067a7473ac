/** Where a draft goes: in place of what stands there, after it, or at the caret. */
export const placements = ['replace', 'append', 'caret'] as const;
export type Placement = (typeof placements)[number];

/** Why an insert was refused or failed; the composer is as it was, or says so. */
export const insertFailures = [
  'wrong-ticket',
  'no-composer',
  'hidden-composer',
  'audience-changed',
  'has-gaps',
  'empty-text',
  'not-confirmed',
  'busy',
] as const;
export type InsertFailure = (typeof insertFailures)[number];

export type InsertResult = { ok: true; engine: string } | { ok: false; reason: InsertFailure };
