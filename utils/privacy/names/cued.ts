import { afterTitle, type CueAt, gapOf, isOnList } from './cue';
import type { NamePlace } from './known';
import type { PhraseRules } from './phrase';
import { isNobody } from './nobody';
import { afterRelation } from './relations';
import { afterSignOff } from './sign-offs';
import { afterOwnTitle } from './titles';
import { afterCorrection, afterRole, afterSelf, beforeBirth, beforeHere } from './told';
import type { Word } from './tokens';
import { beforeVerb } from './verbs';
import * as lists from './words/cues';
import { calendarNames } from './words/everyday';
import { doubtfulNames, firstNames } from './words/first-names';
import { notNames } from './words/not-names';

type CueKind =
  | 'greeting'
  | 'signOff'
  | 'introduction'
  | 'presentation'
  | 'companion'
  | 'relation'
  | 'title'
  | 'label'
  | 'verb'
  | 'self'
  | 'role'
  | 'correction'
  | 'birth'
  | 'here';

const kinds: ReadonlyArray<[CueKind, ReadonlySet<string>]> = [
  ['greeting', lists.greetings],
  ['signOff', lists.signOffs],
  ['introduction', lists.introductions],
  ['presentation', lists.presentations],
  ['companion', lists.companions],
  ['relation', lists.relations],
  ['title', lists.titles],
  ['label', lists.labels],
  ['verb', lists.verbsAfter],
  ['self', lists.selves],
  ['role', lists.roles],
  ['correction', lists.corrections],
  ['birth', lists.births],
  ['here', lists.heres],
];
/** Cues that goods and firms have, too. */
const isLoose: ReadonlySet<CueKind> = new Set(['presentation', 'companion', 'title', 'verb', 'role']);

/** Every cue with its kinds, and how many words the longest has that begins with a word. */
const cueKinds = new Map<string, CueKind[]>();
const longestFrom = new Map<string, number>();
for (const [kind, cues] of kinds) {
  for (const cue of cues) {
    cueKinds.set(cue, [...(cueKinds.get(cue) ?? []), kind]);
    const said = cue.split(' ');
    const [first = ''] = said;
    longestFrom.set(first, Math.max(said.length, longestFrom.get(first) ?? 0));
  }
}

/** Names that the words around them announce: greetings, sign-offs, introductions, relations, titles, labels, verbs of speech. */
export function placesByCue(text: string, words: readonly Word[]): NamePlace[] {
  const places: NamePlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const longest = longestFrom.get(words[at]?.plain ?? '');
    if (longest === undefined) continue;
    let cue = '';
    for (let end = at; end < Math.min(words.length, at + longest); end += 1) {
      const word = words[end];
      if (!word || (end > at && !/^(?:['’]s)?['’\s-]{1,2}$/.test(word.gap))) break;
      cue = end > at ? `${cue} ${word.plain}` : word.plain;
      for (const kind of cueKinds.get(cue) ?? []) {
        for (const place of readers[kind]({ text, words, from: at, next: end + 1, cue }))
          if (!isLoose.has(kind) || !isNobody(text, words, place)) places.push(place);
      }
    }
  }
  return places;
}

const readers: Record<CueKind, (at: CueAt) => NamePlace[]> = {
  greeting: afterGreeting,
  signOff: afterSignOff,
  introduction: (at) =>
    /^(?:['’]s)?[\s:"“'‘,?.(–-]{1,4}$/.test(gapOf(at)) ? withOthers(at, afterTitle(at, introductionRules(at.cue))) : [],
  presentation: afterPresentation,
  companion: afterCompanion,
  relation: afterRelation,
  title: afterOwnTitle,
  label: (at) =>
    at.words[at.from]?.isFirst && /^\.?[ \t]*[:=][ \t]*\n?[ \t]*$/.test(gapOf(at))
      ? afterTitle(at, { small: 'known', isClear: true, isTitled: true })
      : [],
  verb: beforeVerb,
  self: afterSelf,
  role: afterRole,
  correction: afterCorrection,
  birth: beforeBirth,
  here: beforeHere,
};

function introductionRules(cue: string): PhraseRules {
  const isNamed = /nam[ea]\b|heiss|llam|nombre|appelle|\bnom\b|chamo|nome|chiamo|naam|nazywam/.test(cue);
  return { isClear: true, small: isNamed ? 'any' : 'known' };
}

function afterGreeting(at: CueAt): NamePlace[] {
  const { words, from, next, text } = at;
  const gap = gapOf(at);
  if (!words[from]?.isFirst) return [];
  if (gap === ', ' && isHere(words, next)) return [{ from: next, end: next + 1 }];
  if (!/^ (?:[\p{Extended_Pictographic}\uFE0F]{1,4} ?)? ?$/u.test(gap) && !(gap === ', ' && isCalled(at))) return [];
  const places = afterTitle(at, { isClear: true, small: 'known' });
  const last = places[0];
  if (
    last &&
    gap === ', ' &&
    !/^[,!.:\n]|^$/.test(text.slice(words[last.end - 1]?.end, (words[last.end - 1]?.end ?? 0) + 1))
  )
    return [];
  const joint = words[last?.end ?? -1];
  if (!last || !joint || !/^(?:and|und|y|e|et|dan)$/.test(joint.plain)) return places;
  return [...places, ...afterTitle({ ...at, next: last.end + 1 }, { isClear: true })];
}

/** "Hola, Mercedes:": after the comma stands a given name; one that is an ordinary word too, where a colon follows. */
function isCalled({ words, next, text }: CueAt): boolean {
  const word = words[next];
  if (!word || firstNames.has(word.plain)) return word !== undefined;
  return doubtfulNames.has(word.plain) && word.isCapital && text.charAt(word.end) === ':';
}

/** "Moin, torben hier": a word between a greeting and "here". */
function isHere(words: readonly Word[], at: number): boolean {
  const [word, here] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    here?.gap === ' ' &&
    /^(?:here|hier|aqui|ici|disini)$/.test(here.plain) &&
    word.text.length > 2 &&
    !notNames.has(word.plain) &&
    !/^(?:nobody|noone|someone|again|immer|nochmal|schon|wieder|nichts|alles|problem\w*|otra|encore)$/.test(word.plain)
  );
}

function afterPresentation(at: CueAt): NamePlace[] {
  if (!/^ {1,2}$/.test(gapOf(at))) return [];
  const isChat = /^(?:its|it's|this is|im|i'm|i am|soy|saya|aku|ini|je suis|c'est|ich bin|sou)$/.test(at.cue);
  const rules: PhraseRules = isChat ? { isClear: true, small: 'known' } : { isClear: true };
  return afterTitle(at, rules).filter((place) => isTold(at, place));
}

function afterCompanion(at: CueAt): NamePlace[] {
  if (!/^ {1,2}$|^ ?[,(:] ?$/.test(gapOf(at))) return [];
  const named = /^(?:named|called|namens|bernama|llamad[oa]|chamad[oa]|nomme|nommee)$/.test(
    at.words[at.next]?.plain ?? '',
  );
  const places = afterTitle(named ? { ...at, next: at.next + 1 } : at, { isClear: true, small: 'known' });
  return withOthers(
    at,
    places.filter((place) => isTold(at, place) && (gapOf(at).trim() === '' || isOnList(at.words[place.from]))),
  );
}

/** "Ask for Nacho or for Ana Paz", "the bell says Ferrante / Moretti": one name more. */
function withOthers(at: CueAt, places: NamePlace[]): NamePlace[] {
  const end = places[0]?.end ?? -1;
  const [joint, after] = [at.words[end], at.words[end + 1]];
  if (joint?.isCapital && /^ ?\/ ?$/.test(joint.gap)) return [...places, ...afterTitle({ ...at, next: end }, {})];
  const isMore = joint?.gap === ' ' && /^(?:or|ou|o|oder|atau|and|und|y|e|et|dan)$/.test(joint.plain);
  if (!isMore || after?.gap !== ' ' || !after.isCapital || after.isLoud) return places;
  return [...places, ...afterTitle({ ...at, next: end + 1 }, {}).filter(({ from }) => isOnList(at.words[from]))];
}

/** After a weak cue a single word counts only when it is on our lists, or an introduction that ends there. */
function isTold({ cue, words, text }: CueAt, { from, end }: NamePlace): boolean {
  if (cue === 'im' && calendarNames.has(words[from]?.plain ?? '')) return false;
  if (!lists.weakCues.has(cue) || isOnList(words[from])) return true;
  if (isFollowedByPronoun(text, words[end - 1]) || isAskedFor(cue, text, words[end - 1])) return !isGermanNoun(cue);
  if (/^sa(?:id|ys)$/.test(cue))
    return /^[.”"]|^,? ["“]/.test(text.slice(words[end - 1]?.end, (words[end - 1]?.end ?? 0) + 3));
  const isPresented = /^(?:this is|i am|i'm|soy|je suis|agent|agente|manager|supervisor)$/.test(cue);
  if (end - from > 1) return !isGermanNoun(cue);
  return (
    isPresented &&
    /^(?:[,.!]| (?:from|here|and|speaking|told|said|de|du|da|promised)\b)/.test(
      text.slice(words[end - 1]?.end, (words[end - 1]?.end ?? 0) + 10),
    )
  );
}

/** "Ask for Sunniva, she has the key": what is she or he is somebody. */
function isFollowedByPronoun(text: string, last: Word | undefined): boolean {
  return (
    last !== undefined &&
    /^,? (?:she|he|who|ella|él|elle|ela|ele|dia|beliau)(?!\p{L})/u.test(text.slice(last.end, last.end + 10))
  );
}

/** "Demandez Bérengère ou M. Leroy", "pregunten por Nacho.": one asks for a person, or for goods without an end there. */
function isAskedFor(cue: string, text: string, last: Word | undefined): boolean {
  return (
    last !== undefined &&
    last.isCapital &&
    !last.isLoud &&
    last.text.length > 2 &&
    /^(?:demandez|demander|preg|perg|procurar por|ask(?:ed)? for)/.test(cue) &&
    /^(?:[.!](?!\.)| (?:or|ou|o|oder|atau|at the|at reception|in the|à l['’]|au|en la|na|no|am|bei|di) )/.test(
      text.slice(last.end, last.end + 14),
    )
  );
}

function isGermanNoun(cue: string): boolean {
  return /^(?:ich bin|hier ist|it's|add)$/.test(cue);
}
