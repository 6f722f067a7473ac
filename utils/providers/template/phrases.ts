import type { Cause, FrustrationLevel } from '@/utils/frustration';
import type { Phrase, PhraseBook, PhraseSlot, PlaceholderName } from '@/utils/tone';
import { phraseCondition, phraseText } from '@/utils/tone';

/** What decides which phrases fit. */
export interface PhraseContext {
  /** Equal seeds pick equal phrases; different ones spread over what fits. */
  seed: string;
  level: FrustrationLevel;
  causes: readonly Cause[];
  answered: boolean;
  /** The ticket goes to somebody who may decide. */
  escalated?: boolean;
  /** Words that the agent does not write: a phrase without them is picked where one fits as well. Lower case. */
  avoid?: readonly string[];
  /** What placeholders stand for. `{agent}` is left for the sign-off. */
  known: Partial<Record<PlaceholderName, string>>;
}

/** Picks phrases that fit, the most telling ones first. */
export interface PhrasePicker {
  one(slot: PhraseSlot): string;
  /** A phrase made for that cause, or nothing. */
  forCause(slot: PhraseSlot, cause: Cause): string | undefined;
  /** Whether the phrase for that cause names a fact of the ticket: a length, a sum, a promise. */
  isExact(slot: PhraseSlot, cause: Cause): boolean;
  /** A phrase that says who decides, or nothing. */
  handOver(): string | undefined;
}

export function createPhrasePicker(book: PhraseBook, context: PhraseContext): PhrasePicker {
  const fitting = (slot: PhraseSlot, causes: readonly Cause[]) =>
    book[slot].filter((phrase) => fits(phrase, { ...context, causes }) && allKnown(phrase, context.known));
  const choose = (slot: PhraseSlot, phrases: readonly Phrase[], salt: string) => {
    const best = Math.max(...phrases.map(telling));
    const candidates = withoutWords(
      phrases.filter((phrase) => telling(phrase) === best),
      context.avoid ?? [],
    );
    const phrase = candidates[hash(`${context.seed}|${slot}|${salt}`) % candidates.length];
    return phrase === undefined ? undefined : filled(phraseText(phrase), context.known);
  };
  return {
    one(slot) {
      const general = fitting(slot, slot === 'close' ? context.causes : []);
      return choose(slot, general, '') ?? '';
    },
    forCause(slot, cause) {
      const made = fitting(slot, [cause]).filter((phrase) => phraseCondition(phrase).causes?.includes(cause));
      return made.length > 0 ? choose(slot, made, cause) : undefined;
    },
    isExact(slot, cause) {
      const made = fitting(slot, [cause]).filter((phrase) => phraseCondition(phrase).causes?.includes(cause));
      return made.some((phrase) => namesIn(phrase).some((name) => name !== 'agent' && name !== 'name'));
    },
    handOver() {
      const made = fitting('next', []).filter((phrase) => phraseCondition(phrase).escalated);
      return made.length > 0 ? choose('next', made, 'owner') : undefined;
    },
  };
}

function withoutWords(phrases: readonly Phrase[], avoid: readonly string[]): readonly Phrase[] {
  const clean = phrases.filter(
    (phrase) => !avoid.some((word) => ` ${wordsOnly(phraseText(phrase))} `.includes(` ${word} `)),
  );
  return clean.length > 0 ? clean : phrases;
}

function wordsOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ');
}

function fits(phrase: Phrase, { level, causes, answered, escalated = false }: PhraseContext): boolean {
  const when = phraseCondition(phrase);
  return (
    (when.levels?.includes(level) ?? true) &&
    (when.causes?.some((cause) => causes.includes(cause)) ?? true) &&
    (when.answered === undefined || when.answered === answered) &&
    (escalated || when.escalated === undefined)
  );
}

function allKnown(phrase: Phrase, known: PhraseContext['known']): boolean {
  return namesIn(phrase).every((name) => name === 'agent' || known[name as PlaceholderName] !== undefined);
}

/** How much a phrase says about this ticket: conditions that hold count more than facts that it names. */
function telling(phrase: Phrase): number {
  const when = phraseCondition(phrase);
  const conditions = (when.causes ? 4 : 0) + (when.levels ? 4 : 0) + (when.answered === undefined ? 0 : 1);
  return conditions * 10 + namesIn(phrase).filter((name) => name !== 'agent').length;
}

function namesIn(phrase: Phrase): string[] {
  return Array.from(phraseText(phrase).matchAll(/\{(\w+)\}/gu), (match) => match[1] ?? '');
}

function filled(text: string, known: PhraseContext['known']): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => known[name as PlaceholderName] ?? whole);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
