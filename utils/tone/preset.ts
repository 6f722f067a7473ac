/** The parts of a reply, in the order of service recovery: their harm, our fault, the answer, what happens next, a human close. */
export const slots = ['greeting', 'acknowledge', 'own', 'answer', 'next', 'close'] as const;
export type Slot = (typeof slots)[number];

/** How the team sounds. A preset is data: it holds no code, no URL and no key. */
export interface TonePreset {
  id: string;
  name: string;
  /** One sentence that tells an agent when to pick it. */
  purpose: string;
  formality: 'informal' | 'neutral' | 'formal';
  warmth: 'plain' | 'warm';
  length: 'brief' | 'normal';
  /** Guidance for a language model, one rule a line. */
  guidance: string[];
  /** Never to be written; matched without regard to case. */
  never: string[];
  /** Ready phrases for each slot but `answer`, by BCP-47 language; `en` is always there. `{name}` is the customer's. */
  phrases: Record<string, Record<Exclude<Slot, 'answer'>, string[]>>;
}
