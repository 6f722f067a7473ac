/** Months in English, German, Spanish, French, Indonesian and Portuguese, January first, as they begin; longer spellings first. */
const months: readonly string[] = [
  'january|januar|januari|janvier|janeiro|enero|jan',
  'february|februar|februari|février|fevereiro|febrero|feb',
  'march|märz|marzo|mars|maret|março',
  'april|abril|avril|apr',
  'mayo|maio|may|mai|mei',
  'june|juni|junio|juin|junho|jun',
  'july|juli|julio|juillet|julho|jul',
  'august|agosto|août|agustus|aug',
  'september|septiembre|septembre|setembro|sept|sep',
  'october|oktober|octubre|octobre|outubro|oct|okt',
  'november|noviembre|novembre|novembro|nov',
  'december|dezember|diciembre|décembre|desember|dezembro|dec|dez',
];

/** Any month, for use inside a pattern with the `i` and `u` flags. */
export const monthPattern = months
  .flatMap((names) => names.split('|'))
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const numbers = new Map(
  months.flatMap((names, at) => names.split('|').map((name): [string, number] => [name, at + 1])),
);
const anyMonth = new RegExp(`(?<!\\p{L})(?:${monthPattern})(?!\\p{L})`, 'iu');

/** The month that a text names, 1 to 12, or nothing. */
export function monthOf(text: string): number | undefined {
  return numbers.get(anyMonth.exec(text)?.[0].toLowerCase() ?? '');
}
