import type { NamePlace } from './known';
import { canBeName, isInitial, isKnownName, joins, phraseEnd } from './phrase';
import type { Word } from './tokens';
import { calendarNames, everydayNames } from './words/everyday';
import { relations, titles } from './words/cues';
import { doubtfulNames, firstNames } from './words/first-names';
import { notNames } from './words/not-names';

/** Names that their place tells: who signs at the very end, who stands in a list of people, who is said to be somebody's. */
export function placesByLine(
  text: string,
  words: readonly Word[],
  contacts: ReadonlySet<number>,
  isGerman: boolean,
): NamePlace[] {
  return [
    ...closing(text, words, isGerman),
    ...listed(text, words, contacts),
    ...explained(text, words),
    ...nicknamed(words),
  ];
}

/** "It never came. B. Quill", "please return it. Lie Kian Hwa", "doesnt work. rosa maria": the last words, after a sentence's end. */
function closing(text: string, words: readonly Word[], isGerman: boolean): NamePlace[] {
  const end = words.length;
  const last = words[end - 1];
  if (!last || !/^[\s.!\p{Extended_Pictographic}\uFE0F]*$/u.test(text.slice(last.end))) return [];
  let from = end - 1;
  while (from > 0 && from > end - 4 && !words[from]?.isFirst && joins(words[from], words[from - 1])) from -= 1;
  // An initial's point looks like a sentence's end.
  while (from > 0 && end - from < 4 && /^\. ?$/.test(words[from]?.gap ?? '') && words[from - 1]?.text.length === 1)
    from -= 1;
  const first = words[from];
  if (!first?.isFirst || from < 4) return [];
  return isSigner(words.slice(from, end), isGerman) ? [{ from, end }] : [];
}

function isSigner(phrase: readonly Word[], isGerman: boolean): boolean {
  const [first, second] = phrase;
  if (!first || phrase.some(({ plain }) => notNames.has(plain))) return false;
  if (isInitial(first)) return second !== undefined && second.isCapital && second.text.length > 2;
  // "h. sommerfeld"
  if (first.text.length === 1)
    return (
      second !== undefined && phrase.length === 2 && !second.isCapital && second.gap === '. ' && second.text.length > 3
    );
  const isGiven = firstNames.has(first.plain) && !doubtfulNames.has(first.plain);
  if (phrase.length === 1)
    return isGiven && !first.isCapital && first.text.length > 3 && !everydayNames.has(first.plain);
  if (!first.isCapital || first.isLoud)
    return isGiven && phrase.slice(1).every((word) => isKnownName(word) || word.isLoud);
  return (
    phrase.length <= 3 && phrase.every((word) => word.isCapital && !word.isLoud && word.text.length <= 14) && !isGerman
  );
}

/** "3. Rose Petal Nakamura - no phone": a line of a list of which two others begin with somebody's number or address, or a name that we know. */
function listed(text: string, words: readonly Word[], contacts: ReadonlySet<number>): NamePlace[] {
  if (!text.includes('\n')) return [];
  const lines = linesOf(text, words);
  if (lines.length < 2) return [];
  const reach = [...contacts];
  const hasContact = ({ start, stop }: Line): boolean => reach.some((at) => at > start && at < stop);
  const sure = lines.map((line) => hasContact(line) || isKnownName(words[line.from] as Word));
  if (sure.filter(Boolean).length < 2) return [];
  return lines.flatMap((line, at) =>
    line.end - line.from > 1 || (sure[at] && line.end > line.from) ? [{ from: line.from, end: line.end }] : [],
  );
}

interface Line {
  from: number;
  end: number;
  start: number;
  stop: number;
}

/** Lines that begin with one to four capital words and go on after a mark that parts. */
function linesOf(text: string, words: readonly Word[]): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < words.length && lines.length < 60; at += 1) {
    if (at > 0 && (words[at]?.gap === ' ' || !/\n[ \t]*(?:\d{1,3}[.)]|[•*–—-])?[ \t]*$/.test(words[at]?.gap ?? '')))
      continue;
    let from = at;
    while (from < at + 2 && titles.has(words[from]?.plain ?? '') && words[from + 1]?.isCapital) from += 1;
    const first = words[from];
    const isSmall = first !== undefined && !first.isCapital && firstNames.has(first.plain);
    const end =
      first?.isCapital || isSmall
        ? phraseEnd(words, from, { isClear: true, small: isSmall ? 'any' : undefined })
        : from;
    const last = words[end - 1];
    if (end === from || !last || end - from > 4) continue;
    if (!/^\.?(?: ?[;(<]| [-–—] |, )/.test(text.slice(last.end, last.end + 4))) continue;
    const stop = text.indexOf('\n', last.end);
    lines.push({ from, end, start: words[at]?.start ?? 0, stop: stop < 0 ? text.length : stop });
  }
  return lines;
}

/** "Ange, le préparateur, said", "a Flor, minha sócia, cuida": a capital word, then whose or which person that is. */
function explained(text: string, words: readonly Word[]): NamePlace[] {
  const places: NamePlace[] = [];
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (words[at + 1]?.gap !== ', ' || !words[at]?.isCapital) continue;
    const [word, owner, role] = [words[at], words[at + 1], words[at + 2]];
    if (!word?.isCapital || owner?.gap !== ', ' || role?.gap !== ' ') continue;
    const isPerson =
      word.text.length > 2 &&
      !word.isLoud &&
      !owner.isCapital &&
      owners.test(owner.plain) &&
      (relations.has(role.plain) || roles.test(role.plain)) &&
      /^[,.)]/.test(text.slice(role.end, role.end + 1));
    if (isPerson && canBeName(word) && !calendarNames.has(word.plain)) places.push({ from: at, end: at + 1 });
  }
  return places;
}

const owners =
  /^(?:my|our|the|his|her|their|mi|nuestr[oa]|su|el|la|mon|ma|notre|le|sa|son|minha|meu|noss[oa]|o|a|mein|meine|unser|unsere|der|die)$/;
const roles =
  /^(?:soci[oa]|secretari[oa]|gerente|contador[a]?|estagiari[oa]|preparat(?:eur|rice)|technicien(?:ne)?|comptable|stagiaire|vendeu(?:r|se)|gerante?|associee?|accountant|bookkeeper|technician|intern|trainee|receptionist|assistant|driver|caretaker|nurse|teacher|coach|foreman|plumber|electrician|carpenter|buchhalter(?:in)?|hausmeister(?:in)?|praktikant(?:in)?|azubi|techniker(?:in)?|fahrer(?:in)?|encargad[oa]|contable|becari[oa]|recepcionista|conserje|tutora?|profesora?|repartidora?|motorista|zelador|supervisor)$/;

/** "Ademir "Kiko" Batista": a nickname between given and family name. */
function nicknamed(words: readonly Word[]): NamePlace[] {
  const places: NamePlace[] = [];
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (words[at + 1]?.gap === ' ' || !words[at]?.isCapital) continue;
    const [word, nick, family] = [words[at], words[at + 1], words[at + 2]];
    if (!word?.isCapital || !nick || nick.gap.length < 2 || !family?.isCapital) continue;
    const isNick =
      /^ ["“”'‘’«(] ?$/.test(nick.gap) &&
      /^["“”'‘’»)] $/.test(family.gap) &&
      canBeName(word) &&
      canBeName(family) &&
      [word, nick, family].some(isKnownName);
    if (isNick) places.push({ from: at, end: at + 3 });
  }
  return places;
}

/** "…\nChase": a name that is an ordinary word, alone on the last line after a whole sentence. */
export function signsLast(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    at === words.length - 1 &&
    at > 3 &&
    word.isCapital &&
    !word.isLoud &&
    doubtfulNames.has(word.plain) &&
    !calendarNames.has(word.plain) &&
    /[.!?)]\s*\n[ \t–—-]*$/.test(word.gap) &&
    /^[\s.!]*$/.test(text.slice(word.end))
  );
}
