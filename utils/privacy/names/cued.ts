import type { NamePlace } from './known';
import { isKnownName, phraseEnd, type PhraseRules } from './phrase';
import type { Word } from './tokens';
import { beforeVerb } from './verbs';
import * as lists from './words/cues';
import { calendarNames } from './words/everyday';
import { doubtfulNames, firstNames } from './words/first-names';
import { notNames } from './words/not-names';

type CueKind =
  'greeting' | 'signOff' | 'introduction' | 'presentation' | 'companion' | 'relation' | 'title' | 'label' | 'verb';

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
];

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
        places.push(...readers[kind]({ text, words, from: at, next: end + 1, cue }));
      }
    }
  }
  return places;
}

/** A cue found in a text. */
export interface CueAt {
  text: string;
  words: readonly Word[];
  /** First word of the cue. */
  from: number;
  /** First word after the cue. */
  next: number;
  cue: string;
}

const readers: Record<CueKind, (at: CueAt) => NamePlace[]> = {
  greeting: afterGreeting,
  signOff: afterSignOff,
  introduction: (at) =>
    /^(?:['’]s)?[\s:"“'‘,?.(–-]{1,4}$/.test(gapOf(at)) ? afterTitle(at, introductionRules(at.cue)) : [],
  presentation: afterPresentation,
  companion: afterCompanion,
  relation: afterRelation,
  title: afterOwnTitle,
  label: (at) =>
    at.words[at.from]?.isFirst && /^\.?[ \t]*[:=][ \t]*\n?[ \t]*$/.test(gapOf(at))
      ? afterTitle(at, { small: 'known', isClear: true })
      : [],
  verb: beforeVerb,
};

function gapOf({ words, next }: CueAt): string {
  return words[next]?.gap ?? '';
}

/** Reads a name at `next`, past a title ("Frau Dr. Weber"). */
function afterTitle({ words, next, text }: CueAt, rules: PhraseRules): NamePlace[] {
  let from = next;
  while (
    from < next + 3 &&
    /^(?:mr|mrs|ms|miss|mx|dr|prof|med|rer|nat|phil|habil|jur|dent|dipl-ing|herr|herrn|frau|sr|sra|srta|senor|senora|monsieur|madame|mme|m|pak|bu|bapak|ibu|mas|mbak|kak|user|dott|signor|signora|sig|meneer|mevrouw|mevr|dhr|pan|pani|panem|familie|fam)$/.test(
      words[from]?.plain ?? '',
    ) &&
    /^[.:]? ?$/.test(words[from + 1]?.gap ?? 'x')
  )
    from += 1;
  const end = phraseEnd(words, from, rules);
  const isSmall = end > from && !words[from]?.isCapital;
  if (isSmall && rules.small === 'any' && !isKnownName(words[from] as Word) && !endsThere(text, words, end)) return [];
  return end > from ? [{ from, end }] : [];
}

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

function afterSignOff(at: CueAt): NamePlace[] {
  const { words, from, text } = at;
  const gap = gapOf(at);
  const isStart = words[from]?.isFirst || /[,\n]/.test(words[from]?.gap ?? '');
  if (!isStart || gap.length > 12 || /[?:]|\p{N}/u.test(gap)) return [];
  const isApart = /[,\n.!–—-]/.test(gap);
  const isEnd = at.next === words.length - 1 && closings.test(at.cue);
  const places = afterTitle(at, { isClear: isApart, small: /\n/.test(gap) || isEnd ? 'any' : 'known' });
  const place = places[0];
  if (!place || !endsThere(text, words, place.end)) return [];
  const first = words[place.from];
  const isKnown = first !== undefined && (isKnownName(first) || doubtfulNames.has(first.plain));
  if (!first?.isCapital && !isKnown && (place.end - place.from > 2 || place.end < words.length)) return [];
  if (isApart || isKnown) return places;
  return isLastWord(at, place) ? places : [];
}

/** "thx jabu": one word in small letters ends the text, and it is none that people thank with. */
function isLastWord({ words, text }: CueAt, { from, end }: NamePlace): boolean {
  const word = words[from];
  return (
    word !== undefined &&
    end === words.length &&
    end - from === 1 &&
    word.text.length > 2 &&
    !notNames.has(word.plain) &&
    !afterThanks.test(word.plain) &&
    /^[\s.!]*$/.test(text.slice(word.end))
  );
}

/** Words that close a message more often than they begin a sentence. */
const closings =
  /^(?:thx|thanks|thank you|tks|ty|cheers|regards|best|rgds|danke|lg|vg|mfg|gruss|grusse|att|atte|abs|saludos|cdt|cdlt|groetjes|groet|groeten|pozdrawiam|salam)$/;

const afterThanks =
  /^(?:guys|mate|mates|again|all|everyone|team|lot|much|advance|folks|man|bro|buddy|heaps|tons|loads|bunch|million|pal|kindly|amigos?|amigas?|pessoal|gente|kak|min|gan|sis|bang|kakak|mimin|admin|banget|banyak|sebelumnya|dir|euch|ihnen|leute|schon|sehr|nochmals?|vorab|bien|beaucoup|tous|toutes|infiniment|mille|tanto|tanta|molto|tutti|allemaal|alvast|hartelijk|wam|bardzo|gory|mil|demais|querid[oa]s?|equipo|equipe|hermano|saludo|cordial|anticipo|adelantado|antemano|mano|cara|moco|jefe|chef)$/;

/** Whether what follows the name ends its line or clause. */
function endsThere(text: string, words: readonly Word[], end: number): boolean {
  const last = words[end - 1];
  return (
    last !== undefined &&
    /^(?:['’]s)?[ \t]*(?:[,.!?;:|()\n\r/–—-]|and |und |but |$|\p{Extended_Pictographic})/u.test(
      text.slice(last.end, last.end + 12),
    )
  );
}

/** Cues that also begin many other sentences: one word after them must be a name that we know. */
const weakCues =
  /^(?:ich bin|hier ist|ini|dengan|dgn|met|tu|its|it's|here is|here's|im|saya|aku|c'est|ici|qui|sou|e|said|says|add|meet|remember|know|miss|contact|cc|oleh|email to|driver|thanks to|delivered by|handled by|letter from|email from|message from|reply from|call from|heard from|heard back from|working with|contacted by|assistant to|contact with|dealing with|dealt with|a|ik ben|jestem|sono|this is|i am|i'm|soy|je suis|habla|operator|kurir|agent|agents|agente|doctor|player|producer|singer|behalf of|on behalf of|attention|thanks|cari|demander|demandez|conductor|patient|passenger|resident|applicant|eleve|preguntad por|pregunten por|pregunte por|pregunta por|perguntar por|procurar por|titip ke|ask for|asked for|manager|supervisor|employee|starring|served by|sung by|fala|parla|de parte de|associate|consultor|colleague)$/;

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
  return places.filter((place) => isTold(at, place) && (gapOf(at).trim() === '' || isOnList(at.words[place.from])));
}

/** After a weak cue a single word counts only when it is on our lists, or an introduction that ends there. */
function isTold({ cue, words, text }: CueAt, { from, end }: NamePlace): boolean {
  if (cue === 'im' && calendarNames.has(words[from]?.plain ?? '')) return false;
  if (!weakCues.test(cue) || isOnList(words[from])) return true;
  if (isFollowedByPronoun(text, words[end - 1])) return !isGermanNoun(cue);
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

function isOnList(word: Word | undefined): boolean {
  return word !== undefined && (isKnownName(word) || doubtfulNames.has(word.plain));
}

function isGermanNoun(cue: string): boolean {
  return /^(?:ich bin|hier ist|it's|add)$/.test(cue);
}

function afterRelation(at: CueAt): NamePlace[] {
  const { words, from } = at;
  const isOwned = lists.owners.has(words[from - 1]?.plain ?? '') || lists.owners.has(words[from - 2]?.plain ?? '');
  let next = at.next;
  const isIndonesian = /^(?:saya|aku|kami|ku|gue|gw)$/.test(words[next]?.plain ?? '');
  if (isIndonesian) next += 1;
  if (!isOwned && !isIndonesian) return [];
  if (
    /^(?:named|called|namens|bernama|llamad[oa]|chamad[oa]|prenommee?|nommee?|name|s|name is|di nome|genaamd)$/.test(
      words[next]?.plain ?? '',
    )
  )
    next += 1;
  // "Mi novia, la Fran": some put an article before a given name.
  if (/^(?:la|el|a|o)$/.test(words[next]?.plain ?? '') && words[next]?.gap === ', ' && words[next + 1]?.gap === ' ') {
    const place = afterTitle({ ...at, next: next + 1 }, {});
    return place.filter(({ end }) => endsThere(at.text, words, end));
  }
  const gap = words[next]?.gap ?? '';
  if (!/^ {1,2}$|^, $|^ ?\($/.test(gap)) return [];
  const places = afterTitle({ ...at, next }, { small: 'known' });
  return places.filter((place) => gap.trim() === '' || isOnList(words[place.from]) || place.end - place.from > 1);
}

function afterOwnTitle(at: CueAt): NamePlace[] {
  const { words, from, next, cue } = at;
  const title = words[from];
  const gap = gapOf(at);
  if (!title || !/^(?: {1,2}|\. ?)$/.test(gap)) return [];
  const isDotted = gap.startsWith('.');
  if (cue === 'm' && !(isDotted && title.isCapital)) return [];
  const isPlainWord =
    /^(?:om|fr|tante|sir|lady|lord|miss|madam|hr|uncle|aunt|tio|tia|ny|cik|bung|bang|mas|kak|sr|m|maitre|fam|familia|famille|famiglia|keluarga|eheleute|rodzina)$/.test(
      cue,
    );
  const isSpelled =
    title.isCapital ||
    isDotted ||
    /^(?:mr|mrs|ms|dr|prof|pak|bu|mbak|mba|bapak|ibu|mas|kak|bang|senor|senora|signora?|signorina|sig|dottor|dottore|dottoressa|meneer|mevrouw|mevr|dhr|juffrouw|senorita|senhorita|mademoiselle|mlle|pani?|pana|panem|panu|pania|don|dona|monsieur|madame|mme|senhora?|herrn?|frau|tuan|nyonya)$/.test(
      cue,
    );
  if (isPlainWord && !title.isCapital && !isOnList(words[next])) return [];
  return isSpelled ? afterTitle(at, { isClear: true, small: 'known', isTitled: true }) : [];
}
