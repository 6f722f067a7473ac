import { afterTitle, type CueAt, endsThere, isOnList } from './cue';
import type { NamePlace } from './known';
import { canBeName } from './phrase';
import type { Word } from './tokens';
import { owners } from './words/cues';
import { safeSmallNames } from './words/everyday';
import { notNames } from './words/not-names';

/** "My husband Karl", "mi suegra, Encarna,", "minha chefe é a Suely Prates", "my mum rose": the name of somebody's somebody. */
export function afterRelation(at: CueAt): NamePlace[] {
  const { text, words } = at;
  let { next } = at;
  const isIndonesian = /^(?:saya|aku|kami|ku|gue|gw)$/.test(words[next]?.plain ?? '');
  if (isIndonesian) next += 1;
  if (!isIndonesian && !isOwned(at)) return [];
  if (named.test(words[next]?.plain ?? '')) next += 1;
  const gap = words[next]?.gap ?? '';
  const isBeside = gap.trim() === '';
  const [article, after] = [words[next], words[next + 1]];
  // "Mi novia, la Fran": some put an article before a given name.
  if (article && after && /^(?:la|el|a|o)$/.test(article.plain) && gap === ', ' && after.gap === ' ') {
    const place = afterTitle({ ...at, next: next + 1 }, {});
    return place.filter(({ end }) => endsThere(text, words, end));
  }
  if (isBeside && article && /^(?:is|ist|es|est|e|heisst|adalah|itu)$/.test(article.plain)) return whoIs(at, next + 1);
  if (!/^ {1,2}$|^, $|^ ?\($/.test(gap)) return [];
  const word = words[next];
  if (word && isBeside && isSmallName(words, next)) return [{ from: next, end: next + 1 }];
  const places = afterTitle({ ...at, next }, { small: 'known', isClear: isBeside });
  return places.filter(
    (place) =>
      (isBeside && (!words[place.from]?.isLoud || isOnList(words[place.from]) || at.words[at.from]?.isLoud)) ||
      isOnList(words[place.from]) ||
      place.end - place.from > 1 ||
      isEnclosed(text, words[place.from]),
  );
}

/** Whether the relation is somebody's: "my son", "seu filho", "la hija", "und Sohn". */
function isOwned({ words, from, cue }: CueAt): boolean {
  const [before, twoBefore] = [words[from - 1]?.plain ?? '', words[from - 2]?.plain ?? ''];
  if (owners.has(before) || owners.has(twoBefore)) return true;
  return kin.test(cue) && /^(?:der|die|dem|den|el|la|o|a|le|the|and|und|y|e|et|dan|sein|seine|ihre)$/.test(before);
}

const kin =
  /^(?:sohn|tochter|bruder|schwester|hijo|hija|filho|filha|fils|fille|son|daughter|brother|sister|enkel|enkelin|nieto|nieta|neto|neta|anak)$/;

const named =
  /^(?:named|called|namens|bernama|llamad[oa]|chamad[oa]|prenommee?|nommee?|name|s|name is|di nome|genaamd)$/;

/** "My boss is Ana Ruiz": what is no name but an adjective ("my wife is German") is none of our words and stands alone. */
function whoIs(at: CueAt, next: number): NamePlace[] {
  const isArticle = /^(?:a|o|la|el|die|der)$/.test(at.words[next]?.plain ?? '') && at.words[next + 1]?.gap === ' ';
  const start = isArticle ? next + 1 : next;
  if (at.words[start]?.gap !== ' ') return [];
  return afterTitle({ ...at, next: start }, {}).filter(
    ({ from, end }) => at.words[from]?.isCapital && (isOnList(at.words[from]) || end - from > 1),
  );
}

/** "Adik saya, Yosafat, tidak": an unknown word that two commas enclose. */
function isEnclosed(text: string, word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.isCapital &&
    !word.isLoud &&
    word.text.length > 2 &&
    canBeName(word) &&
    /^[,)]/.test(text.charAt(word.end))
  );
}

/** "My mum rose ordered": a name that is an ordinary word, but none that could go on. */
function isSmallName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !word.isCapital &&
    safeSmallNames.has(word.plain) &&
    !notNames.has(word.plain) &&
    words[at + 1]?.gap !== '-'
  );
}
