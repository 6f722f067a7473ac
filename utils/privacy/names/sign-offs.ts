import { afterTitle, type CueAt, endsThere, gapOf } from './cue';
import type { NamePlace } from './known';
import { isKnownName } from './phrase';
import { doubtfulNames } from './words/first-names';
import { notNames } from './words/not-names';

/** "Kind regards, Anna", "thx jabu": the name after a sign-off, where it ends its line or clause. */
export function afterSignOff(at: CueAt): NamePlace[] {
  const { words, from, text } = at;
  const gap = gapOf(at);
  const isStart = words[from]?.isFirst || /[,\n]|(?:\d{3}|…),? ?$/.test(words[from]?.gap ?? '');
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
