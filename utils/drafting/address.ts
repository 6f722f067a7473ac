import type { TonePreset } from '@/utils/tone';

/**
 * How to address a customer by the name that the helpdesk has: the given name in most languages, the full name where the preset is
 * formal or the language would need to know more than a name. Nothing where the "name" is an address, a number or a stand-in.
 */
export function addressName(
  name: string | undefined,
  formality: TonePreset['formality'],
  language: string,
): string | undefined {
  const clean = name?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
  if (!/\p{L}{2}/u.test(clean) || /[@\d<>[\]{}/\\|]|https?:/u.test(clean) || clean.length > 60) return undefined;
  if (noNames.test(clean)) return undefined;
  const [last, first, ...more] = clean.split(',').map((part) => part.trim());
  const ordered = first && more.length === 0 ? `${first} ${last}` : clean;
  const full = /\p{Ll}/u.test(ordered) && /\p{Lu}/u.test(ordered) ? ordered : titleCase(ordered);
  if (formality === 'formal' || language === 'de') return full;
  // "Dr Ashworth", not "Dr"; where a title goes with the given name, or with nothing else, it keeps all of it.
  if (titles.test(full)) return familyTitles.test(full) ? withFamilyName(full) : full;
  const given = full.split(' ')[0] ?? full;
  return given.replace(/\./gu, '').length > 1 ? given : full;
}

const noNames =
  /^(?:unknown|anonymous|visitor|guest|customer|client|user|no name|web user|end.?user|kunde|gast|cliente|invitado|client|invité|pelanggan|tamu|visitante)(?:\b|$)/iu;

const titles = /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|sr|sra|srta|mme|m|bapak|ibu|pak|bu)\.? /iu;

/** Titles that stand before a family name. */
const familyTitles = /^(?:dr|prof|mr|mrs|ms|mx|mme|m)\.? \S+ \S/iu;

/** "Mme Hélène Vasseur" -> "Mme Vasseur"; particles stay with their name: "Dr van Dijk". */
function withFamilyName(full: string): string {
  const [title = '', ...names] = full.split(' ');
  const particle = names.findIndex((name, at) => at > 0 && /^(?:van|von|de|da|dos|di|del|le|la|ter|zu)$/u.test(name));
  return [title, ...names.slice(particle > 0 ? particle : -1)].join(' ');
}

function titleCase(name: string): string {
  return name.toLocaleLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase());
}
