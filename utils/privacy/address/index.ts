import type { PersonalSpan, PrivacyContext } from '../types';
import { type Word, wordsOf } from '../names/tokens';
import { streetShapes } from './streets';
import { tailEnd } from './tail';
import { matchesOf } from '@/utils/conversation/matches-of';

/** Longest address that we follow, in characters. */
const longest = 160;

/** Street addresses: a street with its number, and the flat, town, state and postcode that follow; also what a label says is one. */
export function findAddresses(
  text: string,
  _context: PrivacyContext,
  taken: readonly PersonalSpan[],
  words: readonly Word[] = wordsOf(text),
): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const hasDigit = /\d/.test(text);
  const said = piecesOf(words);
  for (const { shape, words: kinds, isDigitless } of streetShapes) {
    if (!hasDigit && !isDigitless) continue;
    if (kinds && !said.some((piece) => kinds.has(piece))) continue;
    for (const match of matchesOf(text, shape)) {
      if (isNoAddress(match[0])) continue;
      const start = match.index + leadingWords(match[0]) - leadingNumber(text, match.index);
      const end = stopBefore(taken, start, tailEnd(text, match.index + match[0].length, match.index + longest));
      if (end > start)
        spans.push({ type: 'ADDRESS', start, end: start + text.slice(start, end).replace(/[\s.,;:]+$/, '').length });
    }
  }
  const isLabelled = hasDigit && said.some((piece) => labelStems.has(piece.slice(0, 4)));
  return [...longestFirst(spans), ...(isLabelled ? labelled(text, taken) : [])];
}

/** The plain words of a text, and the parts of those with a hyphen or an apostrophe. */
function piecesOf(words: readonly Word[]): string[] {
  return words.flatMap(({ plain }) => (/['-]/.test(plain) ? plain.split(/['-]/) : plain));
}

/** Times, amounts, floors and model names that are shaped like a street. */
function isNoAddress(core: string): boolean {
  return /\b(?:minutes?|hours?|days?|weeks?|months?|years?|times|items?|orders?|tickets?|invoices?|nights?|people|persons?|pessoas|personen|personas|personnes|orang|kunden|clientes|clients|stars?|percent|euros?|dollars?|pounds?|kg|km|tage?|stunden|minuten|wochen|monate?|jahre?|días|horas|semanas|meses|jours|heures|semaines|mois|dias|hari|jam|minggu|bulan|tahun|kali|room|floor|version|card|serial|model|part|order|ticket|error)\b/i.test(
    core,
  );
}

/** "3247 Rua Igreja 25": a number before a street whose own number comes last belongs to it. */
function leadingNumber(text: string, start: number): number {
  return /(?<![\p{L}\d.,])\d{2,5}(?: \d{1,3})? $/u.exec(text.slice(Math.max(0, start - 11), start))?.[0].length ?? 0;
}

/** A sentence that runs into a street ("Please send it to Hauptstraße 5") leaves its own capital words before it. */
function leadingWords(core: string): number {
  return (
    /^(?:(?:Ich|Wir|Meine?|Unsere?|Adresse|Anschrift|Address|The|My|Our|Please|Bitte|Ship|Send|Deliver|To|In|An|At|From|Hello|Hi|Die|Der|Das|Und|And|Is|New|Neue|Nova|Nueva)[ :]+)*/.exec(
      core,
    )?.[0].length ?? 0
  );
}

const label =
  /(?<!\p{L})(?:(?:my|our|his|her|their|new|delivery|shipping|billing|home|street|postal|mailing|the|correct|following|current|old)\s+)?(?:address(?:es)?(?: (?:is|of [^\n:]{1,30} is|to|will be))?|where would you like this to be sent to\?(?: user)?|lives? (?:at|on)|living at|reside at|located at|ship(?:ped)? (?:it )?to|deliver(?:ed)? (?:it )?to|sent? (?:it )?to|moved to|meet me at|adresse|anschrift|lieferadresse|wohne? in der|wohnhaft|dirección|direccion|domicilio|vivo en|endereço|endereco|morada|moro n[ao]|indirizzo|abito in|adres|adresem|alamat|alamatnya|dikirim ke|kirim ke|tinggal di|habite au|habite)(?: (?:is|ist|es|est|é|to|lautet|saya|kami|baru|in|neue?))?\s?[:=?]?\s{0,3}(?:it is |it's |is |user: )?/giu;

/** The first four letters of every word that `label` can rest on. */
const labelStems: ReadonlySet<string> = new Set(
  'addr wher live livi resi loca ship deli sen sent move meet adre ansc lief wohn dire domi vivo ende mora moro indi abit alam diki kiri ting habi'.split(
    ' ',
  ),
);

/** After "my address is" and its like: a piece with a number and a capital word is an address, whatever its shape. */
function labelled(text: string, taken: readonly PersonalSpan[]): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of matchesOf(text, label)) {
    const start = match.index + match[0].length;
    const piece =
      /^(?:[\p{L}\p{M}\d.'’/#º°-]{1,25},? ?){1,12}/u.exec(text.slice(start, start + 120))?.[0].split(/[.!?] /)[0] ?? '';
    const core = /^.{0,60}?(?:\d{1,5}[a-z]?(?:[-/]\d{1,4})?)(?![\p{L}\p{N}])/iu.exec(piece)?.[0] ?? '';
    const isPlausible = /\p{Lu}/u.test(piece) && /\d/.test(core) && core.length <= 60 && / /.test(piece.trim());
    if (!isPlausible || isNoAddress(piece) || !/^(?:\d|\p{Lu}|the corner)/u.test(piece)) continue;
    const reach = /^\d/.test(core) ? coreWithStreet(piece) : core.length;
    const end = stopBefore(taken, start, tailEnd(text, start + reach, start + longest));
    const length = text.slice(start, end).replace(/[\s.,;:]+$/, '').length;
    if (length >= 6) spans.push({ type: 'ADDRESS', start, end: start + length });
  }
  return spans;
}

/** "5533 119 Countess Close": from the number to the last capital word or number before a comma or line end. */
function coreWithStreet(piece: string): number {
  return (
    /^\d{1,6}[a-z]?(?:[-/]\d{1,4})?(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|\d{1,5}|de|la|du|des|del|da|do|dos|and|of|van|der)){1,7}/u.exec(
      piece,
    )?.[0].length ?? 0
  );
}

/** An address ends where surer personal data begins. */
function stopBefore(taken: readonly PersonalSpan[], start: number, end: number): number {
  return taken.reduce((until, span) => (span.start > start && span.start < until ? span.start : until), end);
}

function longestFirst(spans: readonly PersonalSpan[]): PersonalSpan[] {
  return spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
}
