import type { Slot } from '@/utils/tone';

/** Where a sentence of a template draft comes from: nothing in it is made up. */
export type SentenceSource =
  { kind: 'phrase' } | { kind: 'passage'; passageId: string } | { kind: 'instruction' } | { kind: 'missing' };

/** One sentence of a template draft. */
export interface ReplySentence {
  slot: Slot;
  text: string;
  source: SentenceSource;
  /** What stands between this sentence and the one before it. */
  separator: '' | ' ' | '\n' | '\n\n';
}
