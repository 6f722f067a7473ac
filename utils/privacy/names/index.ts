import type { KnownPerson, PersonalDataType, PersonalSpan } from '../types';
import { placesByCue } from './cued';
import { looksGerman, placesByShape } from './general';
import { knownNames, type NamePlace, placesOfKnown } from './known';
import type { Word } from './tokens';
import { particles } from './words/cues';
import { doubtfulNames, firstNames } from './words/first-names';
import { notNames } from './words/not-names';

/** Where names may be in a text: the words that nothing surer covers, and the names that the text itself tells. */
export interface NameGround {
  text: string;
  words: readonly Word[];
  told: readonly NamePlace[];
}

/** What stands beside a person in a list. */
const contactTypes: ReadonlySet<PersonalDataType> = new Set(['PHONE', 'EMAIL', 'DOB']);

/** Reads a text for the names in it that need no knowledge of the ticket; `taken` is what surer classes cover. */
export function nameGround(text: string, all: readonly Word[], taken: readonly PersonalSpan[]): NameGround {
  const words = freeWords(all, taken);
  const contacts = new Set(taken.filter(({ type }) => contactTypes.has(type)).map(({ start }) => start));
  return { text, words, told: [...placesByCue(text, words), ...placesByShape(text, words, contacts)] };
}

/**
 * Names of people, in order. Who is on the ticket is found in every spelling; others where words announce them or their shape
 * leaves no doubt. A name found once is found again wherever a part of it stands.
 */
export function findNames({ text, words, told }: NameGround, people: readonly KnownPerson[]): PersonalSpan[] {
  const known = knownNames(people);
  const sure = [...placesOfKnown(words, known), ...told];
  const parts = partsOf(words, sure);
  const again = parts.size > 0 ? placesOfKnown(words, { parts, isAnyCase: false, wholes: [] }) : [];
  const spans = merged([...sure, ...again, ...doubtfulAgain(words, sure)])
    .map((place) => withoutTitle(words, place))
    .map(({ from, end }) => spanOf(words, from, end));
  return [...spans, ...wholesIn(text, known.wholes)].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The names in a text as they are written, for use as people of the context of another text. */
export function namesIn(ground: NameGround, people: readonly KnownPerson[]): string[] {
  const spans = findNames(ground, people).filter(({ start, end }) => end - start > 3);
  return [...new Set(spans.map(({ start, end }) => ground.text.slice(start, end)))];
}

function spanOf(words: readonly Word[], from: number, end: number): PersonalSpan {
  return { type: 'NAME', start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** Parts of found names by which they are found again: not such as are ordinary words. */
function partsOf(words: readonly Word[], places: readonly NamePlace[]): Set<string> {
  const parts = places.flatMap(({ from, end }) => words.slice(from, end).map(({ plain }) => plain));
  return new Set(
    parts.filter((part) => part.length > 2 && !particles.has(part) && !notNames.has(part) && !doubtfulNames.has(part)),
  );
}

/** "Mme Claire Fontaine" at the start of a line: the title is no part of the name. */
function withoutTitle(words: readonly Word[], place: NamePlace): NamePlace {
  let { from } = place;
  while (place.end - from > 1 && isTitle(words, from)) from += 1;
  return from === place.from ? place : { from, end: place.end };
}

function isTitle(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  // "M. Tariq" is a gentleman, "M. Weber" may be Maria.
  if (word.text === 'M') return next.gap === '. ' && (firstNames.has(next.plain) || looksFrench(words));
  return courtesies.has(word.plain);
}

/** Whether "M." is rather a title than an initial; counted once a text. */
function looksFrench(words: readonly Word[]): boolean {
  const known = frenchBefore.get(words);
  if (known !== undefined) return known;
  const count = words.slice(0, 200).filter(({ plain }) => frenchWords.test(plain)).length;
  frenchBefore.set(words, count >= 3);
  return count >= 3;
}

const frenchBefore = new WeakMap<readonly Word[], boolean>();
const frenchWords = /^(?:je|vous|est|les|une|pour|dans|pas|nous|votre|le|la|par|de)$/;

const courtesies: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr dra prof med herr herrn frau sr sra srta senor senora senorita monsieur madame mme mlle senhor senhora pak bapak ibu bu mbak lic ing arq docteur doctora'.split(
    ' ',
  ),
);

/** "My wife Blessing … Blessing Eze": a name that is an ordinary word is found again where a family name follows it. */
function doubtfulAgain(words: readonly Word[], places: readonly NamePlace[]): NamePlace[] {
  const doubtful: string[] = [];
  for (const { from, end } of places) {
    const plain = words[from]?.plain ?? '';
    if (end - from === 1 && doubtfulNames.has(plain)) doubtful.push(plain);
  }
  if (doubtful.length === 0 || looksGerman(words)) return [];
  const names = new Set(doubtful);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isWhole =
      word.isCapital &&
      names.has(word.plain) &&
      next !== undefined &&
      next.isCapital &&
      !next.isLoud &&
      next.gap === ' ' &&
      !notNames.has(next.plain) &&
      next.text.length > 2;
    return isWhole ? [{ from: at, end: at + 2 }] : [];
  });
}

function merged(places: readonly NamePlace[]): NamePlace[] {
  const result: NamePlace[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from || b.end - a.end)) {
    const last = result.at(-1);
    if (last && place.from < last.end) last.end = Math.max(last.end, place.end);
    else result.push({ ...place });
  }
  return result;
}

/** The words that no surer personal data covers. Two with such data between them do not stand side by side, so no name reaches across. */
function freeWords(words: readonly Word[], taken: readonly PersonalSpan[]): readonly Word[] {
  if (taken.length === 0) return words;
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  const free: Word[] = [];
  let at = 0;
  let isAfterTaken = false;
  for (const word of words) {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) {
      at += 1;
      isAfterTaken = true;
    }
    if (word.end > (sorted[at]?.start ?? Number.POSITIVE_INFINITY)) continue;
    free.push(isAfterTaken && joining.test(word.gap) ? { ...word, gap: apart } : word);
    isAfterTaken = false;
  }
  return free;
}

const joining = /^(?:[ \u00A0]{1,2}|, ?|\. ?|-)$/;
const apart = ' … ';

function wholesIn(text: string, wholes: readonly string[]): PersonalSpan[] {
  return wholes.flatMap((whole) => {
    const spans: PersonalSpan[] = [];
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + whole.length)) {
      spans.push({ type: 'NAME', start: at, end: at + whole.length });
    }
    return spans;
  });
}
