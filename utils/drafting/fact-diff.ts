import { dayWords } from '@/utils/frustration/facts/patterns';
import { monthOf, monthPattern } from './month-words';

/** What a reader may hold us to. `token` stands for personal data that is masked: `[NAME_1]`. */
export type FactKind =
  'link' | 'email' | 'token' | 'amount' | 'date' | 'time' | 'percent' | 'day' | 'code' | 'number' | 'name';

/** One fact as it is written, and `key`, which is the same in whatever language or format it is written. */
export interface Fact {
  kind: FactKind;
  text: string;
  key: string;
  /** UTF-16 offset in the text. */
  start: number;
}

/** Facts that a change brought in, and such as it left out. */
export interface FactDiff {
  added: Fact[];
  lost: Fact[];
}

const currencies: ReadonlyArray<readonly [RegExp, string]> = [
  [/R\$|BRL|reais/iu, 'BRL'],
  [/Rp|IDR|rupiah/iu, 'IDR'],
  [/€|EUR/iu, 'EUR'],
  [/£|GBP|pounds?/iu, 'GBP'],
  [/CHF|francs?/iu, 'CHF'],
  [/zł|PLN/iu, 'PLN'],
  [/¥|JPY/iu, 'JPY'],
  [/\$|USD|dol+ar/iu, 'USD'],
];
const currency = String.raw`(?:US\$|R\$|[$€£¥]|zł|(?<!\p{L})(?:Rp\.?|EUR|USD|IDR|GBP|BRL|CHF|PLN|JPY|euros?|dollars?|dólares|pounds?|reais|rupiah)(?!\p{L}))`;
const figure = String.raw`\d{1,15}(?:[.,'’\u00A0\u202F ]\d{3})*(?:[.,]\d{1,4})?`;

/** In this order: what an earlier pattern takes, a later one does not see. */
const patterns: ReadonlyArray<readonly [Exclude<FactKind, 'name'>, RegExp]> = [
  ['link', /(?:https?:\/\/|www\.)[^\s<>"')\]]+/giu],
  ['email', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gu],
  [
    'link',
    /(?<![\p{L}\p{N}@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|net|org|io|de|fr|es|id|br|pt|eu|shop|example|help)(?:\/[^\s<>"')\]]*)?(?![\p{L}\p{N}])/giu,
  ],
  ['token', /\[[A-Z]{2,10}_\d{1,6}\]/gu],
  ['amount', new RegExp(`${currency}\\s?${figure}|${figure}\\s?${currency}`, 'giu')],
  ['percent', /\d{1,4}(?:[.,]\d{1,2})?\s?(?:%|percent|prozent|por ciento|pour cent|por cento|persen)/giu],
  [
    'date',
    new RegExp(
      String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}[./]\d{1,2}\.(?!\d)|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s(?:of\s|de\s)?(?:${monthPattern})(?:\.?,?\s(?:de\s|del\s)?\d{4})?(?!\p{L})|(?<!\p{L})(?:${monthPattern})\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s\d{4})?`,
      'giu',
    ),
  ],
  [
    'time',
    /(?<!\d)(?:[01]?\d|2[0-4])[:h][0-5]\d(?:\s?(?:am|pm|uhr))?(?!\d)|(?<!\d)(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?\s?(?:am|pm|uhr)(?!\p{L})/giu,
  ],
  [
    'day',
    new RegExp(
      `(?<!\\p{L})(?:${[...dayWords.keys()].filter((word) => !/^(?:morgen|demain|besok|minggu)$/u.test(word)).join('|')})(?!\\p{L})`,
      'giu',
    ),
  ],
  [
    'code',
    /(?<![\p{L}\p{N}])(?=[\p{L}\d/_-]{0,30}\d)(?=[\d/_-]{0,30}\p{L})[\p{L}\d][\p{L}\d/_-]{2,40}(?![\p{L}\p{N}])/gu,
  ],
  ['number', new RegExp(figure, 'gu')],
];

/** The facts in a text, in order. `names` are looked for as they are; whose they are is for the caller to know. */
export function factsIn(text: string, names: readonly string[] = []): Fact[] {
  const found: Fact[] = [];
  let rest = text;
  for (const [kind, pattern] of patterns) rest = take(kind, pattern, rest, found);
  const spelled = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  if (spelled.length > 0) take('name', new RegExp(spelled.map(escaped).join('|'), 'gu'), rest, found);
  return found.toSorted((a, b) => a.start - b.start);
}

/** Adds what the pattern finds, and gives the text with blanks in its place. */
function take(kind: FactKind, pattern: RegExp, text: string, found: Fact[]): string {
  return text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const said = match.replace(/[.,;:!?\s]+$/u, '');
    const start = rest.find((each) => typeof each === 'number') as number;
    found.push({ kind, text: said, key: `${kind} ${keyOf(kind, said)}`, start });
    return ' '.repeat(said.length) + match.slice(said.length);
  });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/**
 * What a rewrite did to the facts: each once. Formats do not count ("1,234.50" and "1.234,50", "March 3" and "3. März" are one),
 * nor do numbers written as words. `names` are those of the text after; a name counts as there before in whatever case it stood.
 */
export function factDiff(before: string, after: string, names: readonly string[] = []): FactDiff {
  const old = factsIn(before);
  const fresh = factsIn(after, names);
  const small = before.toLowerCase();
  const wasThere = (fact: Fact): boolean =>
    old.some(({ key }) => key === fact.key) || (fact.kind === 'name' && small.includes(fact.text.toLowerCase()));
  return {
    added: once(fresh.filter((fact) => !wasThere(fact))),
    lost: once(old.filter(({ key }) => !fresh.some((fact) => fact.key === key))),
  };
}

/**
 * Words of the text after that may be names which were not there before: capital words within a sentence. Languages that write every
 * noun so give none.
 */
export function newNames(before: string, after: string, language = 'und'): string[] {
  if (/^de\b/iu.test(language) || (language === 'und' && looksGerman(after))) return [];
  const small = before.toLowerCase();
  const found = Array.from(after.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})*/gu), ([name]) => name);
  return [...new Set(found)].filter(
    (name) => !small.includes(name.toLowerCase()) && !dayWords.has(name.toLowerCase()) && monthOf(name) === undefined,
  );
}

function looksGerman(text: string): boolean {
  return /(?<!\p{L})(?:und|nicht|Sie|wir|ist|das)(?!\p{L})/u.test(text);
}

/** Facts of a text that none of the sources states: what somebody should look up before it is sent. */
export function unsupportedFacts(text: string, sources: readonly string[]): Fact[] {
  const known = new Set(
    sources
      .flatMap((source) => factsIn(source))
      .flatMap(({ key, kind, text: said }) => [key, ...(kind === 'amount' ? [`number ${valueOf(said)}`] : [])]),
  );
  return once(
    factsIn(text).filter(
      ({ key, kind, text: said }) =>
        kind !== 'token' && !known.has(key) && !(kind === 'amount' && known.has(`number ${valueOf(said)}`)),
    ),
  );
}

function once(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ key }, at) => facts.findIndex((other) => other.key === key) === at);
}

function keyOf(kind: FactKind, said: string): string {
  const small = said.toLowerCase();
  if (kind === 'amount') return `${currencies.find(([sign]) => sign.test(said))?.[1] ?? ''} ${valueOf(said)}`;
  if (kind === 'number' || kind === 'percent') return valueOf(said);
  if (kind === 'day') return dayWords.get(small) ?? small;
  if (kind === 'time') return timeOf(small);
  if (kind === 'date') return dateOf(small);
  if (kind === 'link') return small.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  return small;
}

/** "1,234.50", "1.234,5" and "1 234.50" are one number. */
function valueOf(said: string): string {
  const digits = said.replace(/[^\d.,'’\u00A0\u202F ]/gu, '').trim();
  const grouped = digits.replace(/[.,'’\u00A0\u202F ](?=\d{3}(?:\D|$))/gu, '');
  return String(Number(grouped.replace(',', '.').replace(/[.,]$/u, '')));
}

/** Day, month and year as numbers in order of size, so that it does not matter which stands first. */
function dateOf(small: string): string {
  const numbers = (small.match(/\d+/gu) ?? []).map((digits) =>
    digits.length === 2 && Number(digits) > 31 ? 2_000 + Number(digits) : Number(digits),
  );
  const month = monthOf(small);
  return [...numbers, ...(month ? [month] : [])].toSorted((a, b) => a - b).join('-');
}

function timeOf(small: string): string {
  const [hours = 0, minutes = 0] = (small.match(/\d+/gu) ?? []).map(Number);
  const isAfternoon = /pm/u.test(small) && hours < 12;
  return `${isAfternoon ? hours + 12 : hours}:${minutes}`;
}
