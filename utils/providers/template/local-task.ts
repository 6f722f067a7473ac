import { type TextTask, type TextTaskKind, findGaps } from '@/utils/drafting';
import { factsIn } from '@/utils/drafting/fact-diff';
import { isCourtesy, splitSentences } from '@/utils/knowledge';
import {
  type Phrase,
  type PhraseBook,
  type PhraseCondition,
  phraseCondition,
  phraseSlots,
  phrasesFor,
  phraseText,
  type TonePreset,
} from '@/utils/tone';
import { builtInPresets } from '@/utils/tone/presets';

/** What can be done honestly without a model: sentences left out, phrases of one preset put in place of another's. */
export const localTaskKinds = ['shorter', 'warmer', 'formal'] as const satisfies readonly TextTaskKind[];

/** The text after the task; the same text where there is nothing that the phrase books know. Other tasks give it back as it is. */
export function localTask({ kind, text, language, tone }: TextTask): string {
  if (kind === 'shorter') return withoutCourtesies(text, language, tone);
  if (kind === 'warmer') return swapped(text, language, tone, presetOf('warm-and-plain'));
  if (kind !== 'formal') return text;
  const formal = swapped(text, language, tone, presetOf('formal-and-careful'));
  return /^en\b/iu.test(language) ? inFullForms(formal) : formal;
}

function presetOf(id: string): TonePreset | undefined {
  return builtInPresets.find((preset) => preset.id === id);
}

/** Without sentences that only thank, acknowledge or offer help: never one with a fact or a gap, nor the greeting or the close. */
function withoutCourtesies(text: string, language: string, tone: TonePreset): string {
  const droppable = [tone, ...builtInPresets].flatMap((preset) => {
    const { acknowledge, next } = phrasesFor(preset, language).book;
    return [...acknowledge, ...next].map((phrase) => patternOf(phraseText(phrase)).whole);
  });
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const inner = sentences.slice(1, -1);
  const dropped = inner.filter(
    (sentence) =>
      (isCourtesy(sentence) || droppable.some((pattern) => pattern.test(sentence))) &&
      factsIn(sentence).length === 0 &&
      findGaps(sentence).length === 0,
  );
  // What is left must still say something between greeting and close.
  if (dropped.length === inner.length) return text;
  const shorter = dropped.reduce((rest, sentence) => rest.replace(sentence, ''), text);
  return shorter
    .replace(/[^\S\n]{2,}/gu, ' ')
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n[^\S\n]+/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Phrases of any preset as the target preset says them: same slot, same condition, nothing named that is not known. */
function swapped(text: string, language: string, tone: TonePreset, target: TonePreset | undefined): string {
  if (!target) return text;
  const { book: wanted, language: spoken } = phrasesFor(target, language);
  // No phrase book in this language: English ones would not fit.
  if (!language.toLowerCase().startsWith(spoken)) return text;
  return [tone, ...builtInPresets]
    .filter((preset) => preset.id !== target.id)
    .map((preset) => phrasesFor(preset, language))
    .filter((found) => found.language === spoken)
    .reduce((rest, { book }) => phraseSlots.reduce((now, slot) => swapSlot(now, book[slot], wanted[slot]), rest), text);
}

function swapSlot(text: string, from: PhraseBook['greeting'], to: PhraseBook['greeting']): string {
  const own = to.map((phrase) => patternOf(phraseText(phrase)).anywhere);
  return from.reduce<string>((rest, phrase) => {
    const when = phraseCondition(phrase);
    const condition = JSON.stringify(when);
    const { anywhere, names } = patternOf(phraseText(phrase));
    return rest.replace(anywhere, (...found: unknown[]) => {
      const said = String(found[0]);
      // A phrase that both presets share is right already.
      if (own.some((pattern) => pattern.exec(said)?.[0] === said)) return said;
      const values = new Map(names.map((name, at) => [name, String(found[at + 1])]));
      const fitting = to.filter((candidate) => placeholdersOf(phraseText(candidate)).every((name) => values.has(name)));
      const namesAll = (candidate: Phrase) => placeholdersOf(phraseText(candidate)).length === values.size;
      const same = fitting.filter((candidate) => JSON.stringify(phraseCondition(candidate)) === condition);
      // Where only one of the presets tells moods apart, a phrase for some of them will do.
      const alike = fitting.filter((candidate) => onlyMoods(when) && onlyMoods(phraseCondition(candidate)));
      const other = same.find(namesAll) ?? alike.find(namesAll) ?? same[0];
      if (!other) return said;
      return phraseText(other).replace(/\{(\w+)\}/gu, (_, name: string) => values.get(name) ?? '');
    });
  }, text);
}

function onlyMoods(when: PhraseCondition): boolean {
  return Object.keys(when).every((name) => name === 'levels');
}

function placeholdersOf(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/gu), ([, name = '']) => name);
}

/** A phrase as a pattern: placeholders are a few words of one line. */
function patternOf(phrase: string): { whole: RegExp; anywhere: RegExp; names: string[] } {
  const source = phrase
    .split(/\{\w+\}/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('([^\\n{}]{1,60}?)');
  return {
    whole: new RegExp(`^${source}$`, 'u'),
    anywhere: new RegExp(`(?<=^|\\n|[.!?…] )${source}(?=$|\\n| )`, 'u'),
    names: placeholdersOf(phrase),
  };
}

const fullForms: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(c)an['’]t\b/giu, '$1annot'],
  [/\b(w)on['’]t\b/giu, '$1ill not'],
  [/\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n['’]t\b/giu, '$1 not'],
  [/\b(I)['’]m\b/gu, '$1 am'],
  [/\b(you|we|they)['’]re\b/giu, '$1 are'],
  [/\b(I|you|we|they|he|she|it)['’]ll\b/giu, '$1 will'],
  [/\b(I|you|we|they)['’]ve\b/giu, '$1 have'],
  [/\b(that|it|there|here|what)['’]s\b(?= (?:a|an|the|not|my|our|your|no|in|on|why|how|what)\b)/giu, '$1 is'],
];

/** English without contractions, where only one full form is meant. */
function inFullForms(text: string): string {
  return fullForms.reduce((rest, [pattern, full]) => rest.replace(pattern, full), text);
}
