import type { MacroText } from './passages-of';
import { guessLanguage, searchTerms } from './words';

/** A macro as it is searched. */
export interface MacroDocument {
  id: number;
  macro: MacroText;
  language?: string;
  /** Terms of the title's last part: "Refund::Timing" is about timing … */
  title: string[];
  /** … within refunds. */
  group: string[];
  terms: string[];
}

/** Below this a macro is not even offered. Both limits come from the labelled tickets of the tests. */
export const leastFit = 0.3;

/** From here on a macro may answer on its own: what puts it into a draft is not a model, and a wrong macro is worse than none. */
export const goodFit = 0.45;

export function toMacroDocument(macro: MacroText, id: number): MacroDocument {
  const plain = macro.text.replace(/\{[{%][^{}]*[%}]\}/gu, ' ');
  const language = guessLanguage(`${macro.title} ${plain}`);
  const parts = macro.title.split('::');
  const termsOf = (text: string) => [...new Set(searchTerms(text, language))];
  return {
    id,
    macro,
    language,
    title: termsOf(parts.at(-1) ?? ''),
    group: termsOf(parts.slice(0, -1).join(' ')),
    terms: termsOf(plain),
  };
}

/** How well a macro fits the terms of a search, 0 to 1. */
export type Fit = (document: MacroDocument, query: readonly string[]) => number;

/**
 * Says how well macros fit a customer's words, 0 to 1: how much of the title they cover, and how much more of the text than they
 * cover of the other macros' texts, since a long mail shares words with everything.
 */
export function createFit(documents: readonly MacroDocument[]): Fit {
  const rarity = rarityOf(documents);
  const share = (terms: readonly string[], query: readonly string[]) => {
    const whole = weigh(terms);
    return whole > 0 ? weigh(terms.filter((term) => query.some((word) => sameWord(word, term)))) / whole : 0;
  };
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + rarity(term), 0);
  let asked: { query: readonly string[]; usual: number } | undefined;
  const usualFor = (query: readonly string[]) => {
    if (asked?.query !== query) {
      const shares = documents.map(({ terms }) => share(terms, query)).sort((a, b) => a - b);
      asked = { query, usual: documents.length < 6 ? 0 : (shares[Math.floor(shares.length * 0.75)] ?? 0) };
    }
    return asked.usual;
  };
  return (document, query) => {
    const title = share(document.title, query);
    const group = share(document.group, query);
    const text = Math.max(0, share(document.terms, query) - usualFor(query));
    const known = [...document.title, ...document.group, ...document.terms];
    const said = weigh(query.filter((word) => known.some((term) => sameWord(word, term)))) / weigh(query);
    return Math.min(1, 0.35 * title + 0.2 * group + 0.4 * Math.min(1, text / enoughText) + 0.25 * said);
  };
}

/** This much more than usual of a macro's text is all that a customer's words can be expected to cover. */
const enoughText = 0.3;

/** How telling each term is, 0 to 1: its inverse document frequency over that of a term seen once. */
function rarityOf(documents: readonly MacroDocument[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { title, group, terms } of documents) {
    for (const term of new Set([...title, ...group, ...terms])) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const inverse = (count: number) => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  const highest = inverse(1);
  return (term) => (documents.length < 6 ? 1 : Math.max(0.1, inverse(counts.get(term) ?? 1) / highest));
}

/** Equal, or alike but for an ending: five letters in common and at most three left over. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= 5 && longer.length - shorter.length <= 3 && longer.startsWith(shorter);
}
