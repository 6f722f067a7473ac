import type { PersonalSpan } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';

const months =
  'jan(?:uary|uar|uari|eiro|vier)?|jänner|ene(?:ro)?|gen(?:naio)?|feb(?:ruary|ruar|ruari|rero|braio)?|pebruari|fev(?:ereiro)?|févr(?:ier)?|fevrier|mar(?:ch|et|zo|ço|co|s)?|märz|maerz|maret|marzo|mars|apr(?:il|ile)?|avril|abr(?:il)?|may|mai|mei|mayo|maio|maggio|jun[ei]?|juni|junio|junho|juin|giugno|jul[iy]?|juli|julio|julho|juillet|luglio|aug(?:ust|ustus)?|ag(?:ustus|u|s|t)|ago(?:sto)?|août|aout|sep(?:t(?:ember|iembre)?|tiembre)?|set(?:embro|tembre)?|septembre|oct(?:ober|ubre|obre)?|okt(?:ober)?|out(?:ubro)?|ottobre|nov(?:ember|iembre|embro|embre)?|nopember|dec(?:ember)?|dez(?:ember|embro)?|des(?:ember)?|dic(?:iembre|embre)?|déc(?:embre)?|decembre|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const date = new RegExp(
  `(?<![\\d])(?:\\d{1,2}[./ -]\\d{1,2}[./ -](?:19|20)?\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?: of| de)? ?[- ]?(?:${months})\\.?,?(?: de| of| del)?[- ]?(?:19|20)?\\d{2}|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|(?:19|20)\\d{2} (?:${months}) \\d{1,2}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
const said =
  /(?<!\p{L})(?:born|d\.?o\.?b\.?|date of birth|birth ?-?date|birth ?-?days?|geboren|geb\.?|geburtsdatum|geburtstag|née?s?|naissance|anniversaire|nacid[oa]|nací|nacio|nació|nacimiento|cumpleaños|fecha de nac\.?|nascid[oa]|nasci|nasceu|nascimento|aniversário|data de nasc\.?|lahir|tgl lahir|tanggal lahir|ttl|kelahiran|ulang tahun|urodzon[ya]|urodzenia|urodzi(?:łem|łam|ła|ł)|ur\.|nato|nata|nasc\.?|f\.? ?nac\.?|nac\.?|lhr\.?|ddn|jarig|compleanno|verjaardag|geboortedatum|geboorte|nat[oa] il|data di nascita|nascita)(?!\p{L})/giu;
const reach = 60;

/** Dates of birth: a date of any usual writing within a few words of "born", "geboren", "lahir" and their like, or beside each name of a list of people. */
export function findBirthDates(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  if (!/\d/.test(text)) return spans;
  for (const cue of matchesOf(text, said)) {
    const from = cue.index + cue[0].length;
    const ahead = text.slice(from, from + reach);
    const match = matchesOf(ahead, date)[0];
    const last = lastBefore(text, cue.index);
    const between = match && ahead.slice(0, match.index);
    // "Am 3.4.1980 geboren, bestellt am 5.6.2024": the date right before it is the one; another needs a person of its own.
    if (last?.isBeside) {
      spans.push(last.span);
      if (between === undefined || !another.test(between)) continue;
    }
    if (match && between !== undefined && !endsSentence(between)) {
      spans.push({ type: 'DOB', start: from + match.index, end: from + match.index + match[0].length });
      continue;
    }
    if (last?.isSaid && !last.isBeside) spans.push(last.span);
  }
  return [...spans, ...listed(text)];
}

/** "…, der Sohn Jonte am", " and Ben on": what stands between one person's date of birth and the next one's. */
const another =
  /^,? (?:(?:und|and|y|e|et|dan|der|die|la|el|le|o|a|mein|meine|my|our|sein|ihr) ){0,3}(?:\p{L}{2,12} )?\p{Lu}\p{Ll}+ (?:ist |is |was |wurde )?(?:am|on|el|le|em|pada|tanggal) $/u;

/** The last date before a place; whether only a space parts them, and whether at least no other matter does. */
function lastBefore(text: string, at: number): { span: PersonalSpan; isBeside: boolean; isSaid: boolean } | undefined {
  const offset = Math.max(0, at - 24);
  const back = text.slice(offset, at);
  const last = matchesOf(back, date).at(-1);
  if (!last) return undefined;
  const start = offset + last.index;
  const rest = back.slice(last.index + last[0].length);
  return {
    span: { type: 'DOB', start, end: start + last[0].length },
    isBeside:
      rest === ' ' && /^(?:geb|born|nascid|nacid|n[ée]e?s?(?!\p{L})|urodz|lahir)/iu.test(text.slice(at, at + 8)),
    isSaid: /^[\s(,:*–-]{0,4}(?:is my |is |ist mein |es mi |est ma |é minha )?$/i.test(rest),
  };
}

const peoples =
  /(?<!\p{L})(?:participants|passengers|travell?ers|guests|children|kids|members|attendees|players|pupils|students|insured|teilnehmer(?:innen)?|reisende|kinder|gäste|mitglieder|passagiere|schüler(?:innen)?|mitreisende|pasajeros|viajeros|participantes|niños|huéspedes|alumnos|asegurados|passagers|voyageurs|enfants|élèves|adhérents|passageiros|viajantes|crianças|hóspedes|alunos|peserta|penumpang|anak-anak|tamu|siswa|anggota)(?!\p{L})/iu;
const besideName = new RegExp(`(?<=\\p{L}[\\p{L}.]{1,20}(?:, | \\(| [-–] |: |; |\\t))${date.source}`, 'giu');

/** "Passengers: Ana Ruiz (12/04/1988) and Luis Ruiz (30/09/1991)": the dates of a list of people, where each stands right after a word. */
function listed(text: string): PersonalSpan[] {
  const head = peoples.exec(text);
  if (!head) return [];
  const dates = matchesOf(text, besideName).filter(
    (match) => match.index > head.index && /(?<!\d)(?:19\d\d|20[01]\d)(?!\d)/.test(match[0]),
  );
  if (dates.length < 2) return [];
  return dates.map((match) => ({ type: 'DOB', start: match.index, end: match.index + match[0].length }));
}

/** A sentence end between the cue and the date: the date is another matter. Ends of questions ("date of birth? 1.2.1980") do not count. */
function endsSentence(between: string): boolean {
  return /[!]|\.\s+\p{Lu}\p{Ll}+ \p{Ll}+ /u.test(between);
}
