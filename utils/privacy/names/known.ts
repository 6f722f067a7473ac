import type { KnownPerson } from '../types';
import { plainOf, type Word, wordsOf } from './tokens';
import { particles } from './words/cues';
import { doubtfulNames, firstNames } from './words/first-names';
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
    for (const word of wordsOf(name.includes('@') ? '' : name))
      for (const part of spellings(word.text)) parts.add(part);
    if (/[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0eff]/.test(name) && name.trim().length > 1) wholes.add(name.trim());
    for (const part of email.split('@')[0]?.split(/[^\p{L}]+/u) ?? []) {
      if (part.length >= 4 && !notNames.has(plainOf(part)) && !mailWords.test(part)) parts.add(plainOf(part));
    }
  }
  return { parts, isAnyCase: true, wholes: [...wholes] };
}

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
    if (length > 1 || isAlone(word)) places.push({ from: isNickname(words, at, known) ? at - 1 : at, end });
    at = end - 1;
  }
  return places;
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

function isPart(word: Word | undefined, known: KnownNames): boolean {
  return (
    word !== undefined &&
    (known.parts.has(word.plain) ||
      (word.plain.includes('-') && word.plain.split('-').some((piece) => piece.length > 2 && known.parts.has(piece))))
  );
}

/** A part on its own is a name where it cannot be an ordinary word at that place. */
function isAlone(word: Word): boolean {
  const isOrdinary = notNames.has(word.plain) || doubtfulNames.has(word.plain);
  if (word.isCapital) return !isOrdinary || !word.isFirst || word.isLoud || doubtfulNames.has(word.plain);
  return !isOrdinary && word.text.length > 3;
}
