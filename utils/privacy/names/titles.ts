import { isCareful } from './alone';
import { afterTitle, type CueAt, gapOf, isOnList } from './cue';
import type { NamePlace } from './known';
import { greetings } from './words/cues';
import { afterTitleWords } from './words/everyday';
import { notNames } from './words/not-names';

/** Titles that are ordinary words as well: in small letters they need a name that we know. */
const plainTitles =
  /^(?:om|fr|tante|sir|lady|lord|miss|madam|hr|uncle|aunt|aunty|auntie|tio|tia|ny|cik|bung|bang|mas|kak|sr|m|maitre|fam|familia|famille|famiglia|keluarga|eheleute|rodzina|seu|me|lic|ing|arq|doctora?|docteur|doktor|dokter|dottor)$/;
const spelledTitles =
  /^(?:mr|mrs|ms|dr|dra|prof|pak|bu|mbak|mba|bapak|ibu|mas|kak|bang|senor|senora|signora?|signorina|sig|dottor|dottore|dottoressa|meneer|mevrouw|mevr|dhr|juffrouw|senorita|senhorita|mademoiselle|mlle|pani?|pana|panem|panu|pania|don|dona|monsieur|madame|mme|senhora?|herrn?|frau|tuan|nyonya|docteur|doctora?|doktor|dokter)$/;
/** Nothing but a name follows these; the others address somebody, too ("o senhor falou"). */
const surestTitles = /^(?:mr|mrs|ms|herrn?|mme|mlle)$/;
const otherTitles = /^(?:frau|senora?|senorita|senhora?|senhorita|monsieur|madame|signora?|meneer|mevrouw|don|dona)$/;

/** "Frau Weber", "Pak Budi", "herr yilmaz": the name after a title. */
export function afterOwnTitle(at: CueAt): NamePlace[] {
  const { words, from, next, cue } = at;
  const title = words[from];
  const gap = gapOf(at);
  if (!title || !/^(?: {1,2}|\. ?)$/.test(gap)) return [];
  const isDotted = gap.startsWith('.');
  if (/^(?:m|me|lic|ing|arq)$/.test(cue) && !((isDotted || cue === 'me') && title.isCapital)) return [];
  // "Seu Zé" is a gentleman, "Seu Samsung" yours; "Me Roy" a lawyer, "Me daría" no.
  if (/^(?:seu|me)$/.test(cue) && !(title.isCapital && words[next]?.isCapital && isOnList(words[next]))) return [];
  if (isDotted && /^d\p{L}*[kc]t/u.test(cue)) return [];
  const isPlainWord = plainTitles.test(cue);
  const isKnown = isOnList(words[next]);
  if (isPlainWord && !title.isCapital && !isKnown && !(words[next]?.isCapital && cue.startsWith('d'))) return [];
  const isSpelled = title.isCapital || isDotted || spelledTitles.test(cue);
  if (!isSpelled) return [];
  const places = afterTitle(at, { isClear: true, small: 'known', isTitled: true });
  return places.length > 0 || !isSmallName(at) ? places : [{ from: next, end: next + 1 }];
}

/** "herr yilmaz sagt": a word in small letters that is nobody's verb. After most titles, and after an article, what follows must show it. */
function isSmallName({ text, words, next, cue, from }: CueAt): boolean {
  const [title, word] = [words[from], words[next]];
  if (!title || !word || word.isCapital || title.isLoud || word.text.length < 4 || /\d/.test(title.gap)) return false;
  if (notNames.has(word.plain) || afterTitleWords.has(word.plain)) return false;
  const before = words[from - 1];
  const isLone = before === undefined || title.isFirst || title.gap !== ' ';
  const isCalled =
    isLone ||
    greetings.has(before.plain) ||
    !/(?:e|er|en|em)$|^(?:der|dem|den|a|an|the|un|une|um|uma|una)$/.test(before.plain);
  if (surestTitles.test(cue) && (isCalled || /^m[rs]/.test(cue))) return true;
  const isSomebody =
    /^(?:meine?r?|deine?r?|seine?r?|ihre?r?|unsere?r?|eine?r?|als|jede|keine|un|une|um|uma|una|este|esse|esta|essa|ce|cette)$/.test(
      before?.plain ?? '',
    );
  const isMeant = surestTitles.test(cue) || (otherTitles.test(cue) && !isCareful(words));
  const shows = surestTitles.test(cue) ? speaks : goesOn;
  return isMeant && !isSomebody && shows.test(text.slice(word.end, word.end + 14));
}

/** The same without an end, for German, where verbs come last. */
const speaks = /^ (?:hier|sagt|sagte|hat|meint|meinte|vom|schrieb|m'a|a dit)(?!\p{L})/u;
/** What follows a person, not an action: speech, a comma, an end. */
const goesOn =
  /^(?:[,.!?\n]|$| (?:hier|sagt|sagte|hat|meint|meinte|vom|me|nos|m'a|nous|a dit|dijo|disse|falou|ligou|llamó|aqui|aquí|ici|speaking|here|said|heeft|zei|ha)(?!\p{L}))/u;
