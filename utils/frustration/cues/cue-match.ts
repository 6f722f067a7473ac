import type { CueName } from './catalogue';

/** Why a guard took weight from a cue. */
export type Guard = 'negation' | 'someone-else' | 'process' | 'strong-praise' | 'past' | 'happy' | 'grateful';

/** A cue found in a text. Offsets hold in the original. */
export interface CueMatch {
  cue: number;
  name: CueName;
  start: number;
  end: number;
  /** 1, or less where it repeats or a guard applies; negative where a guard turns it round. */
  share: number;
  guard?: Guard;
}
