import type { SensitivityLabel } from '../labels';

/** The cues of one language: for each subject, patterns over plain text (small letters, no accents). */
export type Cues = Readonly<Record<Exclude<SensitivityLabel, 'none' | 'large_money'>, readonly string[]>> & {
  /** A child's age: for `minor` only where the text also speaks of something that went wrong (`concerns`). */
  readonly childAge: readonly string[];
};

/** Up to 40 characters of the same sentence, between whole words; the point of a number ends no sentence. */
const gap = '(?:(?![a-z0-9])(?:[^.!?\\n]|\\.(?=\\d)){0,40}?(?<![a-z0-9]))';

/**
 * Makes patterns of cues: whole words, `~` stands for up to 40 characters of the same sentence. Every repetition is bounded, so the
 * time grows with the length of the text only.
 */
export function compile(sources: readonly string[]): RegExp[] {
  return sources.map((source) => {
    // Plain text keeps the French ligature, for which there is no plain letter.
    const spelt = source.replaceAll('~', gap).replaceAll(/oe(?=u|il)/g, '(?:oe|œ)');
    return new RegExp(`(?<![a-z0-9])(?:${spelt})(?![a-z0-9])`, 'g');
  });
}
