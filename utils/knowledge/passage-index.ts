import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Conversation } from '@/utils/conversation';
import type { Passage } from './passage';
import type { Fit, SourceDocument } from './fit';
import { createFit, leastFit, sayer, toSourceDocument } from './fit';
import type { SourceText } from './passages-of';
import { passagesOf } from './passages-of';
import { resolvePlaceholders } from './placeholders';
import { splitSentences } from './sentences';
import { guessLanguage, searchTerms } from './words';

/** What to search, and for whom. */
export interface SearchOptions {
  /** BCP-47 language of the answer; sources that are clearly in another one are passed over. */
  language?: string;
  /** Most sources to give back; 3 where not said. */
  limit?: number;
  /** The ticket that fills the macros' placeholders; without it they become gaps. */
  conversation?: Conversation;
  /** Macros as the helpdesk itself fills them in for this ticket, by id; they come before what we can fill in. */
  previews?: Readonly<Record<string, string>>;
}

/** A source that fits, with all its passages in order. */
export interface PassageMatch {
  sourceId: string;
  title: string;
  /** Share of what the customer's words could earn that this source earned, 0 to 1. */
  fit: number;
  passages: Passage[];
}

/** Finds what the team knows. Built once for a team's texts; searches are synchronous. */
export interface PassageIndex {
  readonly size: number;
  /** The sources that fit, best first. Empty where none does: a wrong macro is worse than none. */
  matches(query: string, options?: SearchOptions): PassageMatch[];
  /** The passages of the sources that fit, source by source, best first: what a draft may rest on. */
  search(query: string, options?: SearchOptions): Passage[];
  /** All passages of all sources as their sources have them, in an order that depends on the sources alone. */
  library(): Passage[];
  /** The index as plain data, to be kept; `restorePassageIndex` makes it again. */
  keep(): KeptIndex;
}

/** An index as plain data. */
export interface KeptIndex {
  /** Raised whenever terms are made otherwise than before: an index of another version is built anew. */
  version: number;
  documents: SourceDocument[];
  search: AsPlainObject;
}

/** The version of `KeptIndex` that this code writes and reads. */
export const keptIndexVersion = 1;

/** Builds the index (BM25 over title and text, terms by language). */
export function createPassageIndex(sources: readonly SourceText[]): PassageIndex {
  const documents: SourceDocument[] = [];
  const index = new MiniSearch<SourceDocument>(searchOptions);
  addSources(sources, 0, documents, index);
  return indexOver(documents, index);
}

/** So many sources are added between two breaths: some 10 ms of work. */
const step = 100;

/** The same in steps, so that nobody who types meanwhile feels it. `breathe` lets others work between two steps. */
export async function buildPassageIndex(
  sources: readonly SourceText[],
  breathe: () => Promise<void>,
): Promise<PassageIndex> {
  const documents: SourceDocument[] = [];
  const index = new MiniSearch<SourceDocument>(searchOptions);
  for (let start = 0; start < sources.length; start += step) {
    addSources(sources.slice(start, start + step), start, documents, index);
    await breathe();
  }
  return indexOver(documents, index);
}

function addSources(
  sources: readonly SourceText[],
  firstId: number,
  documents: SourceDocument[],
  index: MiniSearch<SourceDocument>,
): void {
  const added = sources
    .map((source, at) => toSourceDocument(source, firstId + at))
    .filter(({ title, terms }) => title.length + terms.length > 0);
  index.addAll(added);
  documents.push(...added);
}

/** The index that was kept, or nothing where it was made by another version or is not whole. */
export function restorePassageIndex(kept: KeptIndex): PassageIndex | undefined {
  if (kept.version !== keptIndexVersion) return undefined;
  const index = MiniSearch.loadJS<SourceDocument>(kept.search, searchOptions);
  return index.documentCount === kept.documents.length ? indexOver(kept.documents, index) : undefined;
}

const searchOptions = {
  fields: ['title', 'terms'],
  storeFields: [],
  extractField: (document: SourceDocument, field: string): string =>
    field === 'id' ? String(document.id) : document[field as 'title' | 'terms'].join(' '),
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

/** Of so many candidates the fit is worked out. */
const candidates = 60;

function indexOver(documents: SourceDocument[], index: MiniSearch<SourceDocument>): PassageIndex {
  const byId = new Map(documents.map((document) => [String(document.id), document]));
  const fits = new Map<string, Fit>();
  // How telling a word is depends on the language: sources in others must not make it common.
  const fitFor = (language: string | undefined) => {
    const known = fits.get(language ?? '');
    if (known) return known;
    const fit = createFit(documents.filter((document) => speaks(document, language)));
    fits.set(language ?? '', fit);
    return fit;
  };

  function matches(query: string, { language, limit = 3, ...filling }: SearchOptions = {}): PassageMatch[] {
    const base = language?.toLowerCase().split('-')[0];
    const terms = [...new Set(searchTerms(query, guessLanguage(query) ?? base))];
    if (terms.length === 0) return [];
    const fit = fitFor(base);
    return index
      .search(terms.join(' '), { boost: { title: 2 }, prefix: (term) => term.length > 4, fuzzy: fuzziness })
      .flatMap((hit) => byId.get(hit.id as string) ?? [])
      .filter((document) => speaks(document, base))
      .slice(0, candidates)
      .map((document) => ({ document, fit: fit(document, terms) }))
      .filter((candidate) => candidate.fit >= leastFit)
      .sort((a, b) => b.fit - a.fit)
      .slice(0, limit)
      .map((candidate) => toMatch(candidate.document, candidate.fit, terms, filling));
  }

  let all: Passage[] | undefined;
  return {
    size: documents.length,
    matches,
    search: (query, options) => matches(query, options).flatMap((match) => match.passages),
    library: () => (all ??= documents.flatMap(({ source }) => passagesOf(source))),
    keep: () => ({ version: keptIndexVersion, documents, search: index.toJSON() }),
  };
}

function speaks(document: SourceDocument, language: string | undefined): boolean {
  return !document.language || !language || document.language === language;
}

function fuzziness(term: string): number | false {
  return term.length > 5 && !/\d/u.test(term) ? 0.2 : false;
}

function toMatch(
  { source, language }: SourceDocument,
  fit: number,
  terms: readonly string[],
  { conversation, previews }: Pick<SearchOptions, 'conversation' | 'previews'>,
): PassageMatch {
  const filled = previewSentences(source, previews);
  const passages = withBest(passagesOf(source), terms, language).map((passage) => {
    const text = filled?.get(passage.id) ?? resolvePlaceholders(passage.text, conversation);
    return text === passage.text ? { ...passage, fit } : { ...passage, fit, text, unfilled: passage.text };
  });
  return { sourceId: source.id, title: source.title, fit, passages };
}

/** The sentences of a preview by passage; nothing where it has other sentences than its macro, as after a Liquid condition. */
function previewSentences(source: SourceText, previews: SearchOptions['previews']): Map<string, string> | undefined {
  const preview = (source.kind ?? 'macro') === 'macro' && previews ? ownValue(previews, source.id) : undefined;
  if (preview === undefined) return undefined;
  const sentences = splitSentences(preview);
  if (sentences.length !== splitSentences(source.text).length) return undefined;
  return new Map(sentences.map(({ text }, at) => [`macro:${source.id}#${at}`, text]));
}

function ownValue(values: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** Marks the sentence that says most of the words, the first of equals; none where none says any. */
export function withBest(passages: Passage[], terms: readonly string[], language: string | undefined): Passage[] {
  const said = sayer(terms);
  const hits = passages.map(({ text }) => new Set(searchTerms(text, language).filter(said)).size);
  const most = Math.max(0, ...hits);
  const best = most === 0 ? -1 : hits.indexOf(most);
  return passages.map((passage, at) => (at === best ? { ...passage, best: true } : passage));
}
