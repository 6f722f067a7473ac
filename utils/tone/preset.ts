import type { Cause, FrustrationLevel } from '@/utils/frustration';

/** The parts of a reply, in the order of service recovery: their harm, our fault, the answer, what happens next, a human close. */
export const slots = ['greeting', 'acknowledge', 'own', 'answer', 'next', 'close'] as const;
export type Slot = (typeof slots)[number];

/** The slots that a preset has phrases for; the answer comes from what the team knows. */
export type PhraseSlot = Exclude<Slot, 'answer'>;
export const phraseSlots = slots.filter((slot): slot is PhraseSlot => slot !== 'answer');

/**
 * What a phrase may name: the customer, the agent, and facts that the ticket itself states. A phrase is used only where all
 * that it names is known. `ordinal` agrees with "time" ("third", "dritten", "tercera"), `wait` is a length ("three weeks",
 * in German in the dative), `promised` has its article ("a call back"), `deadline` its own ("Friday", "el viernes").
 */
export const placeholders = ['name', 'agent', 'subject', 'wait', 'ordinal', 'promised', 'amount', 'deadline'] as const;
export type PlaceholderName = (typeof placeholders)[number];

/** When a phrase fits; every condition that is there must hold. */
export interface PhraseCondition {
  /** The customer's level is one of these. */
  levels?: FrustrationLevel[];
  /** One of these causes is in evidence. */
  causes?: Cause[];
  /** Whether the draft has an answer: a macro that fits, or the agent's own point. */
  answered?: boolean;
}

/** One ready phrase. A plain string fits always. */
export type Phrase = string | { text: string; when?: PhraseCondition };

/** The phrases of one language. */
export type PhraseBook = Record<PhraseSlot, Phrase[]>;

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
  /**
   * Ready phrases for each slot but `answer`, by BCP-47 language; `en` is always there.
   * Placeholders in braces; gaps as `[day and time?]`.
   */
  phrases: Record<string, PhraseBook>;
}

/** The text of a phrase. */
export function phraseText(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase.text;
}

/** The conditions of a phrase; empty where it fits always. */
export function phraseCondition(phrase: Phrase): PhraseCondition {
  return typeof phrase === 'string' ? {} : (phrase.when ?? {});
}

/**
 * The phrase book for a BCP-47 language: the language itself, else its base (`de-AT` -> `de`), else English.
 * `language` says which one it is.
 */
export function phrasesFor(preset: TonePreset, language: string): { language: string; book: PhraseBook } {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  for (const candidate of [language, base, 'en']) {
    const book = preset.phrases[candidate];
    if (book && Object.hasOwn(preset.phrases, candidate)) return { language: candidate, book };
  }
  throw new TypeError(`preset ${preset.id} has no English phrases`);
}
