import type { PersonalSpan, PrivacyContext } from '../types';
import { plainOf, type Word, wordsOf } from '../names/tokens';
import { goodsBefore } from '../names/words/goods';
import { labelSign, signsIn, townSign } from './signs';
import { houseKinds, streetShapes } from './streets';
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
  const said = signsIn(words);
  for (const [at, { shape, needs, isDigitless, isTailed }] of streetShapes.entries()) {
    if ((!hasDigit && !isDigitless) || !(said & (1 << at)) || (needs && !needs.test(text))) continue;
    for (const match of matchesOf(text, shape)) {
      if (isNoAddress(match[0])) continue;
      const core = match.index + (isTailed ? 0 : leadingWords(match[0])) - leadingNumber(text, match.index);
      const start = core - leadingHouse(text, core);
      const coreEnd = match.index + match[0].length;
      const end = stopBefore(taken, start, tailEnd(text, coreEnd, match.index + longest));
      if (end === coreEnd && (isTailed || isOfGoods(text, start, end))) continue;
      if (end > start)
        spans.push({ type: 'ADDRESS', start, end: start + text.slice(start, end).replace(/[\s.,;:]+$/, '').length });
    }
  }
  const isForm = hasDigit && (said & townSign) !== 0 && text.includes(':');
  const isLabelled = hasDigit && (said & labelSign) !== 0;
  return [...joined(text, spans), ...(isLabelled ? labelled(text, taken) : []), ...(isForm ? townLines(text) : [])];
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

/** "Flat 3B, 227 Old Kent Road", "The Old Rectory, 2 Church Lane", "Résidence Les Tilleuls, bât. C, 5 allée": what stands before the street, its length. */
function leadingHouse(text: string, start: number): number {
  let from = start;
  for (let part = 0; part < 3; part += 1) {
    const shape = text.startsWith(', ', from - 2) ? house : flat;
    const said = shape.exec(text.slice(Math.max(0, from - (shape === house ? 60 : 16)), from))?.[0].length ?? 0;
    if (said === 0) break;
    from -= said;
  }
  return start - from;
}

const rooms =
  '(?:(?:flat|unit|apartment|apt\\.?|suite|room|studio|shop|level|top|b[âa]t(?:iment)?\\.?|esc(?:alier)?\\.?|appt?\\.?) ?\\p{L}?\\d{0,4}\\p{L}?|(?:\\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|top|lower|upper) floor|floor \\d{1,2})';
const flat = new RegExp(`(?<![\\p{L}\\p{N}])${rooms},? $`, 'iu');
const house = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${rooms},? |(?:The |An? )?(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,2}(?:${houseKinds}), |(?:R[ée]sidence|Lotissement|Immeuble|Edificio|Edif\\.|Urbanizaci[óo]n|Urb\\.|Condom[íi]nio|Cond\\.|Edif[íi]cio|Ed\\.|Perumahan|Perum|Apartemen|Wohnpark)(?: (?:\\p{Lu}[\\p{L}'’-]{0,20}|de|du|des|la|les|los|las|do|da|dos)){1,4}, )$`,
  'iu',
);

/** "La table « rue de Seine 6 places »", "the sofa Gran Vía 32": shops call goods by streets, and no town follows. */
function isOfGoods(text: string, start: number, end: number): boolean {
  const said = plainOf(text.slice(Math.max(0, start - 30), start));
  const last = /([a-z]+)[ "'“”«»„:\u00a0]{1,4}$/.exec(said)?.[1] ?? '';
  if (goodsBefore.has(last) || /(?:que|como|comme|than|como|wie|das|der) (?:el|la|le|the|o|a|der|die|das) $/.test(said))
    return true;
  return /^ ?(?:places|plazas|pers|pl\.|lugares|sitzer|cm|mm|kg|er-set)(?!\p{L})/iu.test(text.slice(end, end + 10));
}

/** Addresses that only a comma or a line end parts are one. */
function joined(text: string, spans: readonly PersonalSpan[]): PersonalSpan[] {
  const result: PersonalSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (last && span.start - last.end < 3 && /^(?:, ?|,?\n)$/.test(text.slice(last.end, span.start)))
      last.end = span.end;
    else result.push({ ...span });
  }
  return result;
}

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
