import { afterTitle, type CueAt, endsThere, gapOf, isOnList } from './cue';
import type { NamePlace } from './known';
import { canBeName, isKnownName } from './phrase';
import type { Word } from './tokens';
import { calendarNames } from './words/everyday';

/** "Falar comigo, Cida.", "real owner is me, Seo Hyun-woo": who writes says who that is. */
export function afterSelf(at: CueAt): NamePlace[] {
  if (!/^(?:, | \(| [-–] |: )$/.test(gapOf(at))) return [];
  return afterTitle(at, { isClear: true }).filter(({ from, end }) => {
    const word = at.words[from];
    return word?.isCapital === true && (!word.isLoud || isOnList(word)) && endsThere(at.text, at.words, end);
  });
}

/** "The driver, Sukhdeep Gill, left", "der Gast Wolf", "o porteiro Zito": a name on our lists, or of two words. */
export function afterRole(at: CueAt): NamePlace[] {
  const gap = gapOf(at);
  if ((gap !== ' ' && gap !== ', ') || (!at.words[at.next]?.isCapital && !isOnList(at.words[at.next]))) return [];
  return afterTitle(at, { isClear: true, small: gap === ' ' ? 'known' : undefined }).filter(({ from, end }) => {
    const isPair = end - from > 1 && at.words[from]?.isCapital === true;
    if (gap === ' ') return isOnList(at.words[from]) || (isPair && at.words.slice(from, end).some(isKnownName));
    return isPair && at.text.charAt(at.words[end - 1]?.end ?? 0) === ',';
  });
}

/** "The name should be Teuila Faleafa not Tuila Faleafa": two words or more where a text is about how a name is written. */
export function afterCorrection(at: CueAt): NamePlace[] {
  if (!at.words[at.next]?.isCapital || !/^:? ["“„«]?$/.test(gapOf(at)) || !aboutNames.test(at.text)) return [];
  return afterTitle(at, { isClear: true }).filter(({ from, end }) => end - from > 1 && at.words[from]?.isCapital);
}

const aboutNames =
  /(?<!\p{L})(?:names?|nombre|nom|prénom|nome|nama|namen?|spel(?:t|l\p{L}*)|misspelled|geschrieben|schreibweise|écrit|escrito|tertulis|tulis)(?!\p{L})/iu;

/** "Tobin, born 14/09/2016", "Lénaïg (née le 03.12.2013)", "Elif geb. 3.4.2001": the words before a date of birth. */
export function beforeBirth(at: CueAt): NamePlace[] {
  const { words, from, next, text } = at;
  if (!/^(?:,| \(| [-–]| ?\*)? ?$|^, ?\(?$/.test(words[from]?.gap ?? 'x') || from === 0) return [];
  const last = words[next - 1];
  // What is taken is a date of birth: its words are not among ours, or its number stands there.
  if (
    !last ||
    !/^\.?:? ?(?:on |am |le |el |em |pada |tanggal |tgl\.? )?(?:the )?\d/i.test(text.slice(last.end, last.end + 16))
  )
    return [];
  let start = from;
  while (start > 0 && from - start < 4 && isPart(words, start - 1, from)) start -= 1;
  return start === from ? [] : [{ from: start, end: from }];
}

/** "will here again, still nothing": who writes, at the beginning and before "here". */
export function beforeHere({ words, from, next, text }: CueAt): NamePlace[] {
  const [word, here] = [words[from - 1], words[next - 1]];
  const isSaid =
    word !== undefined &&
    here !== undefined &&
    words[from]?.gap === ' ' &&
    word.isFirst &&
    word.text.length > 2 &&
    isOnList(word) &&
    !calendarNames.has(word.plain) &&
    /^(?:[,.!:\n]|$| (?:again|nochmals?|wieder|otra vez|de novo|encore|lagi)[,.!:\n])/.test(
      text.slice(here.end, here.end + 12),
    );
  return isSaid ? [{ from: from - 1, end: from }] : [];
}

function isPart(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  const isNear = at === from - 1 || words[at + 1]?.gap === ' ';
  return (
    word !== undefined &&
    isNear &&
    word.isCapital &&
    word.text.length > 1 &&
    !word.isLoud &&
    canBeName(word) &&
    !calendarNames.has(word.plain)
  );
}
