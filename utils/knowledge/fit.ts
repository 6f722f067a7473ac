import type { SourceText } from './passages-of';
import { guessLanguage, searchTerms } from './words';

/** A source as it is searched. Plain data: it can be kept and loaded again. */
export interface SourceDocument {
  id: number;
  source: SourceText;
  language?: string;
  /** Terms of the title's last part: "Refund::Timing" is about timing … */
  title: string[];
  /** … within refunds. */
  group: string[];
  terms: string[];
}

/** Below this a source is not even offered. Both limits come from the labelled tickets of the tests. */
export const leastFit = 0.3;

/** From here on a macro may answer on its own: what puts it into a draft is not a model, and a wrong macro is worse than none. */
export const goodFit = 0.5;

export function toSourceDocument(source: SourceText, id: number): SourceDocument {
  const plain = source.text.replace(/\{[{%][^{}]*[%}]\}/gu, ' ');
  const language = guessLanguage(`${source.title} ${plain}`);
  const parts = source.title.split('::');
  const termsOf = (text: string) => [...new Set(searchTerms(text, language))];
  return {
    id,
    source,
    ...(language === undefined ? {} : { language }),
    title: termsOf(parts.at(-1) ?? ''),
    group: termsOf(parts.slice(0, -1).join(' ')),
    terms: termsOf(plain),
  };
}

/** How well a source fits the terms of a search, 0 to 1. */
export type Fit = (document: SourceDocument, query: readonly string[]) => number;

/**
 * Says how well sources fit a customer's words, 0 to 1: how much of the title they cover, and how much more of the text than they
 * cover of the other sources' texts, since a long mail shares words with everything. A source without a title is its text.
 */
export function createFit(documents: readonly SourceDocument[]): Fit {
  const rarity = rarityOf(documents);
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + rarity(term), 0);
  const share = (terms: readonly string[], said: (term: string) => boolean) => {
    const whole = weigh(terms);
    return whole > 0 ? weigh(terms.filter(said)) / whole : 0;
  };
  let asked: { query: readonly string[]; said: (term: string) => boolean; usual: number } | undefined;
  const prepare = (query: readonly string[]) => {
    if (asked?.query === query) return asked;
    const said = sayer(query);
    const shares = documents.map(({ terms }) => share(terms, said)).sort((a, b) => a - b);
    const usual = documents.length < 6 ? 0 : (shares[Math.floor(shares.length * 0.75)] ?? 0);
    asked = { query, said, usual };
    return asked;
  };
  return (document, query) => {
    const { said, usual } = prepare(query);
    const title = share(document.title.length > 0 ? document.title : document.terms, said);
    const group = share(document.group, said);
    const text = Math.max(0, share(document.terms, said) - usual);
    const known = sayer([...document.title, ...document.group, ...document.terms]);
    const covered = weigh(query.filter(known)) / weigh(query);
    return Math.min(1, 0.35 * title + 0.2 * group + 0.4 * Math.min(1, text / enoughText) + 0.25 * covered);
  };
}

/** This much more than usual of a source's text is all that a customer's words can be expected to cover. */
const enoughText = 0.3;

/** How telling each term is, 0 to 1: its inverse document frequency over that of a term seen once. */
function rarityOf(documents: readonly SourceDocument[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { title, group, terms } of documents) {
    for (const term of new Set([...title, ...group, ...terms])) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const inverse = (count: number) => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  const highest = inverse(1);
  return (term) => (documents.length < 6 ? 1 : Math.max(0.1, inverse(counts.get(term) ?? 1) / highest));
}

/** Shorter words must be equal; longer ones may differ in an ending of so many letters. */
const leastStem = 5;
const longestEnding = 3;

/**
 * Whether a term is among some words: equal, or alike but for an ending. Answers from sets, since it is asked for every term of
 * thousands of macros.
 */
export function sayer(words: readonly string[]): (term: string) => boolean {
  const whole = new Set(words);
  const beginnings = new Set<string>();
  for (const word of whole) {
    for (let length = Math.max(leastStem, word.length - longestEnding); length < word.length; length += 1) {
      beginnings.add(word.slice(0, length));
    }
  }
  const known = new Map<string, boolean>();
  const find = (term: string) => {
    if (whole.has(term) || beginnings.has(term)) return true;
    for (let length = Math.max(leastStem, term.length - longestEnding); length < term.length; length += 1) {
      if (whole.has(term.slice(0, length))) return true;
    }
    return false;
  };
  return (term) => {
    const answer = known.get(term) ?? find(term);
    known.set(term, answer);
    return answer;
  };
}
