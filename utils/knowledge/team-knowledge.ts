import type { Conversation } from '@/utils/conversation';
import type { ArticleText } from './articles';
import { articlePassages } from './articles';
import type { Passage } from './passage';
import type { KeptIndex, PassageIndex } from './passage-index';
import { buildPassageIndex, createPassageIndex, restorePassageIndex } from './passage-index';
import type { SourceText } from './passages-of';
import { articleQueryFor, queryFor } from './query';

/** An index as it is kept between two visits; one row an account. */
export interface KeptRow {
  account: string;
  /** When the helpdesk last gave the macros. ISO 8601. */
  readAt: string;
  /** Equal where the sources are. */
  fingerprint: string;
  /** JSON of a `KeptIndex`. */
  index: string;
}

/** What the knowledge of a team is made with. */
export interface KnowledgeParts {
  /** Where the index is kept. Failures cost time, never an answer: what cannot be kept is built again. */
  store: { keptKnowledge(account: string): Promise<KeptRow | undefined>; keepKnowledge(row: KeptRow): Promise<void> };
  /** Policy facts, as sources. */
  others?: () => Promise<readonly SourceText[]>;
  /**
   * The agent's own replies to other tickets, as far as they are kept at this moment. They are read anew for each search and enter no index that is
   * kept: what is deleted or past its time is gone at once.
   */
  replies?: (conversation: Conversation) => Promise<readonly SourceText[]>;
  /** Lets others work between two steps of building. */
  breathe: () => Promise<void>;
  now: () => Date;
  onTrouble: (error: unknown) => void;
}

/** What is asked of it. */
export interface KnowledgeQuestion {
  conversation: Conversation;
  /** As the page listed them; empty while it has not. */
  macros: readonly SourceText[];
  articles?: readonly ArticleText[];
  previews?: Readonly<Record<string, string>>;
  /** BCP-47 language of the answer, once it is known. */
  language?: string;
  /** The agent's own point. */
  instruction?: string;
}

/** Everything that a team knows, and what this agent said before, for the tickets of any account. */
export interface TeamKnowledge {
  /** Best first. While a changed library is indexed in the background, the one before it answers. */
  find(question: KnowledgeQuestion): Promise<Passage[]>;
  /**
   * What the agent wrote in other tickets that fits, for the agent's own eyes: what was true there is no support for anything here, so no request
   * is made of it.
   */
  earlier(question: KnowledgeQuestion): Promise<Passage[]>;
  /** Macros and policy facts in an order that no ticket changes, where they are short enough to go along with every request. */
  library(question: KnowledgeQuestion): Promise<readonly Passage[] | undefined>;
  articleQuery(question: KnowledgeQuestion): Promise<string>;
  isFresh(account: Pick<Conversation, 'helpdesk' | 'account'>): Promise<boolean>;
}

/** What was read this lately need not be read again. Milliseconds. */
const freshMs = 10 * 60_000;

/** Some 30,000 tokens at 3.3 characters each: below this a cached library costs less than what a search leaves out. */
const longestLibrary = 99_000;

interface Known {
  index: PassageIndex;
  macros?: readonly SourceText[];
  fingerprint?: string;
  readAt?: string;
  /** The row's own text, so that an unchanged index is not written anew. */
  text?: string;
}

export function createTeamKnowledge(parts: KnowledgeParts): TeamKnowledge {
  const accounts = new Map<string, Promise<Known>>();
  const refreshing = new Map<string, { macros: readonly SourceText[]; done: Promise<Known> }>();
  let libraryOf: { index: PassageIndex; passages: Passage[] | undefined } | undefined;
  let last: { question: KnowledgeQuestion; passages: Passage[] } | undefined;

  const knownFor = (account: string): Promise<Known> => {
    const known = accounts.get(account) ?? load(account, parts);
    accounts.set(account, known);
    return known;
  };
  const indexFor = async ({ conversation, macros }: KnowledgeQuestion): Promise<PassageIndex> => {
    const account = accountOf(conversation);
    const known = await knownFor(account);
    if (macros.length === 0 || known.macros === macros) return known.index;
    const running = refreshing.get(account);
    const done = running?.macros === macros ? running.done : refresh(account, known, macros, parts);
    refreshing.set(account, { macros, done });
    accounts.set(account, known.index.size > 0 ? replaceLater(accounts, account, known, done) : done);
    return (known.index.size > 0 ? known : await done).index;
  };

  return {
    async find(question) {
      if (last && isSame(last.question, question)) return last.passages;
      const { conversation, articles, previews, language, instruction } = question;
      const query = [queryFor(conversation), instruction].filter(Boolean).join('\n');
      const index = await indexFor(question);
      const options = { conversation, ...(previews && { previews }), ...(language && { language }) };
      const passages = [...index.search(query, options), ...articlePassages(articles ?? [], query, language)];
      last = { question, passages };
      return passages;
    },
    earlier: (question) => repliesFor(parts, question),
    async library(question) {
      const index = await indexFor(question);
      // The same array for one ticket after another: what is made of it need not be made again.
      if (libraryOf?.index !== index) libraryOf = { index, passages: shortLibrary(index) };
      return libraryOf.passages;
    },
    articleQuery: async ({ conversation, language }) => articleQueryFor(conversation, language),
    async isFresh(account) {
      const { readAt } = await knownFor(accountOf(account));
      return readAt !== undefined && parts.now().getTime() - Date.parse(readAt) < freshMs;
    },
  };
}

function shortLibrary(index: PassageIndex): Passage[] | undefined {
  const passages = index.library();
  const length = passages.reduce((sum, { text, title }) => sum + text.length + title.length, 0);
  return passages.length > 0 && length <= longestLibrary ? passages : undefined;
}

function accountOf({ helpdesk, account }: Pick<Conversation, 'helpdesk' | 'account'>): string {
  return `${helpdesk}:${account}`;
}

/** What is known until the other is; then the other. */
function replaceLater(
  accounts: Map<string, Promise<Known>>,
  account: string,
  known: Known,
  done: Promise<Known>,
): Promise<Known> {
  void done.then(() => accounts.set(account, done));
  return Promise.resolve(known);
}

/** What was kept; where nothing was, the sources that need no helpdesk. */
async function load(account: string, parts: KnowledgeParts): Promise<Known> {
  const { store, onTrouble } = parts;
  try {
    const row = await store.keptKnowledge(account);
    const index = row && restorePassageIndex(JSON.parse(row.index) as KeptIndex);
    if (row && index) return { index, fingerprint: row.fingerprint, readAt: row.readAt, text: row.index };
  } catch (error) {
    onTrouble(error);
  }
  return { index: createPassageIndex(await otherSources(parts)) };
}

async function refresh(
  account: string,
  before: Known,
  macros: readonly SourceText[],
  parts: KnowledgeParts,
): Promise<Known> {
  const { store, breathe, now, onTrouble } = parts;
  const sources = [...macros, ...(await otherSources(parts))];
  const fingerprint = fingerprintOf(sources);
  const unchanged = before.fingerprint === fingerprint;
  const index = unchanged ? before.index : await buildPassageIndex(sources, breathe);
  const readAt = now().toISOString();
  const text = (unchanged && before.text) || JSON.stringify(index.keep());
  void store.keepKnowledge({ account, readAt, fingerprint, index: text }).catch(onTrouble);
  return { index, macros, fingerprint, readAt };
}

/** Macros can be searched without the rest. */
async function otherSources({ others, onTrouble }: KnowledgeParts): Promise<readonly SourceText[]> {
  try {
    return (await others?.()) ?? [];
  } catch (error) {
    onTrouble(error);
    return [];
  }
}

/** So many of the agent's own replies are offered: what the team wrote comes first. */
const mostReplies = 2;

async function repliesFor(
  { replies, onTrouble }: KnowledgeParts,
  { conversation, language }: KnowledgeQuestion,
): Promise<Passage[]> {
  try {
    const sources = (await replies?.(conversation)) ?? [];
    if (sources.length === 0) return [];
    return createPassageIndex(sources).search(queryFor(conversation), {
      limit: mostReplies,
      ...(language && { language }),
    });
  } catch (error) {
    onTrouble(error);
    return [];
  }
}

/** FNV-1a over all that the index is made of, and how much of it there is. */
function fingerprintOf(sources: readonly SourceText[]): string {
  const text = JSON.stringify(sources.map(({ kind, id, title, text: body }) => [kind, id, title, body]));
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(value >>> 0).toString(16)}`;
}

function isSame(one: KnowledgeQuestion, other: KnowledgeQuestion): boolean {
  const keys = ['conversation', 'macros', 'articles', 'previews', 'language', 'instruction'] as const;
  return keys.every((key) => one[key] === other[key]);
}
