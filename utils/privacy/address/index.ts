import type { PersonalSpan, PrivacyContext } from '../types';
import { plainOf, type Word, wordsOf } from '../names/tokens';
import { goodsBefore } from '../names/words/goods';
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
      const core = match.index + leadingWords(match[0]) - leadingNumber(text, match.index);
      const start = core - leadingHouse(text, core);
      const coreEnd = match.index + match[0].length;
      const end = stopBefore(taken, start, tailEnd(text, coreEnd, match.index + longest));
      if (end === coreEnd && isOfGoods(text, start, end)) continue;
      if (end > start)
        spans.push({ type: 'ADDRESS', start, end: start + text.slice(start, end).replace(/[\s.,;:]+$/, '').length });
    }
  }
  const isForm = hasDigit && text.includes(':') && said.some((piece) => townStems.has(piece));
  const isLabelled = hasDigit && said.some((piece) => labelStems.has(piece.slice(0, 4)));
  return [...joined(text, spans), ...(isLabelled ? labelled(text, taken) : []), ...(isForm ? townLines(text) : [])];
}

/** The plain words of a text, and the parts of those with a hyphen or an apostrophe. */
function piecesOf(words: readonly Word[]): string[] {
  return words.flatMap(({ plain }) => (/['-]/.test(plain) ? plain.split(/['-]/) : plain));
}

/** Times, amounts, floors and model names that are shaped like a street. */
function isNoAddress(core: string): boolean {
  return /\b(?:minutes?|hours?|days?|weeks?|months?|years?|times|items?|orders?|tickets?|invoices?|nights?|people|persons?|pessoas|personen|personas|personnes|orang|kunden|clientes|clients|stars?|percent|euros?|dollars?|pounds?|kg|km|tage?|stunden|minuten|wochen|monate?|jahre?|días|horas|semanas|meses|jours|heures|semaines|mois|dias|hari|jam|minggu|bulan|tahun|kali|room|floor|version|card|serial|model|part|order|ticket|error)\b/i.test(
    // "Jl. Kaliurang Km 5,6": a place on a road, no length.
    core.replace(/\bkm\.? ?\d/gi, ''),
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

/** "Flat 3B, 227 Old Kent Road", "The Old Rectory, 2 Church Lane", "Résidence Les Tilleuls, 5 allée": the house before its street. */
function leadingHouse(text: string, start: number): number {
  const shape = text.startsWith(', ', start - 2) ? house : flat;
  return shape.exec(text.slice(Math.max(0, start - (shape === house ? 60 : 16)), start))?.[0].length ?? 0;
}

const flat =
  /(?<![\p{L}\p{N}])(?:flat|unit|apartment|apt\.?|suite|room|studio|top|b[âa]t(?:iment)?\.?|appt?\.?) ?\p{L}?\d{0,4}\p{L}?,? $/iu;
const house =
  /(?<![\p{L}\p{N}])(?:(?:flat|unit|apartment|apt\.?|suite|room|studio|top|b[âa]t(?:iment)?\.?|appt?\.?) ?\p{L}?\d{0,4}\p{L}?,? |(?:The |An? )?(?:\p{Lu}[\p{L}'’-]{1,20} ){1,2}(?:Rectory|Vicarage|Cottage|House|Farm|Farmhouse|Barn|Lodge|Mill|Manor|Hall|Court|Villa|Estate|Park|Tower|Towers|Building|Centre|Center|Mansions), |(?:R[ée]sidence|Lotissement|Immeuble|Edificio|Edif\.|Urbanizaci[óo]n|Urb\.|Condom[íi]nio|Cond\.|Edif[íi]cio|Ed\.|Perumahan|Apartemen|Wohnpark)(?: (?:\p{Lu}[\p{L}'’-]{0,20}|de|du|des|la|les|los|las|do|da|dos)){1,4}, )$/iu;

/** "La table « rue de Seine 6 places »", "the sofa Gran Vía 32": shops call goods by streets, and no town follows. */
function isOfGoods(text: string, start: number, end: number): boolean {
  const said = plainOf(text.slice(Math.max(0, start - 30), start));
  const last = /([a-z]+)[ "'“”«»„:\u00a0]{1,4}$/.exec(said)?.[1] ?? '';
  if (goodsBefore.has(last) || /(?:que|como|comme|than|como|wie|das|der) (?:el|la|le|the|o|a|der|die|das) $/.test(said))
    return true;
  return /^ ?(?:places|plazas|pers|pl\.|lugares|sitzer|cm|mm|kg|er-set)(?!\p{L})/iu.test(text.slice(end, end + 10));
}

/** Addresses that only a comma parts are one. */
function joined(text: string, spans: readonly PersonalSpan[]): PersonalSpan[] {
  const result: PersonalSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (last && span.start - last.end < 3 && /^, ?$/.test(text.slice(last.end, span.start))) last.end = span.end;
    else result.push({ ...span });
  }
  return result;
}

/** Words of which one stands in every match of `townLabel`. */
const townStems: ReadonlySet<string> = new Set('plz wohnort postal cp c cep postcode post zip kode'.split(' '));

const townLabel =
  /(?<!\p{L})(?:PLZ ?[/,+&] ?(?:Wohn)?ort|Wohnort|code postal(?: ?[/,&] ?| et )(?:ville|commune)|CP ?\/ ?ville|C\.?P\.? ?[/y] ?(?:localidad|ciudad|poblaci[óo]n)|CEP ?\/ ?cidade|post ?code ?\/ ?(?:city|town)|zip ?\/ ?city|kode pos ?\/ ?kota)[ \t]*:[ \t]*((?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})? \p{Lu}[^\n,;]{1,40})/giu;

/** "PLZ/Ort: 80337 München": the line of a form that goes on with the address of the line before. */
function townLines(text: string): PersonalSpan[] {
  return matchesOf(text, townLabel).map((match) => {
    const value = (match[1] ?? '').trimEnd();
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return { type: 'ADDRESS', start, end: start + value.length };
  });
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
