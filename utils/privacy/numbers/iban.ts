import type { PersonalSpan } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';
import { before } from './around';

/** Length by country, SWIFT IBAN registry (release 99). */
const lengths =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30';
const lengthOf = new Map(
  Array.from(lengths.matchAll(/([A-Z]{2})(\d{2})/g), ([, country, length]) => [country, Number(length)]),
);

const beginnings = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}/giu;

/**
 * IBANs by the country's length and the mod-97 check, in any grouping and case. National check digits are not asked for.
 * Where the word IBAN stands before, a wrong check digit is a customer's typing error and is hidden as well.
 */
export function findIbans(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of matchesOf(text, beginnings)) {
    const length = lengthOf.get(match[0].slice(0, 2).toUpperCase());
    const read = length === undefined ? undefined : readCharacters(text, match.index, length);
    if (!read) continue;
    const said = /\biban\b|konto|account|rekening|compte|cuenta|conta/.test(before(text, match.index));
    if (mod97(read.characters) === 1 || said) spans.push({ type: 'IBAN', start: match.index, end: read.end });
  }
  return spans;
}

/** Reads so many letters and digits, single separators between them allowed, that end at a word's end. */
function readCharacters(text: string, start: number, length: number): { characters: string; end: number } | undefined {
  let characters = '';
  let at = start;
  while (characters.length < length) {
    const character = text.charAt(at);
    if (/[a-z0-9]/i.test(character)) characters += character;
    else if (!/[ \u00A0\u202F.\-\n]/.test(character) || !/[a-z0-9]/i.test(text.charAt(at - 1))) return undefined;
    at += 1;
  }
  const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at));
  const digits = characters.replace(/\D/g, '').length;
  return isWhole && digits * 2 >= length ? { characters: characters.toUpperCase(), end: at } : undefined;
}

function mod97(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest;
}
