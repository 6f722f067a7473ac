import MiniSearch from 'minisearch';
import type { Conversation } from '@/utils/conversation';
import { customerMessages, openTurn } from '@/utils/conversation';
import type { Passage } from './passage';
import type { MacroText } from './passages-of';
import { passagesOfMacro } from './passages-of';
import { resolvePlaceholders } from './placeholders';
import { guessLanguage, searchTerms } from './words';

/** What to search, and for whom. */
export interface SearchOptions {
  /** BCP-47 language of the answer; macros that are clearly in another one are passed over. */
  language?: string;
  /** Most macros to give back; 3 where not said. */
  limit?: number;
  /** The ticket that fills the macros' placeholders; without it they become gaps. */
  conversation?: Conversation;
}

/** A macro that fits, with all its passages in order. */
export interface PassageMatch {
  sourceId: string;
  title: string;
  /** Share of what the customer's words could earn that this macro earned, 0 to 1. */
  fit: number;
  passages: Passage[];
}

/** Finds what the team knows. Built once for a team's macros; searches are synchronous. */
export interface PassageIndex {
  readonly size: number;
  /** The macros that fit, best first. Empty where none does: a wrong macro is worse than none. */
  matches(query: string, options?: SearchOptions): PassageMatch[];
  /** The passages of the macros that fit, macro by macro, best first: what a draft may rest on. */
  search(query: string, options?: SearchOptions): Passage[];
}

/** Builds the index (BM25 over title and text, terms by language). */
export function createPassageIndex(macros: readonly MacroText[]): PassageIndex {
  const documents = macros.map((macro, at) => toDocument(macro, at)).filter((document) => document.terms.length > 0);
  const index = new MiniSearch<MacroDocument>({
    fields: ['titleTerms', 'terms'],
    storeFields: [],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const rarity = rarityOf(documents);

  function matches(query: string, { language, limit = 3, conversation }: SearchOptions = {}): PassageMatch[] {
    const base = language?.toLowerCase().split('-')[0];
    const terms = [...new Set(searchTerms(query, guessLanguage(query) ?? base))];
    if (terms.length === 0) return [];
    return index
      .search(terms.join(' '), { boost: { titleTerms: 2 }, prefix: (term) => term.length > 4, fuzzy: fuzziness })
      .flatMap((hit) => byId.get(hit.id as number) ?? [])
      .filter((document) => !document.language || !base || document.language === base)
      .map((document) => ({ document, fit: fitOf(document, terms, rarity) }))
      .filter(({ fit }) => fit >= leastFit)
      .sort((a, b) => b.fit - a.fit)
      .slice(0, limit)
      .map(({ document, fit }) => toMatch(document.macro, fit, conversation));
  }

  return {
    size: documents.length,
    matches,
    search: (query, options) => matches(query, options).flatMap((match) => match.passages),
  };
}

/** What to search for: the subject and what the customer wrote since the last answer. */
export function queryFor(conversation: Conversation): string {
  const turn = openTurn(conversation);
  const first = customerMessages(conversation)[0];
  const texts = [conversation.subject, ...turn.map((message) => message.text)];
  // A short last message ("any news?") says nothing about the matter; the first one does.
  if (first && texts.join(' ').length < 160 && !turn.includes(first)) texts.push(first.text);
  return texts.join('\n').slice(0, 8_000);
}

interface MacroDocument {
  id: number;
  macro: MacroText;
  language?: string;
  titleTerms: string;
  terms: string;
}

/** Found by trying the labelled searches of the tests: the highest value that still finds all that should be found. */
const leastFit = 0.3;

function fuzziness(term: string): number {
  return term.length > 5 && !/\d/u.test(term) ? 0.2 : 0;
}

function toDocument(macro: MacroText, id: number): MacroDocument {
  const plain = macro.text.replace(/\{[{%][^{}]*[%}]\}/gu, ' ');
  const language = guessLanguage(`${macro.title} ${plain}`);
  return {
    id,
    macro,
    language,
    // Helpdesks group macros with `::` in the title.
    titleTerms: searchTerms(macro.title.replaceAll('::', ' '), language).join(' '),
    terms: searchTerms(plain, language).join(' '),
  };
}

/** How telling each term is, 0 to 1: its inverse document frequency over that of a term seen once. */
function rarityOf(documents: readonly MacroDocument[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { titleTerms, terms } of documents) {
    for (const term of new Set(`${titleTerms} ${terms}`.split(' '))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const inverse = (count: number) => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  const highest = inverse(1);
  return (term) => (documents.length < 3 ? 1 : inverse(counts.get(term) ?? 1) / highest);
}

/** Half for how much of the title the customer's words cover, half for the telling words shared with the text. */
function fitOf(document: MacroDocument, query: readonly string[], rarity: (term: string) => number): number {
  const title = new Set(document.titleTerms.split(' ').filter(Boolean));
  const body = new Set(document.terms.split(' ').filter(Boolean));
  const shared = (terms: ReadonlySet<string>) =>
    [...terms].filter((term) => query.some((word) => sameWord(word, term)));
  const weigh = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + rarity(term), 0);
  const titleShare = title.size > 0 ? weigh(shared(title)) / Math.max(weigh(title), 1) : 0;
  const textShare = 1 - Math.exp(-weigh(shared(body)) / 2.5);
  return 0.5 * Math.min(titleShare, 1) + 0.5 * textShare;
}

/** Equal, or alike but for an ending: five letters in common and at most three left over. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= 5 && longer.length - shorter.length <= 3 && longer.startsWith(shorter);
}

function toMatch(macro: MacroText, fit: number, conversation: Conversation | undefined): PassageMatch {
  const passages = passagesOfMacro(macro).map((passage) => {
    const text = resolvePlaceholders(passage.text, conversation);
    return text === passage.text ? passage : { ...passage, text, unfilled: passage.text };
  });
  return { sourceId: macro.id, title: macro.title, fit, passages };
}
