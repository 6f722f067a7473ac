import type { PersonalSpan, PrivacyContext } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';
import { after, before, beforeLines, isLabelledOther } from './around';
import { phonePlans } from './phone-plans';

/** National plans ready to use: what a number begins with at home, and what may follow. */
const plans = phonePlans.map(([, callingCode, nationalPrefix, pattern]) => ({
  callingCode,
  nationalPrefix,
  pattern: new RegExp(`^(?:${pattern})$`),
}));

const candidate =
  /(?<![\p{L}\p{N}_@$€£#=]|\d[.,:/-]|[-–](?=\d))(?:\+ ?|\(\+?)?\d(?:[ \u00A0\u202F.\-–/()]{0,3}\d){5,16}(?:,? ?(?:x|ext\.?|extension|durchwahl|ramal|poste|anexo) ?\.?:? ?\d{1,6})?(?![\p{L}\p{N}_@]|[.,:/-]\d)/giu;

const phoneWords =
  /(?<!\p{L})(?:phones?|telephone|tel|cell|cellphone|mobile|mob|call(?:ed|ing)?|reach(?:ed)?|text(?:ed|ing)?|sms|ring|dial|fax|desk|whats ?app|wa|contact|number is|answering at|answering|messages to|my number|telefon|telefonnummer|handy|handynummer|mobil|anrufen|erreichbar|erreichen|rückruf|ruf|rufen|téléphone|portable|appel(?:er|ez)?|joindre|joignable|teléfono|móvil|movil|celular|cel|llam(?:ar|ame|arme|enme|eme)|telefone|telemóvel|fone|fono|zap|zapzap|whats|liga[rm]?|ligue(?:m)?|telp|telepon|hp|no hp|nomor saya|nomor hp|nomor wa|nomor telepon|hubungi|nelpon|cellulare|telefono|chiamare|chiamatemi|telefoon|bellen|mobiel|telefonu|komórka|kontakt)(?!\p{L})/u;

/** Telephone numbers of any country: by the telephone plans where they look like one, by the words around them where they do not. */
export function findPhones(
  given: string,
  _context?: PrivacyContext,
  taken: readonly PersonalSpan[] = [],
): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const text = without(given, taken);
  for (const match of matchesOf(text, candidate)) {
    // A bracket that is opened before the number and not closed in it is not part of it.
    const offset = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    const start = match.index + offset;
    const written = match[0].slice(offset);
    if (isPhone(text, start, written)) spans.push({ type: 'PHONE', start, end: start + written.length });
  }
  return spans;
}

/** The text with surer numbers hidden, so that none of their digits runs on into a telephone number. */
function without(text: string, taken: readonly PersonalSpan[]): string {
  if (taken.length === 0) return text;
  let rest = '';
  let at = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start < at || !/\d$/.test(text.slice(start, end))) continue;
    rest += text.slice(at, start) + '¤'.repeat(end - start);
    at = end;
  }
  return at === 0 ? text : rest + text.slice(at);
}

function isPhone(text: string, start: number, written: string): boolean {
  const main = written.replace(/,? ?(?:x|ext\.?|extension|durchwahl|ramal|poste|anexo) ?\.?:? ?\d{1,6}$/i, '');
  const digits = main.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15 || /^(\d)\1+$/.test(digits)) return false;
  const textBefore = before(text, start);
  // A freight container: four letters, six digits, one to check them.
  if (/\b[a-z]{3}[ujz] ?$/.test(textBefore) && /^\d{6}[ -]?\d$/.test(main)) return false;
  if (isDateOrAmount(main, text, start, written.length)) return false;
  const isOther = isLabelledOther(textBefore);
  const isInternational = /^[( ]?\+/.test(main) || (/^00[1-9]/.test(digits) && !isOther);
  if (isInternational && digits.length >= 8)
    return /^[( ]?\+/.test(main) || isValid(main.replace(/^\(?00/, '+')) || digits.length >= 11;
  const end = start + written.length;
  const nearest = beforeLines(text, start, 36);
  const isSaid =
    phoneWords.test(nearest) || /^\s*[-(]?\s*(?:office|fax|mobile|cell|home|work|phone)\b/.test(after(text, end));
  if (isSaid && !isOther) return digits.length <= 13;
  // 22240-003 is a Brazilian postcode.
  if (isOther || digits.length < 8 || /^\d{5}-\d{3}$/.test(main) || digits.startsWith('000')) return false;
  return looksNational(main, digits, textBefore) && isValid(main);
}

/** Dates, times, ranges of amounts, and sizes. */
function isDateOrAmount(main: string, text: string, start: number, length: number): boolean {
  if (/^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?![./-]?\d)/.test(main)) return true;
  if (/^(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$/.test(main)) return true;
  if (/^\d{1,3}(?:[.,  ]000){1,3}$/.test(main)) return true;
  // The later groups of a Brazilian payment slip: 34191.79001 01043.510047 …
  if (/\d{5}\.\d{5,6} $/.test(before(text, start, 14))) return true;
  if (/(?:rp|idr|usd|eur|gbp|brl|r\$|\$|€|£|pln|inr|chf)\.?\s?$/.test(before(text, start, 6))) return true;
  return /^\s?(?:€|\$|£|eur|usd|gbp|idr|rupiah|juta|ribu|euros?|dollars?|pounds?|reais|kg|km|cm|mm|mb|gb|kwh|%|units?|pcs)(?!\p{L})/u.test(
    after(text, start + length, 10),
  );
}

/** Grouped or begun as a national number is; a bare run of digits only where mobile numbers begin so. */
function looksNational(main: string, digits: string, textBefore: string): boolean {
  if (/^\(0?\d{1,5}\)/.test(main)) return true;
  const isGrouped = /\d[ .\-–/]\d/.test(main);
  const atSignature = /(?:^|[,\n])\s*$/.test(textBefore);
  if (digits.startsWith('0')) return isGrouped || /^0(?:1[5-7]\d|6\d|7\d|8[1-9]|4\d|9\d)/.test(digits);
  if (/^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(main) || /^1[-. ]\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(main)) return true;
  if (/^\d{2} 9?\d{4}[- ]\d{4}$/.test(main)) return true;
  if (/^[67]\d{2}(?:[ .-]\d{3}){2}$/.test(main) || /^[67]\d{2}(?:[ .-]\d{2}){3}$/.test(main)) return true;
  return atSignature && isGrouped;
}

/** Whether any country has such a number; one with its country code is looked up in that country, if we know it. */
function isValid(main: string): boolean {
  const digits = main.replace(/\(0\)/, '').replace(/\D/g, '');
  if (!/^[( ]?\+/.test(main)) return plans.some((plan) => isInPlan(digits, plan));
  const home = plans.filter(({ callingCode }) => digits.startsWith(callingCode));
  return home.some(({ callingCode, pattern }) => pattern.test(digits.slice(callingCode.length)));
}

function isInPlan(digits: string, { nationalPrefix, pattern }: (typeof plans)[number]): boolean {
  const isPrefixed = nationalPrefix !== '' && digits.startsWith(nationalPrefix);
  return pattern.test(isPrefixed ? digits.slice(nationalPrefix.length) : digits);
}
