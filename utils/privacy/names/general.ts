import type { NamePlace } from './known';
import { isNobody } from './nobody';
import { isShop } from './alone';
import { placesByLine, signsLast } from './lines';
import { canBeName, isInitial, isKnownName, joins, phraseEnd } from './phrase';
import type { Word } from './tokens';
import { particles } from './words/cues';
import { doubtfulNames, familyNames, firstNames } from './words/first-names';
import { goodsAfter, goodsBefore } from './words/goods';
import { notNames } from './words/not-names';

/** Names that nothing announces: known given and family names, initials between capitals, capital pairs where only a person fits. */
export function placesByShape(text: string, words: readonly Word[], contacts: ReadonlySet<number>): NamePlace[] {
  const isGerman = looksGerman(words);
  const places: NamePlace[] = [];
  const ends: number[] = [];
  const endOf: PhraseEnds = (at) => (ends[at] ??= phraseEnd(words, at));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word?.isCapital) continue;
    const end = canBeName(word) || isInitial(word) ? endOf(at) : doubtfulPair(words, at, isGerman);
    if (end === at) continue;
    if (isName(text, words, at, end, isGerman) || isBeforeContact(text, words, at, end, contacts))
      places.push({ from: at, end });
    at = Math.max(at, places.at(-1)?.from === at ? end - 1 : at);
  }
  return [
    ...places,
    ...atEdges(text, words, endOf),
    ...inLists(words, endOf),
    ...smallPairs(words),
    ...placesByLine(text, words, contacts, isGerman),
  ].filter((place) => !isNobody(text, words, place));
}

/** Where a name that begins at a word ends, worked out once for each. */
type PhraseEnds = (at: number) => number;

function isName(text: string, words: readonly Word[], from: number, end: number, isGerman: boolean): boolean {
  const phrase = words.slice(from, end);
  const [first, second] = phrase;
  if (!first || isProduct(text, words, from, end)) return false;
  if (first.gap === ' ' && words[from - 1]?.plain === 'the' && !firstNames.has(first.plain)) return false;
  if (isNobleInitial(words, from) || isTwiceInitial(words, from, end)) return true;
  const known = phrase.filter(isKnownName).length;
  if (end - from === 1) return firstNames.has(first.plain) && !doubtfulNames.has(first.plain) && !first.isLoud;
  if (phrase.some(isInitial) && phrase.length > 2 && !isInitial(first)) return true;
  if (known === phrase.length || (firstNames.has(first.plain) && !isLoudOnly(phrase))) return true;
  if (doubtfulNames.has(first.plain))
    return phrase.slice(1).some(({ plain }) => familyNames.has(plain)) || (!isGerman && isForSomebody(words, from));
  if (known > 0 && second && !first.isFirst && !isGerman) return true;
  if (known > 0 && familyNames.has(phrase.at(-1)?.plain ?? '') && !isGerman) return true;
  return !isGerman && end - from <= 3 && isWherePeopleStand(text, words, from, end) && !isLoudOnly(phrase);
}

/** "W. van den Heuvel": an initial with its point, a small word of names, a capital word. */
function isNobleInitial(words: readonly Word[], at: number): boolean {
  const [initial, particle] = [words[at], words[at + 1]];
  return (
    initial !== undefined &&
    particle !== undefined &&
    isInitial(initial) &&
    particle.gap === '. ' &&
    /^(?:van|von|vom|zu|ter|ten|de|del|della|di|du|bin|binti)$/.test(particle.plain) &&
    !particle.isCapital
  );
}

/** "D. W. Pruitt": two initials with their points, and a capital word. */
function isTwiceInitial(words: readonly Word[], from: number, end: number): boolean {
  const [first, second, third] = words.slice(from, end);
  return (
    first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    isInitial(first) &&
    isInitial(second) &&
    second.gap === '. ' &&
    third.gap === '. ' &&
    third.text.length > 2
  );
}

/** "Ella Snider", "Will H. Baker": an ordinary word that is a given name too, before a family name that we know or an initial; after "for" and the like before any. */
function doubtfulPair(words: readonly Word[], at: number, isGerman: boolean): number {
  const next = words[at + 1];
  const isPair =
    next !== undefined &&
    joins(next, words[at]) &&
    next.isCapital &&
    (familyNames.has(next.plain) || isInitial(next) || (!isGerman && isForSomebody(words, at)));
  if (!isPair || !doubtfulNames.has(words[at]?.plain ?? '')) return at;
  const end = phraseEnd(words, at, { isClear: true });
  return end - at > 1 ? end : at;
}

/** "The intake for Joy Begay": a small word that goes with persons, then two capital words. */
function isForSomebody(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    before !== undefined &&
    next !== undefined &&
    word?.gap === ' ' &&
    !word.isLoud &&
    !next.isLoud &&
    canBeName(next) &&
    /^(?:for|by|between|named|cc|guest|passenger|patient|para|por|pour|untuk|de)$/.test(before.plain)
  );
}

/** "Adella Howe, (503) 343-0049": capital words at a start, then that person's number or address. */
function isBeforeContact(
  text: string,
  words: readonly Word[],
  from: number,
  end: number,
  contacts: ReadonlySet<number>,
): boolean {
  const last = words[end - 1];
  if (!last || !words[from]?.isFirst || end - from < 2 || end - from > 4) return false;
  const between = /^(?:[\s,;|(<·–-]{1,4}| ?\[mailto:)/.exec(text.slice(last.end, last.end + 10))?.[0] ?? '';
  return between !== '' && [0, 1].some((back) => contacts.has(last.end + between.length - back));
}

/** "Jordan Retro", "Chase Sapphire": a capital word of trade or a number follows, or a brand or a thing of that name stands beside it. */
function isProduct(text: string, words: readonly Word[], from: number, end: number): boolean {
  const next = words[end];
  const isTrade =
    next !== undefined &&
    joins(next, words[end - 1]) &&
    next.isCapital &&
    notNames.has(next.plain) &&
    !isSentenceWord.test(next.plain);
  const last = words[end - 1];
  const isNumbered =
    last !== undefined &&
    /^ ?-?\d/.test(text.slice(last.end, last.end + 3)) &&
    !/^ \d{1,5},? \p{Lu}/u.test(text.slice(last.end, last.end + 12));
  const before = words[from - 1];
  const isBranded =
    (before !== undefined &&
      joins(words[from], before) &&
      before.isCapital &&
      (brandsBefore.test(before.plain) || makes.test(before.plain))) ||
    (end - from > 1 && makes.test(words[from]?.plain ?? '')) ||
    (end - from > 2 && last !== undefined && makes.test(last.plain) && particles.has(words[end - 2]?.plain ?? ''));
  return isTrade || isNumbered || isBranded || isThing(words, from, end) || isShop(next);
}

/** "La robe Chloé", "the Olivia lamp": what shops sell has given names, too. */
function isThing(words: readonly Word[], from: number, end: number): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[end]];
  // "Die Clara Bluse": German says the thing last and with a capital.
  if (after?.gap === ' ' && after.isCapital && goodsBefore.has(after.plain)) return true;
  if (end - from === 2 && goodsBefore.has(words[from + 1]?.plain ?? '')) return true;
  if (!before || !first || !joins(first, before)) return false;
  if (goodsBefore.has(before.plain)) return true;
  const isCalled = /^(?:the|a|an|this|that|your|my|our)$/.test(before.plain);
  return isCalled && after !== undefined && !after.isCapital && after.gap === ' ' && goodsAfter.has(after.plain);
}

const isSentenceWord =
  /^(?:i|can|please|is|was|and|the|from|to|at|on|in|my|has|will|thanks|hello|hi|it|we|you|but|so|ist|hat|ich|und|y|e|et|dan)$/;
const makes =
  /^(?:renault|peugeot|citroen|ford|opel|volkswagen|skoda|fiat|toyota|nissan|mazda|volvo|tesla|dacia|kia|hyundai|suzuki|yamaha|bosch|miele|siemens|samsung|philips|vorwerk|melitta|krups|rowenta|moulinex|tefal|ikea|lidl|aldi|tchibo|zara|mango|decathlon)$/;
const brandsBefore =
  /^(?:air|the|new|saint|st|san|santa|port|fort|mount|lake|north|south|east|west|castle|hotel|casa|chez|nike|apple|samsung|microsoft|google|amazon)$/;

function isLoudOnly(phrase: readonly Word[]): boolean {
  return phrase.every(({ isLoud }) => isLoud);
}

const personBefore =
  /^(?:by|add|under|between|heard|asked|named|met|called|cc|guest|passenger|mit|con|avec|com|with|to|tell|told|and|not)$/;

/** A pair of capital words that we do not know is a person where a small word before or a possessive after says so. */
function isWherePeopleStand(text: string, words: readonly Word[], from: number, end: number): boolean {
  const last = words[end - 1];
  const isOwner =
    last !== undefined && /^['’]s \p{Ll}/u.test(text.slice(last.end, last.end + 4)) && !words[from]?.isFirst;
  const before = words[from - 1];
  const isCued = before !== undefined && personBefore.test(before.plain) && joins(words[from], before);
  return end - from >= 2 && (isOwner || (isCued && !/^(?:and|to|with|not)$/.test(before.plain)));
}

/** A name alone on the first or last line, "Anna, can I", "Anna: hello", and the line of a signature. */
function atEdges(text: string, words: readonly Word[], endOf: PhraseEnds): NamePlace[] {
  const places: NamePlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || (at > 0 && (word.gap === ' ' || !/\n[ \t>*•–—-]*$/.test(word.gap)))) continue;
    if (!canBeName(word)) {
      if (signsLast(words, at, text)) places.push({ from: at, end: at + 1 });
      continue;
    }
    const end = endOf(at);
    const last = words[end - 1];
    if (!last) continue;
    const rest = text.slice(last.end, last.end + 24);
    const isCalled = firstNames.has(word.plain) && (/^, \p{Ll}/u.test(rest) || /^: ?["“]?\p{Lu}/u.test(rest));
    const isAddressed =
      end - at === 1 &&
      !adverb.test(word.plain) &&
      !word.isLoud &&
      /^, (?:can|could|please|i|i'm|we|you|thank|thanks|why|how|what|when|where|do|are|is)\b/.test(rest);
    const isAlone = /^[ \t]*(?:\n|$)/.test(rest) && isSignature(words, at, end, text);
    if (isCalled || isAddressed || isAlone) places.push({ from: at, end });
    at = Math.max(at, end - 1);
  }
  return places;
}

/** "Ana, Luis and Pedro": capital words in a row, one of which is a name that we know. */
function inLists(words: readonly Word[], endOf: PhraseEnds): NamePlace[] {
  const places: NamePlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]?.isCapital) continue;
    const row: NamePlace[] = [];
    let next = at;
    while (next < words.length && row.length < 30 && canBeName(words[next] as Word) && words[next]?.isCapital) {
      const end = endOf(next);
      row.push({ from: next, end });
      next = end;
      const joint = words[next];
      if (
        joint &&
        /^(?:and|und|y|e|et|dan|&)$/.test(joint.plain) &&
        /^,? $/.test(joint.gap) &&
        words[next + 1]?.gap === ' '
      )
        next += 1;
      else if (joint?.gap !== ', ') break;
    }
    const known = row.filter(({ from, end }) => words.slice(from, end).some(isKnownName)).length;
    const isOfPersons =
      row.length > 2
        ? known * 3 >= row.length
        : known === row.length || (known > 0 && firstNames.has(words[row[0]?.from ?? 0]?.plain ?? ''));
    if (row.length > 1 && isOfPersons) places.push(...row);
    if (row.length > 0) at = Math.max(at, (row.at(-1)?.end ?? at + 1) - 1);
  }
  return places;
}

/** "naomi ryan", small as in chats: a given and a family name that are nothing else. */
function smallPairs(words: readonly Word[]): NamePlace[] {
  const places: NamePlace[] = [];
  for (let at = 0; at < words.length - 1; at += 1) {
    const [word, next] = [words[at] as Word, words[at + 1] as Word];
    if (word.isCapital || !firstNames.has(word.plain) || !familyNames.has(next.plain) || !joins(next, word)) continue;
    if (word.text.length > 2 && next.text.length > 3 && !ordinary.has(next.plain) && !notNames.has(word.plain))
      places.push({ from: at, end: at + 2 });
  }
  return places;
}

/** Family names that are ordinary words as well. */
const ordinary: ReadonlySet<string> = new Set(
  'price green park hall wood young cook bell hill white brown gray ward walker baker fisher foster lang klein horn graf gross engel winter sommer wolf cruz costa blanc roth frank koch kaiser pinto cooper russo romano vega hidayat permata kusuma hakim taylor'.split(
    ' ',
  ),
);

const adverb = /(?:ly|ing|ed|tion|ment|ness|ever|ways|s)$/;

/** A line with nothing but a name: the last line of a message, or one with a name that we know. */
function isSignature(words: readonly Word[], from: number, end: number, text: string): boolean {
  const phrase = words.slice(from, end);
  if (phrase.some(({ plain }) => firstNames.has(plain))) return true;
  const isLast = text.slice(words[end - 1]?.end).trim() === '';
  const before = text.slice(0, words[from]?.start).trimEnd();
  return (
    isLast &&
    from > 3 &&
    /[.!?,)\p{Ll}]$/u.test(before) &&
    phrase.length <= 3 &&
    phrase.every((word) => !word.isLoud || word.text.length > 3) &&
    /\n\s*$/.test(words[from]?.gap ?? '') &&
    phrase.every(({ text: said }) => said.length <= 14)
  );
}

/** German writes every noun with a capital: pairs of capitals say nothing there. */
export function looksGerman(words: readonly Word[]): boolean {
  let count = 0;
  for (const { plain } of words.slice(0, 300)) if (germanWords.has(plain)) count += 1;
  return count >= 2;
}

const germanWords: ReadonlySet<string> = new Set(
  'und ich nicht die der das ist mit den ein eine auf fur von zu meine mein ihre sie wir habe aber bitte wurde noch auch dass bei'.split(
    ' ',
  ),
);
