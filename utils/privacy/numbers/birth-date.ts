import type { PersonalSpan } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';

const months =
  'jan(?:uary|uar|uari|eiro|vier)?|feb(?:ruary|ruar|ruari|rero)?|fev(?:ereiro)?|févr(?:ier)?|fevrier|mar(?:ch|et|zo|ço|co|s)?|märz|maerz|maret|marzo|mars|apr(?:il|ile)?|avril|abr(?:il)?|may|mai|mei|mayo|maio|maggio|jun[ei]?|juni|junio|junho|juin|giugno|jul[iy]?|juli|julio|julho|juillet|luglio|aug(?:ust|ustus)?|agustus|ago(?:sto)?|août|aout|sep(?:t(?:ember|iembre)?)?|set(?:embro|tembre)?|septembre|oct(?:ober|ubre|obre)?|okt(?:ober)?|out(?:ubro)?|ottobre|nov(?:ember|iembre|embro|embre)?|dec(?:ember)?|dez(?:ember|embro)?|des(?:ember)?|dic(?:iembre|embre)?|déc(?:embre)?|decembre|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const date = new RegExp(
  `(?<![\\d])(?:\\d{1,2}[./ -]\\d{1,2}[./ -](?:19|20)?\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?: of| de)? ?[- ]?(?:${months})\\.?,?(?: de| of| del)?[- ]?(?:19|20)?\\d{2}|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|(?:19|20)\\d{2} (?:${months}) \\d{1,2}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
const said =
  /(?<!\p{L})(?:born|d\.?o\.?b\.?|date of birth|birth ?-?date|birth ?-?days?|geboren|geb\.?|geburtsdatum|geburtstag|née?s?|naissance|anniversaire|nacid[oa]|nací|nacio|nació|nacimiento|cumpleaños|fecha de nac\.?|nascid[oa]|nasci|nasceu|nascimento|aniversário|data de nasc\.?|lahir|tgl lahir|tanggal lahir|ttl|kelahiran|ulang tahun|urodzon[ya]|urodzenia|urodzi(?:łem|łam|ła|ł)|ur\.|nato|nata|jarig|compleanno|verjaardag|geboortedatum|geboorte|nat[oa] il|data di nascita|nascita)(?!\p{L})/giu;
const reach = 60;

/** Dates of birth: a date of any usual writing within a few words of "born", "geboren", "lahir" and their like. */
export function findBirthDates(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  if (!/\d/.test(text)) return spans;
  for (const cue of matchesOf(text, said)) {
    const from = cue.index + cue[0].length;
    const ahead = text.slice(from, from + reach);
    const match = matchesOf(ahead, date)[0];
    if (match && !endsSentence(ahead.slice(0, match.index))) {
      spans.push({ type: 'DOB', start: from + match.index, end: from + match.index + match[0].length });
      continue;
    }
    const back = text.slice(Math.max(0, cue.index - 24), cue.index);
    const last = matchesOf(back, date).at(-1);
    if (
      last &&
      /^[\s(,:*–-]{0,4}(?:is my |is |ist mein |es mi |est ma |é minha )?$/i.test(
        back.slice(last.index + last[0].length),
      )
    ) {
      const start = Math.max(0, cue.index - 24) + last.index;
      spans.push({ type: 'DOB', start, end: start + last[0].length });
    }
  }
  return spans;
}

/** A sentence end between the cue and the date: the date is another matter. Ends of questions ("date of birth? 1.2.1980") do not count. */
function endsSentence(between: string): boolean {
  return /[!]|\.\s+\p{Lu}\p{Ll}+ \p{Ll}+ /u.test(between);
}
