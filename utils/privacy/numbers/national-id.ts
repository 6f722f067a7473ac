import type { PersonalSpan } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';
import { before, beforeLines, isLabelledOther } from './around';
import {
  isCnpj,
  isCpf,
  isDutchBsn,
  isFrenchInsee,
  isGermanCard,
  isGermanTaxId,
  isIndonesianNik,
  isItalianFiscalCode,
  isPesel,
  isSpanishId,
  isUsSocialSecurity,
} from './check-digits';

interface NationalId {
  shape: RegExp;
  /** Judges the number without its separators. */
  check: (number: string) => boolean;
  /** The word before it that makes the shape enough. */
  label: RegExp;
  /** Fewest digits of a text that can hold one. */
  digits?: number;
  /** What stands in every match, cheaper to look for in the text in small letters. */
  needs?: RegExp;
  /** Found without a word before it when the check agrees and nothing says otherwise. */
  alone: boolean;
}

/** Official forms, one a country; check digits in `check-digits.ts`. */
const nationalIds: readonly NationalId[] = [
  {
    shape: /(?<![\p{L}\p{N}-])\d{3}([- ])\d{2}\1\d{4}(?![\p{L}\p{N}]|-\d)/gu,
    check: isUsSocialSecurity,
    digits: 9,
    label: /\bssn|social sec|\bitin\b|\btax|\bss ?#|\bsocial\b/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])\d{3}([._])\d{2}\1\d{4}(?![\p{L}\p{N}]|[-._]\d)/gu,
    check: () => false,
    digits: 9,
    label: /\bssn|social sec|\bitin\b|\bss ?#|\bsocial\b/,
    alone: false,
  },
  {
    shape: /(?<![\p{L}\p{N}-])\d{9}(?![\p{L}\p{N}]|-\d)/gu,
    check: () => false,
    digits: 9,
    label:
      /\bssn\b|\bss ?#|\bsocial\b|\bitin\b|\bbsn\b|burgerservice|sofi|persoonsn|\bnif\b|contribuinte|\bsin\b|\bsss\b/,
    alone: false,
  },
  {
    shape:
      /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]([ -]?)(?:\d{2}\1\d{2}\1\d{2}|\d{6})\1[A-D](?![\p{L}\p{N}])/giu,
    check: (number) => /^[A-Z]{2}\d{6}[A-D]$/i.test(number),
    label: /national insurance|\bnino\b|\bni (?:no|num)|\bni\b|\bn\.i\.|nat(?:ional)? ins/,
    alone: true,
  },
  {
    shape:
      /(?<![\p{L}\p{N}-])\d{16}(?![\p{L}\p{N}]|-\d)|(?<![\p{L}\p{N}-])\d{2}(?:[. ]?\d{2}){2}([-. ])\d{6}\1\d{4}(?![\p{L}\p{N}]|-\d)|(?<![\p{L}\p{N}-]|\d[ .])\d{4}([-. ])\d{4}\2\d{4}\2\d{4}(?![\p{L}\p{N}]|[-. ]\d)/gu,
    check: isIndonesianNik,
    digits: 16,
    label: /\bnik\b|\bktp\b|\be-?ktp\b|\bkk\b|kartu keluarga|kependudukan|identitas/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])\d{2}([ -]?)\d{3}\1\d{3}\1\d{3}(?![\p{L}\p{N}]|-\d)/gu,
    check: isGermanTaxId,
    digits: 11,
    label: /steuer|identifikation|\bid-?nr|\bidnr|\btin\b|\btax/,
    alone: false,
  },
  {
    shape:
      /(?<![\p{L}\p{N}-])[12][ .-]?\d{2}[ .-]?\d{2}[ .-]?(?:\d{2}|2[AB])[ .-]?\d{3}[ .-]?\d{3}(?: ?[/.-]? ?\d{2})?(?![\p{L}\p{N}]|-\d)/giu,
    check: isFrenchInsee,
    digits: 13,
    label: /s[ée]cu\b|s[ée]curit[ée] sociale|\binsee\b|\bnir\b|\bn° ?ss\b|\bnss\b/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ][- ]?\d{7})[- ]?[A-Z](?![\p{L}\p{N}])/giu,
    check: isSpanishId,
    digits: 7,
    label: /\bdni\b|\bnie\b|\bnif\b|identidad/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])(?:\d{9}|\d{4}[-. ]\d{2}[-. ]\d{3}|\d{3}[-. ]\d{3}[-. ]\d{3})(?![\p{L}\p{N}]|-\d)/gu,
    check: isDutchBsn,
    digits: 9,
    label: /\bbsn\b|burgerservice|\bsofi|persoonsn/,
    alone: false,
  },
  {
    shape:
      /(?<![\p{L}\p{N}])[A-Z]{6} ?[\dL-NP-V]{2}[A-EHLMPRST][\dL-NP-V]{2} ?[A-Z][\dL-NP-V]{3}[A-Z](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-Z]{3} [A-Z]{3} \d{2}[A-EHLMPRST]\d{2} [A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/giu,
    check: isItalianFiscalCode,
    digits: 0,
    needs: /[a-z]{6} ?[\dl-v]{2}[a-t][\dl-v]|[a-z]{3} [a-z]{3} \d{2}[a-t]/,
    label: /codice fiscale|\bc\.?f\.?\b|\bcod\.? ?fisc/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}+-])\d{11}(?![\p{L}\p{N}]|-\d)/gu,
    check: (number) => isPesel(number) || isCpf(number),
    digits: 11,
    label: /\bpesel|\bcpf\b|\btax|steuer|\bid-?nr|\bidnr|identifikation|\bcodice\b/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}+-])\d{6}[ -]\d{5}(?![\p{L}\p{N}]|-\d)/gu,
    check: isPesel,
    digits: 11,
    label: /\bpesel/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])\d{3}[-. ]\d{3}[-. ]\d{3}[-. /]\d{2}(?![\p{L}\p{N}]|-\d)/gu,
    check: isCpf,
    digits: 11,
    label: /\bcpf\b/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])\d{9}[-/]\d{2}(?![\p{L}\p{N}]|-\d)/gu,
    check: isCpf,
    digits: 11,
    label: /\bcpf\b/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])\d{2}\.?\d{3}\.?\d{3}[/ ]?\d{4}-?\d{2}(?![\p{L}\p{N}]|-\d)/gu,
    check: isCnpj,
    digits: 14,
    label: /\bcnpj\b/,
    alone: true,
  },
  {
    shape: /(?<![\p{L}\p{N}-])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d(?![\p{L}\p{N}-])/giu,
    check: isGermanCard,
    digits: 2,
    label: /\bperso\b|\bpersos\b|personalausweis|ausweis|reisepass|passn/,
    alone: false,
  },
];

/** Papers without a check digit that we know: found by their label alone. */
const labelledPapers =
  /(?<!\p{L})(?:passports?|reisepass|pasaporte|passeport|passaporte|paspor|paszport|national id(?:entity)?|id(?:entity)? card|personalausweis|ausweisnummer|ausweis|carte d['’]identité|cédula|driver['’]?s? licen[cs]e|driving licen[cs]e|führerschein|permiso de conducir|permis de conduire|carteira de identidade|\bRG\b|\bSIM\b|aadhaar|aadhar|pan card|curp|cni|dowodu)(?: card)?(?: ?(?:number|no|num|nr|nummer|número|numéro|numero|nomor|#|n°|nº)\.?)?(?: (?:is|ist|es|est|é|adalah))?[\s:#.]{1,3}((?=[A-Z\d .-]{0,12}\d)[A-Z\d](?:[ .-]?[A-Z\d]){5,17})(?![\p{L}\p{N}])/giu;

/** Of which one stands in every match of `labelledPapers`, which is dear to look for. */
const papers =
  /pass|pasaport|paspor|paszport|national id|id(?:entity)? card|ausweis|carte d|dula|licen|rerschein|permis|identidade|\brg\b|\bsim\b|aadha|pan card|curp|cni|dowodu/;

/** Digits in the shortest number of any shape but the Italian one, which may have letters for all of its own. */
const fewestDigits = 6;
const fewestPaperDigits = 4;

const generic = /\b(?:id|tax|identity|identification|ausweis|steuer)\b/;

/** National identity, tax and insurance numbers: by check digit, or by shape where their name stands before. */
export function findNationalIds(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const digits = countDigits(text);
  const small = text.toLowerCase();
  const isGeneric = generic.test(small);
  for (const { shape, needs, check, label, alone, digits: fewest = fewestDigits } of nationalIds) {
    if (digits < fewest || (!alone && !isGeneric && !label.test(small)) || needs?.test(small) === false) continue;
    for (const match of matchesOf(text, shape)) {
      const number = match[0].replace(/[^\p{L}\d]/gu, '');
      const isSaid = label.test(beforeLines(text, match.index, 50));
      const isSure = alone && check(number) && !isLabelledOther(before(text, match.index));
      const isGenericId =
        /\b(?:id|tax(?: no)?|identity|identification|ausweis|steuer)\b[^\d]{0,14}$/.test(before(text, match.index)) &&
        check(number);
      if (isSaid || isSure || isGenericId) {
        spans.push({ type: 'NATID', start: match.index, end: match.index + match[0].length });
      }
    }
  }
  if (digits < fewestPaperDigits || !papers.test(small)) return spans;
  for (const match of matchesOf(text, labelledPapers)) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    if (value.replace(/\D/g, '').length >= fewestPaperDigits)
      spans.push({ type: 'NATID', start: end - value.length, end });
  }
  return spans;
}

/** A text without enough digits holds no such number: that is most texts, and much is not looked for in them. */
function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}
