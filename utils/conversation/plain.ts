/**
 * The text as the cues read it: small letters, no accents, straight apostrophes, one character for each UTF-16 unit of the input
 * so that offsets hold.
 */
export function plainText(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/g, plainUnit)
    .toLowerCase()
    .slice(0, text.length);
}

function plainUnit(unit: string): string {
  if (/[’‘`´]/.test(unit)) return "'";
  if (/[“”„«»]/.test(unit)) return '"';
  if (/\s/.test(unit)) return unit === '\n' ? '\n' : ' ';
  const base = unit.normalize('NFD').charAt(0);
  return /[\x20-\x7e]/.test(base)
    ? base
    : base === 'ß'
      ? 's'
      : unit.toLowerCase().length === 1
        ? unit.toLowerCase()
        : unit;
}
