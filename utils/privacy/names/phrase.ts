import type { Word } from './tokens';
import { particles } from './words/cues';
import { doubtfulNames, familyNames, firstNames } from './words/first-names';
import { notNames } from './words/not-names';

/** Most words of one name. */
const longest = 6;

/** What a cue allows the name after it to look like. */
export interface PhraseRules {
  /** The cue is so clear that a word which is usually no name ("Will", "Max") may be one. */
  isClear?: boolean;
  /** Names in small letters: `known` only such as are on our lists, `any` also others. */
  small?: 'known' | 'any' | undefined;
  /** A title stands before it: a name may begin with a small word ("Mme Le Goff"). */
  isTitled?: boolean;
}

/** A given or family name on our lists. */
export function isKnownName(word: Word): boolean {
  word.isListed ??=
    firstNames.has(word.plain) ||
    familyNames.has(word.plain) ||
    (word.plain.includes('-') && word.plain.split('-').some((part) => firstNames.has(part)));
  return word.isListed;
}

/** Whether a word can be part of a name under these rules. */
export function canBeName(word: Word, rules: PhraseRules = {}): boolean {
  const isOnList = isKnownName(word) || doubtfulNames.has(word.plain);
  if (notNames.has(word.plain)) return Boolean(rules.isClear) && isOnList && word.isCapital && !word.isLoud;
  if (word.isCapital)
    return word.text.length > 1 && (!word.isLoud || isOnList || (Boolean(rules.isClear) && word.text.length > 3));
  if (rules.small === 'any') return word.text.length > 2;
  return rules.small === 'known' && firstNames.has(word.plain);
}

/** Where a name that begins at word `from` ends, exclusive; `from` itself where none does. */
export function phraseEnd(words: readonly Word[], from: number, rules: PhraseRules = {}): number {
  const first = words[from];
  if (!first) return from;
  const second = words[from + 1];
  const isNoble =
    rules.isTitled &&
    first.isCapital &&
    nobles.test(first.plain) &&
    second?.isCapital &&
    joins(second, first) &&
    canBeName(second, { isClear: first.isLoud });
  if (!isNoble && !canBeName(first, rules) && !(isInitial(first) && startsWithInitial(words, from))) return from;
  let end = from + 1;
  while (end < words.length && end - from < longest) {
    const word = words[end];
    if (!word || !joins(word, words[end - 1])) break;
    // "Mr Dressler I must say": a bare I is the writer.
    if (
      (isInitial(word) && (word.text !== 'I' || words[end + 1]?.gap.startsWith('.'))) ||
      isNumeral(word) ||
      isClan(words, end) ||
      continues(word, first, rules) ||
      endsLine(words, end, first)
    ) {
      end += 1;
      continue;
    }
    const after = particleRun(words, end);
    const next = words[after];
    if (after === end || !next || !joins(next, words[after - 1]) || !canBeName(next)) break;
    end = after + 1;
  }
  return end;
}

const nobles = /^(?:le|la|de|du|des|van|von|der|el|al|mac|mc|ap|di|da|dos|lo|st)$/;

/** A further word of a name: alike in case to the first one, and no word of everyday. */
function continues(word: Word, first: Word, rules: PhraseRules): boolean {
  if (notNames.has(word.plain)) return familyNames.has(word.plain) && word.isCapital;
  if (first.isCapital) return word.isCapital && canBeName(word, { isClear: first.isLoud });
  return (
    !word.isCapital &&
    rules.small !== undefined &&
    (isKnownName(word) || rules.small === 'any') &&
    !particles.has(word.plain)
  );
}

/** "Irma Kita", a signature whose family name is an ordinary word in some other language: nothing follows on its line. */
function endsLine(words: readonly Word[], at: number, first: Word): boolean {
  const next = words[at + 1];
  return (
    isKnownName(first) &&
    first.isCapital &&
    Boolean(words[at]?.isCapital) &&
    first.isFirst &&
    (!next || next.gap.includes('\n'))
  );
}

function particleRun(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 3 && particles.has(words[at]?.plain ?? '') && joins(words[at], words[at - 1])) at += 1;
  return at;
}

function startsWithInitial(words: readonly Word[], from: number): boolean {
  let last = from;
  // "J. R. R. van der Meer": two more at most.
  while (last < from + 2 && isInitialAt(words, last + 1) && joins(words[last + 1], words[last])) last += 1;
  const at = particleRun(words, last + 1);
  const next = words[at];
  return next !== undefined && joins(next, words[at - 1]) && next.isCapital && canBeName(next);
}

function isInitialAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isInitial(word);
}

/** "K." or "K" between or after names. */
export function isInitial(word: Word): boolean {
  return word.isCapital && /^\p{Lu}$/u.test(word.text);
}

/** "Bríd Mac Aodha": a capital small word before a family name. */
function isClan(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.isCapital || !/^(?:mac|mc|ap|nic|ui)$/.test(word.plain)) return false;
  return next !== undefined && next.isCapital && joins(next, word) && canBeName(next);
}

function isNumeral(word: Word): boolean {
  return /^(?:II|III|IV|Jr|Sr|Jnr|Snr)$/.test(word.text);
}

/** Whether two words stand side by side as in a name: a space between, or a full stop after an initial. */
export function joins(word: Word | undefined, before: Word | undefined): boolean {
  if (!word || !before) return false;
  return /^[ \u00A0]{1,2}$/.test(word.gap) || (/^\. ?$/.test(word.gap) && (isInitial(before) || isNumeral(before)));
}
