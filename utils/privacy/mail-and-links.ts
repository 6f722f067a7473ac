import { matchesOf } from '@/utils/conversation/matches-of';
import type { PersonalSpan } from './types';

const localCharacter = /[\p{L}\p{N}._%+&'’~#$!=?^*-]/u;
const domainCharacter = /[\p{L}\p{N}.-]/u;
const longestLocal = 64;
const longestDomain = 253;

/** Mail addresses: what stands around an `@`, also with accents, and written out as "anna (at) example (dot) com". */
export function findEmails(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const span = around(text, at);
    if (span) spans.push(span);
  }
  return [...spans, ...writtenOut(text)];
}

function around(text: string, at: number): PersonalSpan | undefined {
  let start = at;
  while (start > 0 && at - start < longestLocal && localCharacter.test(text.charAt(start - 1))) start -= 1;
  while (start < at && /[.'’!?=&#*~^$%]/.test(text.charAt(start))) start += 1;
  if (start === at) return undefined;
  let end = at + 1;
  while (end < text.length && end - at < longestDomain && domainCharacter.test(text.charAt(end))) end += 1;
  while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  const domain = text.slice(at + 1, end);
  const known = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})/iu.exec(
    domain,
  )?.[0];
  if (!known) return undefined;
  return { type: 'EMAIL', start, end: at + 1 + withoutNextSentence(known).length };
}

/** "write to a@b.com.Thanks": a capital after the last dot of a small-letter domain begins a sentence. */
function withoutNextSentence(domain: string): string {
  const glued = /^([a-z0-9.-]+\.[a-z]{2,24})\.[A-Z][a-z]+$/.exec(domain);
  return glued?.[1] ?? domain;
}

const spelled =
  /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,40} ?(?:\(at\)|\[at\]|\{at\}|<at>| at | arroba ) ?[\p{L}\p{N}-]{1,40} ?(?:(?:\(dot\)|\[dot\]|\{dot\}| dot | punto | ponto | punkt |\.) ?[a-z]{2,10}\b ?){1,3}/giu;

function writtenOut(text: string): PersonalSpan[] {
  if (!/(?:\bat\b|arroba)/i.test(text)) return [];
  const spans: PersonalSpan[] = [];
  for (const match of matchesOf(text, spelled)) {
    const said = match[0].trimEnd();
    // "meet me at example.com" names a site, not a mailbox.
    const plain = / (?:at|arroba) /i.test(said) && !/ (?:dot|punto|ponto|punkt) /i.test(said);
    if (!plain) spans.push({ type: 'EMAIL', start: match.index, end: match.index + said.length });
  }
  return spans;
}

const addresses = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu;

/** Web addresses: the digits and words in them belong to nobody. */
export function findLinks(text: string): Array<{ start: number; end: number }> {
  return matchesOf(text, addresses).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
