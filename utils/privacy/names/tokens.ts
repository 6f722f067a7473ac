import { matchesOf } from '@/utils/conversation/matches-of';

/** One word of a text with what the name rules ask of it. */
export interface Word {
  start: number;
  /** Exclusive; a possessive 's is left out. */
  end: number;
  text: string;
  /** Small letters without accents; straight apostrophes. */
  plain: string;
  /** Begins with a capital. */
  isCapital: boolean;
  /** All capitals, two letters or more. */
  isLoud: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  /** First of its sentence or line. */
  isFirst: boolean;
  /** Whether our lists of names hold it, once somebody asked. */
  isListed: boolean | undefined;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*(?:['’‘`-][\p{L}\p{M}]+)*/gu;

/** Splits a text into words. Linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of matchesOf(text, wordPattern)) {
    const said = withoutPossessive(match[0]);
    const gap = text.slice(last, match.index);
    const isCapital = startsWithCapital(said);
    words.push({
      start: match.index,
      end: match.index + said.length,
      text: said,
      plain: plainOf(said),
      isCapital,
      isLoud:
        said.length > 1 && (isCapital || !isAscii(said)) && said === said.toUpperCase() && said !== said.toLowerCase(),
      gap,
      isListed: undefined,
      isFirst: words.length === 0 || (gap !== ' ' && gap !== ', ' && beginsAnew(gap)),
    });
    last = match.index + said.length;
  }
  return isShouted(words) ? words.map((word) => ({ ...word, isCapital: word.isCapital && !word.isLoud })) : words;
}

/** What parts sentences and lines: marks, brackets, quotes, emoji. */
function beginsAnew(gap: string): boolean {
  return /[.!?:;\n•>"“”„»«¡¿()\]*|]|^\s*[-–—]/u.test(gap) || (!isAscii(gap) && /\p{Extended_Pictographic}/u.test(gap));
}

function withoutPossessive(said: string): string {
  return said.length > 2 && /['’‘`]/.test(said.charAt(said.length - 2)) ? said.replace(/['’‘`]s$/iu, '') : said;
}

/** Most words of most texts are plain English letters, for which a look at the number of the letter is enough. */
function startsWithCapital(said: string): boolean {
  const code = said.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(said);
}

function isAscii(text: string): boolean {
  return !/[^ -~]/.test(text);
}

/** Capitals say nothing in a text that is mostly capitals. */
function isShouted(words: readonly Word[]): boolean {
  return words.length >= 8 && words.filter(({ isLoud }) => isLoud).length * 2 > words.length;
}

/** Small letters without accents, so that "JÖRG", "Jörg" and "Jorg" are one. */
export function plainOf(text: string): string {
  const small = text.toLowerCase();
  if (/^[a-z'-]*$/.test(small)) return small;
  const straight = small.replace(/[’‘`]/g, "'");
  return isAscii(straight) ? straight : fold(straight);
}

const standalone: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœþðı]/g, (letter) => standalone[letter] ?? letter);
}
