import type { Channel } from '@/utils/conversation';
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
 * in German in the dative), `promised` has its article ("a call back"), `deadline` its own ("Friday", "el viernes"). `owner` is who the
 * preset hands an escalated ticket to.
 */
export const placeholders = [
  'name',
  'agent',
  'subject',
  'wait',
  'ordinal',
  'promised',
  'amount',
  'deadline',
  'owner',
] as const;
export type PlaceholderName = (typeof placeholders)[number];

/** When a phrase fits; every condition that is there must hold. */
export interface PhraseCondition {
  /** The customer's level is one of these. */
  levels?: FrustrationLevel[];
  /** One of these causes is in evidence. */
  causes?: Cause[];
  /** Whether the draft has an answer: a macro that fits, or the agent's own point. */
  answered?: boolean;
  /** For tickets that go to somebody who may decide, since the customer used an escalation word, and for no other. */
  escalated?: true;
}

/** One ready phrase. A plain string fits always. */
export type Phrase = string | { text: string; when?: PhraseCondition };

/** The phrases of one language. */
export type PhraseBook = Record<PhraseSlot, Phrase[]>;

/** Which tickets a preset is for. Each list that is there must name the ticket's own; a list that is absent asks for nothing. */
export interface PresetFit {
  /** Names or ids of brands as the helpdesk keeps them, or host names of helpdesk accounts; compared without regard to case. */
  brands?: string[];
  /** BCP-47; a base fits its regions: `pt` also fits `pt-BR`. */
  locales?: string[];
  channels?: Channel[];
}

/** A sentence as the team would write it and, where that helps, the one that it would not. */
export interface ToneExample {
  say: string;
  neverSay?: string;
}

/** One rung of what may be offered for a failure, mildest first. */
export interface CompensationStep {
  /** For what: "a delivery more than three days late". */
  for: string;
  /** What is offered: "shipping refunded". */
  offer: string;
  /** The most that it may come to, in `unit`; absent where the offer has no amount. */
  most?: number;
  /** A currency code or a plain word: `EUR`, `%`, `months`. */
  unit?: string;
  /** Who may grant it. */
  approval: 'agent' | 'lead';
}

/** Where a ticket goes that is not the agent's to decide. */
export interface HandOver {
  /** A person or a team, as customers may read it: "Jana Vos", "our complaints team". */
  to: string;
  /** What the agent does, in one sentence for agents alone: "Assign it to Complaints and answer nothing on the merits." */
  how?: string;
}

/** How the team sounds. A preset is data: it holds no code, no URL and no key. */
export interface TonePreset {
  id: string;
  /** Raised by one with each published change; 1 for a new preset. */
  version: number;
  name: string;
  /** One sentence that tells an agent when to pick it. */
  purpose: string;
  /** The tickets that it is picked for by itself. A preset without any list fits every ticket. */
  fits: PresetFit;
  formality: 'informal' | 'neutral' | 'formal';
  warmth: 'plain' | 'warm';
  length: 'brief' | 'normal';
  /** Who speaks. Readers find "I" more caring than "we" (Packard, Moore and McFerran, JMR 2018). */
  firstPerson: 'I' | 'we';
  /** How the greeting names the customer; its words are phrases of the `greeting` slot. */
  greeting: 'given-name' | 'full-name' | 'no-name';
  /** Who signs; the words before the name are phrases of the `close` slot. */
  closing: 'agent' | 'team' | 'no-name';
  /** `at-fault`: once, and only where the ticket shows our fault. `regret`: regret without fault. `never`: no apology. */
  apology: 'at-fault' | 'regret' | 'never';
  /** `mirror`: at most one, and only after the customer used one. `one`: at most one. */
  emoji: 'none' | 'mirror' | 'one';
  /** Lines below the name, where the helpdesk adds none of its own; may hold `{agent}`. */
  signature?: string;
  /** Guidance for a language model, one rule a line. */
  guidance: string[];
  /** Sentences that show what the rules mean. */
  examples: ToneExample[];
  /** Never to be written; matched without regard to case. */
  never: string[];
  /** Words of a customer after which the agent does not decide alone; see `escalationOf`. */
  escalation: string[];
  /** Who decides then, and what the agent does. */
  handOver?: HandOver;
  /** What may be offered, mildest first. Empty: nothing may. */
  compensation: CompensationStep[];
  /**
   * Ready phrases for each slot but `answer`, by BCP-47 language; `en` is always there.
   * Placeholders in braces; gaps as `[day and time?]`.
   */
  phrases: Record<string, PhraseBook>;
  /** Kept for its history and offered to nobody. */
  archived?: true;
}

/** A preset without its phrases: all that a picker and a language model need. */
export type PresetHead = Omit<TonePreset, 'phrases'>;

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
