import type { Cues } from './compile';

/** A cue, and what else must stand near it for it to count. */
export interface Pair {
  label: keyof Omit<Cues, 'childAge'>;
  cue: string;
  /** Each of these must stand within {@link nearby} of the cue. */
  also: readonly string[];
  /** None of these may: what makes it an ordinary matter, as a present that shall stay a surprise. */
  unless?: string;
}

/** How far from its cue the rest of a pair may stand, in UTF-16 units: about three sentences. */
export const nearby = 300;
