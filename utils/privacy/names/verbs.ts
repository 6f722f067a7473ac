import type { CueAt } from './cue';
import type { NamePlace } from './known';
import { canBeName, isKnownName } from './phrase';
import type { Word } from './tokens';
import { everydayNames } from './words/everyday';
import { doubtfulNames, firstNames } from './words/first-names';
import { notNames } from './words/not-names';

/** Verbs after which even a single unknown word at a sentence's start must be a person. */
const personalVerbs =
  /^(?:told me|told us|promised|assured|apologi[sz]ed|hung up|hat gesagt|hat mir|me dijo|nos dijo|m'a dit|m'a promis|me disse|bilang|has told|said|shouted|lives|had given|mengatakan|menjanjikan)$/;

/** The capital words right before a verb of speech. */
export function beforeVerb({ words, from, cue }: CueAt): NamePlace[] {
  if (!/^ {1,2}$/.test(words[from]?.gap ?? '')) return [];
  const small = words[from - 1];
  // "then priya in chat said": in small letters only a given name that is nothing else.
  if (small && !small.isCapital && /^(?:in chat|told me|promised|dijo|bilang|hat gesagt|m'a dit|me disse)$/.test(cue))
    return isGivenOnly(small) ? [{ from: from - 1, end: from }] : [];
  let start = from;
  while (start > 0 && from - start < 4 && isNamePart(words, start - 1, from)) start -= 1;
  const first = words[start];
  if (start === from || !first) return [];
  const isOne = from - start === 1;
  if (!isOne && !words.slice(start, from).some(isKnownName) && !personalVerbs.test(cue)) return [];
  if (isOne && first.isFirst && cue.startsWith('from ') && doubtfulNames.has(first.plain))
    return [{ from: start, end: from }];
  if (isOne && !isKnownName(first) && !(personalVerbs.test(cue) && first.text.length > 2 && !first.isLoud)) return [];
  return [{ from: start, end: from }];
}

function isGivenOnly({ plain, text }: Word): boolean {
  return (
    text.length > 3 &&
    firstNames.has(plain) &&
    !doubtfulNames.has(plain) &&
    !everydayNames.has(plain) &&
    !notNames.has(plain)
  );
}

function isNamePart(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  const isNear = at === from - 1 || /^(?:[ \u00A0]|\. )$/.test(words[at + 1]?.gap ?? '');
  return word !== undefined && isNear && word.isCapital && (canBeName(word) || /^\p{Lu}$/u.test(word.text));
}
