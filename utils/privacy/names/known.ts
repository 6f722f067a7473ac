import type { KnownPerson } from '../types';
import { plainOf, type Word, wordsOf } from './tokens';
import { isAlone } from './alone';
import { particles, titles } from './words/cues';
import { firstNames } from './words/first-names';
import { notNames } from './words/not-names';

/** A name by word places: `from` inclusive, `end` exclusive. */
export interface NamePlace {
  from: number;
  end: number;
}

/** The parts by which people are recognised, plain letters. */
export interface KnownNames {
  parts: ReadonlySet<string>;
  /** Small letters count as well: only for people whom the ticket itself names. */
  isAnyCase: boolean;
  /** Whole names that have no words in our sense (Chinese, Japanese), searched as they are. */
  wholes: readonly string[];
}

/** Parts of the names that a ticket states, with their spellings; from a mail address, the words before the `@`. */
export function knownNames(people: readonly KnownPerson[]): KnownNames {
  const known = knownOf.get(people) ?? partsOf(people);
  knownOf.set(people, known);
  return known;
}

/** The people of a ticket are the same array for each of its messages. */
const knownOf = new WeakMap<readonly KnownPerson[], KnownNames>();

function partsOf(people: readonly KnownPerson[]): KnownNames {
  const parts = new Set<string>();
  const wholes = new Set<string>();
  for (const { name = '', email = '' } of people) {
    for (const word of withoutTitle(wordsOf(name.includes('@') ? '' : name)))
      for (const part of spellings(word.text)) parts.add(part);
    if (/[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0eff]/.test(name) && name.trim().length > 1) wholes.add(name.trim());
    for (const part of email.split('@')[0]?.split(/[^\p{L}]+/u) ?? []) {
      if (part.length >= 4 && !notNames.has(plainOf(part)) && !mailWords.test(part)) parts.add(plainOf(part));
    }
  }
  return { parts, isAnyCase: true, wholes: [...wholes] };
}

/** "Dr. Cem Yıldırım": a title is nobody's name, where another word is left. */
function withoutTitle(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ plain }) => !courtesies.test(plain));
  return from > 0 ? words.slice(from) : words;
}

const courtesies =
  /^(?:dr|dra|prof|med|ing|dipl-ing|mag|mr|mrs|ms|mx|rev|herrn?|frau|sra?|srta|senora?|senorita|monsieur|madame|mme|mlle|senhora?|ibu|bu|pak|bapak)$/;

const mailWords =
  /^(?:info|mail|contact|support|hello|office|admin|sales|team|service|billing|shop|store|help|noreply|reply|orders?|customer|kontakt|post|email|gmail|news|web|test|user)$/i;

function spellings(text: string): string[] {
  const plain = plainOf(text);
  const umlauts = /[äöüß]/i.test(text)
    ? [plainOf(text.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss'))]
    : [];
  const pieces = plain.includes('-') ? plain.split('-') : [];
  return [plain, ...umlauts, ...pieces].filter((part) => part.length > 1 && !particles.has(part));
}

/** Where known names stand: whole, in part, loud or small, with initials and small words between their parts. */
export function placesOfKnown(words: readonly Word[], known: KnownNames): NamePlace[] {
  const places: NamePlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.isCapital && word.isFirst && isShortForm(words, at, known)) places.push({ from: at, end: at + 1 });
    if (!word || !isPart(word, known) || !(word.isCapital || known.isAnyCase)) continue;
    let end = at + 1;
    let length = 1;
    while (end < words.length && end < at + 7) {
      const next = words[end];
      if (!next || !/^(?:[ \u00A0]{1,2}|\. ?|, |-)$/.test(next.gap)) break;
      const isLink = particles.has(next.plain) || (/^\p{Lu}$/u.test(next.text) && next.gap !== ', ');
      if (isPart(next, known)) length += 1;
      else if (!isLink || !isPart(words[end + 1], known)) break;
      end += 1;
    }
    if (length > 1 || isAlone(words, at, known.isAnyCase)) places.push({ from: beginning(words, at, known), end });
    at = end - 1;
  }
  return places;
}

/** Where a name begins whose known part stands at a word: before it may stand initials, a nickname, a relative's given name. */
function beginning(words: readonly Word[], at: number, known: KnownNames): number {
  let from = at;
  while (from > 0 && isNickname(words, from, known)) from -= 1;
  return from === at ? beforeFamilyName(words, at) : from;
}

/** "Dan Kowalczyk" or "D. Kowalczyk" where the ticket says Daniel: a capital word before a known name that is a given name, or begins one of the ticket's. */
function isNickname(words: readonly Word[], at: number, known: KnownNames): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before?.isCapital || !word?.isCapital) return false;
  const begins = [...known.parts].some((part) => part.length > before.plain.length && part.startsWith(before.plain));
  if (before.text.length === 1) return begins && word.gap === '. ';
  if (!/^[ \u00A0]$/.test(word.gap) || before.text.length < 3) return false;
  return firstNames.has(before.plain) || begins;
}

/** "Bríd Mac Aodha", "Sebastião dos Anjos": a relative has the family name, and a given name that we need not know. */
function beforeFamilyName(words: readonly Word[], at: number): number {
  let from = at - 1;
  while (from > at - 4 && words[from] && particles.has(words[from]?.plain ?? '') && joined(words[from + 1])) from -= 1;
  const given = words[from];
  const isGiven =
    given !== undefined &&
    given.isCapital &&
    !given.isLoud &&
    !given.isFirst &&
    given.text.length > 2 &&
    !notNames.has(given.plain) &&
    !titles.has(given.plain) &&
    joined(words[from + 1]);
  return isGiven && words[at]?.isCapital ? from : at;
}

function joined(word: Word | undefined): boolean {
  return word !== undefined && /^[ \u00A0]$/.test(word.gap);
}

/** "Can you free it? Helô": the beginning of a known name, alone at the end of its line. */
function isShortForm(words: readonly Word[], at: number, known: KnownNames): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.text.length < 3 || notNames.has(word.plain)) return false;
  if (next && !next.gap.includes('\n')) return false;
  return [...known.parts].some((part) => part.length > word.plain.length + 1 && part.startsWith(word.plain));
}

function isPart(word: Word | undefined, known: KnownNames): boolean {
  if (word === undefined) return false;
  if (known.parts.has(word.plain)) return true;
  // "Anna-Lena" is somebody, "wolf-grey" a colour.
  return (
    word.isCapital &&
    word.plain.includes('-') &&
    word.plain.split('-').some((piece) => piece.length > 2 && known.parts.has(piece))
  );
}
