import type { PersonalSpan } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';
import { before } from './around';

/** Internet addresses, version 4 and 6: no version numbers, no times, no hardware addresses. */
export function findIpAddresses(text: string): PersonalSpan[] {
  const hasDigit = /\d/.test(text);
  return [...(hasDigit && text.includes('.') ? version4(text) : []), ...(text.includes(':') ? version6(text) : [])];
}

const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const dotted = new RegExp(`(?<![\\p{L}\\p{N}]|\\d\\.)${byte}(?:\\.${byte}){3}(?!\\.?\\d|\\p{L})`, 'gu');

function version4(text: string): PersonalSpan[] {
  const found = matchesOf(text, dotted).map((match) => ({ match, said: before(text, match.index, 30) }));
  const versions = new Set(found.flatMap(({ match, said }) => (isVersion(said) ? beginningsOf(match[0]) : [])));
  return found
    .filter(({ match, said }) => !isVersion(said) && !isOtherVersion(match[0], said, versions))
    .map(({ match }) => ({ type: 'IP', start: match.index, end: match.index + match[0].length }));
}

/** "Version 4.11.0.27 crashes, 4.10.9.3 was fine": beside a version, what begins like it is one too, unless it is called an address. */
function isOtherVersion(dots: string, said: string, versions: ReadonlySet<string>): boolean {
  if (versions.size === 0 || addressWords.test(said)) return false;
  const [major = '', both = ''] = beginningsOf(dots);
  // Addresses inside a home or an office begin so, too: there, two groups must agree.
  return versions.has(/^(?:10|172|192)$/.test(major) ? both : major);
}

/** "4.11.0.27": "4" and "4.11". */
function beginningsOf(dots: string): string[] {
  const [major = '', minor = ''] = dots.split('.');
  return [major, `${major}.${minor}`];
}

const addressWords = /\bip\b|ipv4|address|adress|dirección|endereço|alamat|\bhost\b|server/;

function isVersion(textBefore: string): boolean {
  if (addressWords.test(textBefore)) return false;
  return /(?:versi[oó]ne?|versão|versie|versi|wersj[aię]|\bver|\bv|\brev|firmware|build|release|driver|update[ds]?|upgrade[ds]?|patch|section|chapter|ios|ipados|macos|android|chrome|firefox|safari|edge|windows|app|software|abschnitt|kapitel)(?: (?:number|to|is|auf|a|à|para|ke|from|of|version))?[\s.:#(v-]{0,4}$/.test(
    textBefore,
  );
}

const withColons = /(?<![\p{L}\p{N}:.])[\da-f:]{2,39}(?:\d{1,3}(?:\.\d{1,3}){3})?(?![\p{L}\p{N}])/giu;

function version6(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of matchesOf(text, withColons)) {
    const address = match[0].replace(/(?<!:):$/, '');
    if (isVersion6(address)) spans.push({ type: 'IP', start: match.index, end: match.index + address.length });
  }
  return spans;
}

function isVersion6(text: string): boolean {
  const halves = text.split('::');
  if (!text.includes(':') || halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const ending = groups.at(-1)?.includes('.') ? 1 : 0;
  const isEach = groups.every((group, at) => /^[\da-f]{1,4}$/i.test(group) || (ending && at === groups.length - 1));
  const count = groups.length + ending;
  if (!isEach) return false;
  if (halves.length === 1) return count === 8;
  // "::1" is everybody's own machine, "a::b" may be code: an address of somebody has a digit and three groups.
  return count >= 3 && count <= 7 && /\d/.test(text);
}
