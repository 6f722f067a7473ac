import type { PersonalSpan } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';
import { after, before, isLabelledOther } from './around';

const digitGroups = /\d+/g;
const runs = /(?<![\p{L}\p{N}])\d{1,19}(?:[ \u00A0.\-–]\d{1,19}){0,12}(?![\p{L}\p{N}])/gu;

/** Payment cards by issuer prefix, length and Luhn, in any grouping; a number that is called a card needs no valid Luhn digit. */
export function findCards(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of matchesOf(text, runs)) {
    if (match[0].replace(/\D/g, '').length < 12) continue;
    spans.push(...cardsIn(text, match[0], match.index));
  }
  return spans;
}

function cardsIn(text: string, run: string, offset: number): PersonalSpan[] {
  const groups = matchesOf(run, digitGroups).map((match) => ({ digits: match[0], start: offset + match.index }));
  const spans: PersonalSpan[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const found = longestFrom(text, groups, first);
    if (!found) continue;
    spans.push(found.span);
    first = found.last;
  }
  return spans;
}

/** The longest run of groups from `first` on that is a card: four groups of four may begin with a valid three. */
function longestFrom(
  text: string,
  groups: ReadonlyArray<{ digits: string; start: number }>,
  first: number,
): { span: PersonalSpan; last: number } | undefined {
  let digits = '';
  let best: { span: PersonalSpan; last: number } | undefined;
  for (let last = first; last < groups.length && digits.length < 19; last += 1) {
    const group = groups[last];
    if (!group) break;
    digits += group.digits;
    const span = { type: 'CARD' as const, start: groups[first]?.start ?? 0, end: group.start + group.digits.length };
    const sizes = groups.slice(first, last + 1).map((part) => part.digits.length);
    if (digits.length >= 12 && isCard(digits, sizes, text, span)) best = { span, last };
  }
  return best;
}

function isCard(digits: string, groupSizes: readonly number[], text: string, span: PersonalSpan): boolean {
  if (groupSizes.length > 1 && !isCardGrouping(groupSizes)) return false;
  const said =
    /card|karte|tarjeta|carte|cartão|cartao|kartu|carta|kaart|karta|visa|master|amex|maestro|credit|debit|\bcc\b|kredit/;
  const isSaid = said.test(before(text, span.start, 60)) || said.test(after(text, span.end, 12));
  if (digits.length > 19) return false;
  if (!passesLuhn(digits)) return isSaid && issuers.test(digits) && digits.length >= 15 && digits.length <= 16;
  if (isSaid && (digits.length > 12 || issuers.test(digits))) return true;
  if (!issuers.test(digits)) return false;
  return digits.length > 12 && !isLabelledOther(before(text, span.start));
}

/** 4-4-4-4 and 4-6-5 and the like: no one-digit groups, none longer than seven but a whole number. */
function isCardGrouping(sizes: readonly number[]): boolean {
  return sizes.every((size) => size >= 2 && size <= 7) && sizes.length <= 5 && (sizes[0] ?? 0) >= 4;
}

/** Issuer ranges (ISO/IEC 7812 as the networks publish them): Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, Mir, RuPay, Elo, Troy. */
const issuers =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|095|[689]\d)\d{11}(?:\d{2})?|6(?:011|4[4-9]\d|5\d\d)\d{12}(?:\d{3})?|(?:2131|1800)\d{11}|35(?:2[89]|[3-8]\d)\d{12}(?:\d{3})?|62\d{14,17}|(?:5018|5020|5038|5[678]\d\d|6\d{3})\d{8,15}|220[0-4]\d{12}|(?:60|81|82|50|97)\d{14})$/;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    const doubled = at % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^0+$/.test(digits);
}
