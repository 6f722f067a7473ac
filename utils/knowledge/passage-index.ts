import MiniSearch from 'minisearch';
import type { Conversation } from '@/utils/conversation';
import { customerMessages, openTurn } from '@/utils/conversation';
import type { Passage } from './passage';
import type { Fit, MacroDocument } from './fit';
import { createFit, leastFit, toMacroDocument } from './fit';
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
  const documents = macros.map(toMacroDocument).filter(({ title, terms }) => title.length + terms.length > 0);
  const index = new MiniSearch<MacroDocument>({
    fields: ['title', 'terms'],
    storeFields: [],
    extractField: (document, field) => (field === 'id' ? document.id : document[field as 'title' | 'terms'].join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const fits = new Map<string, Fit>();
  // How telling a word is depends on the language: macros in others must not make it common.
  const fitFor = (language: string | undefined) => {
    const known = fits.get(language ?? '');
    if (known) return known;
    const fit = createFit(documents.filter((document) => speaks(document, language)));
    fits.set(language ?? '', fit);
    return fit;
  };

  function matches(query: string, { language, limit = 3, conversation }: SearchOptions = {}): PassageMatch[] {
    const base = language?.toLowerCase().split('-')[0];
    const terms = [...new Set(searchTerms(query, guessLanguage(query) ?? base))];
    if (terms.length === 0) return [];
    const fit = fitFor(base);
    return index
      .search(terms.join(' '), { boost: { title: 2 }, prefix: (term) => term.length > 4, fuzzy: fuzziness })
      .flatMap((hit) => byId.get(hit.id as number) ?? [])
      .filter((document) => speaks(document, base))
      .map((document) => ({ document, fit: fit(document, terms) }))
      .filter((candidate) => candidate.fit >= leastFit)
      .sort((a, b) => b.fit - a.fit)
      .slice(0, limit)
      .map((candidate) => toMatch(candidate.document.macro, candidate.fit, conversation));
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

function speaks(document: MacroDocument, language: string | undefined): boolean {
  return !document.language || !language || document.language === language;
}

function fuzziness(term: string): number | false {
  return term.length > 5 && !/\d/u.test(term) ? 0.2 : false;
}

function toMatch(macro: MacroText, fit: number, conversation: Conversation | undefined): PassageMatch {
  const passages = passagesOfMacro(macro).map((passage) => {
    const text = resolvePlaceholders(passage.text, conversation);
    return text === passage.text ? { ...passage, fit } : { ...passage, fit, text, unfilled: passage.text };
  });
  return { sourceId: macro.id, title: macro.title, fit, passages };
}
