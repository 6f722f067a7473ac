import type { PersonalSpan } from '../types';
import { matchesOf } from '@/utils/conversation/matches-of';
import { after, before } from './around';

/** Internet addresses, version 4 and 6: no version numbers, no times, no hardware addresses. */
export function findIpAddresses(text: string): PersonalSpan[] {
  const hasDigit = /\d/.test(text);
  return [...(hasDigit && text.includes('.') ? version4(text) : []), ...(text.includes(':') ? version6(text) : [])];
}

const byte = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const dotted = new RegExp(`(?<![\\p{L}\\p{N}]|\\d\\.)${byte}(?:\\.${byte}){3}(?!\\.?\\d|\\p{L})`, 'gu');

function version4(text: string): PersonalSpan[] {
  const found = matchesOf(text, dotted).map((match) => ({ match, isVersion: isVersion(text, match) }));
  const versions = new Set(found.flatMap(({ match, isVersion: is }) => (is ? relativesOf(match[0]) : [])));
  return found
    .filter(({ match, isVersion: is }) => !is && !isOtherVersion(text, match, versions))
    .map(({ match }) => ({ type: 'IP', start: match.index, end: match.index + match[0].length }));
}

/** "Version 4.11.0.27 crashes, 4.10.9.3 was fine": beside a version, what begins like it is one too, unless it is called an address. */
function isOtherVersion(text: string, { 0: dots, index }: RegExpExecArray, versions: ReadonlySet<string>): boolean {
  if (versions.size === 0 || addressWords.test(before(text, index, 30))) return false;
  const [major = '', minor = ''] = dots.split('.');
  // Addresses inside a home or an office begin so, too: there, two groups must agree.
  return versions.has(/^(?:10|172|192)$/.test(major) ? `${major}.${minor}` : major);
}

/** "4.11.0.27": "4.11", and the numbers "3", "4" and "5" of it, its forerunner and its successor. */
function relativesOf(dots: string): string[] {
  const [major = '', minor = ''] = dots.split('.');
  return [`${major}.${minor}`, ...[-1, 0, 1].map((step) => String(Number(major) + step))];
}

const addressWords = /\bip\b|ipv4|address|adress|dirección|endereço|alamat|\bhost\b|server/;

function isVersion(text: string, { 0: dots, index }: RegExpExecArray): boolean {
  const said = before(text, index, 60);
  if (addressWords.test(said.slice(-30))) return false;
  if (versionWords.test(said.slice(-30)) || releases.test(after(text, index + dots.length, 16))) return true;
  if (addressWords.test(after(text, index + dots.length, 16))) return false;
  return changes.test(said) || (sinceThen.test(said) && /^(?!10\.)[1-4]?\d\./.test(dots)) || sinceThe.test(said);
}

const versionWords =
  /(?:versi[oó]ne?|versão|versie|versi|wersj[aię]|\bver|\bv|\brev|firmware|build|release|driver|treiber|pilote|patch|section|chapter|ios|ipados|macos|monterey|ventura|sonoma|sequoia|android|chrome|chromium|firefox|safari|edge|windows|ubuntu|debian|bios|plug-?in|app|aplikasi|aplicativo|software|abschnitt|kapitel)(?: (?:number|to|is|auf|a|à|para|ke|from|of|version))?[\s.:#(v-]{0,4}$/;
/** "4.12.0.1 rollout": what is said of versions only. */
const releases = /^[- ](?:rollout|release|update|upgrade|version|build|patch|hotfix|firmware|driver|beta)\b/;
const step =
  '[ ,:(v]+(?:from|to|of|von|vom|auf|zu|zur|de|du|da|do|del|des|la|le|el|a|à|o|para|ke|dari|vers|der|die|dem|the|our|your|app|\\d+(?:\\.\\d+)+)';
/** "Updated from 3.1.0.4 to", "mise à jour de la 3.1.0.4 vers la": both ends of a change of versions. */
const changes = new RegExp(
  `(?:updat|upgrad|downgrad|aktualisier|umstieg|umgestiegen|actuali[sz]|atualiz|mise à jour|mis à jour|passage|passé|pembaruan|perbarui|rolled back|rollback)\\p{L}*(?:${step}){0,6}[ ,:(v]+$`,
  'u',
);
/** "Since 5.2.0.1": no time but a version. Where the word means a place, too, ("depuis"), with the article of a version only. */
const sinceThen = /\b(?:(?:since|seit|sejak)(?: (?:the|der|dem))?|(?:depuis|desde) l?a) $/;
/** "With the 5.2.0.1", "con la 5.2.0.1": an address is not called so. */
const sinceThe =
  /(?:(?:after|before|until|with|under) the|(?:con|antes de|después de|hasta|tras) la|(?:avec|avant|après|sous|jusqu'à|à partir de) la|(?:com|antes d|depois d|até) ?a|(?:mit|vor|nach|bis zu|unter) der) $/;

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
