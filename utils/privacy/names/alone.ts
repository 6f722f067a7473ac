import type { Word } from './tokens';
import { greetings, presentations } from './words/cues';
import { calendarNames, everydayNames } from './words/everyday';
import { doubtfulNames, firstNames } from './words/first-names';
import { goodsBefore } from './words/goods';
import { notNames } from './words/not-names';

/** Whether a text begins its sentences with capitals: then a name in small letters is rather the ordinary word. */
export function isCareful(words: readonly Word[]): boolean {
  const known = carefulBefore.get(words) ?? countsCapitals(words);
  carefulBefore.set(words, known);
  return known;
}

const carefulBefore = new WeakMap<readonly Word[], boolean>();

function countsCapitals(words: readonly Word[]): boolean {
  let firsts = 0;
  let capitals = 0;
  for (const { isFirst, isCapital } of words) {
    if (!isFirst) continue;
    firsts += 1;
    if (isCapital) capitals += 1;
  }
  return capitals * 2 > firsts;
}

/** Whether a part of a known name on its own is that name, where it may be an ordinary word. In small letters (`isAnyCase`) only where nothing speaks against it. */
export function isAlone(words: readonly Word[], at: number, isAnyCase: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  if (isAnnounced(words, at)) return true;
  const isDoubtful = doubtfulNames.has(word.plain);
  const isOrdinary = isDoubtful || notNames.has(word.plain);
  if (!word.isCapital) {
    if (isOrdinary || everydayNames.has(word.plain) || calendarNames.has(word.plain)) return false;
    return word.text.length > 3 && (!isAnyCase || firstNames.has(word.plain) || !isCareful(words));
  }
  if (isOfThing(words, at) || (isOrdinary && isOrder(words, at))) return false;
  if (calendarNames.has(word.plain)) return isAtLineEnd(words, at);
  return !isOrdinary || !word.isFirst || word.isLoud || isDoubtful;
}

/** "hi grace", "it's will again": a greeting or an introduction right before it. */
function isAnnounced(words: readonly Word[], at: number): boolean {
  const [word, before, twoBefore] = [words[at], words[at - 1], words[at - 2]];
  if (
    !word ||
    !before ||
    word.text.length < 3 ||
    !/^(?:['’]s)?[ \p{Extended_Pictographic}\uFE0F]{1,5}$/u.test(word.gap)
  )
    return false;
  if (greetings.has(before.plain) && before.isFirst) return true;
  const cue = before.plain;
  const isTwo = twoBefore !== undefined && before.gap === ' ' && presentations.has(`${twoBefore.plain} ${cue}`);
  const isPresented =
    isTwo || (/^(?:it|its|im|i'm|soy|c'est|sou|saya|aku)$/.test(cue) && (cue !== 'it' || word.gap.includes('s')));
  const next = words[at + 1];
  return (
    isPresented &&
    (next === undefined || next.gap !== ' ' || /^(?:again|here|from|de|da|du|von|aus|dari|lagi|otra)$/.test(next.plain))
  );
}

/** "Mark the parcel", "Bill me": an order to do something. */
function isOrder(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    word.isFirst &&
    next?.gap === ' ' &&
    /^(?:the|a|an|my|your|our|his|her|their|this|that|these|those|it|me|us|them|you|as|up|off|all|any|some|both|every)$/.test(
      next.plain,
    ) &&
    !next.isCapital
  );
}

/** "La furgoneta Mercedes", "Sam's Club". */
function isOfThing(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before && word?.gap === ' ' && goodsBefore.has(before.plain)) return true;
  return isShop(next);
}

/** "Sam's Club": whether a word after a possessive makes it a shop. */
export function isShop(next: Word | undefined): boolean {
  return next !== undefined && next.isCapital && /^['’]s $/.test(next.gap) && shops.test(next.plain);
}

const shops =
  /^(?:club|store|stores|shop|cafe|pizza|restaurant|bakery|market|deli|bar|grill|diner|kitchen|hotel|inn|jeans|burgers?|chicken|books|coffee|supermarket)$/;

function isAtLineEnd(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined ? Boolean(words[at]?.isFirst) : next.gap.includes('\n') && Boolean(words[at]?.isFirst);
}
