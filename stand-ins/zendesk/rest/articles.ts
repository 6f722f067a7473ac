import { readFileSync } from 'node:fs';
import { textOf } from '../../shared/text';

/** One help centre article, as `articles.json` beside the server keeps it. */
export interface ArticleFile {
  title: string;
  /** Lower case, as the help centre writes them: `en-us`, `de`. */
  locale: string;
  html: string;
  labels?: string[];
  draft?: boolean;
  /** Readable for signed-in staff only. */
  restricted?: boolean;
}

export type ArticleRecord = ArticleFile & { id: number };

/** All articles, ids from 13 digits up. */
export const articles: readonly ArticleRecord[] = (
  JSON.parse(readFileSync(new URL('../articles.json', import.meta.url), 'utf8')) as ArticleFile[]
).map((article, index) => ({ ...article, id: 6_141_200_100_001 + index * 17 }));

/** Articles of the locale (`*`: of all) that hold any word of the query, most words first. Drafts are not searched. */
export function searchArticles(query: string, locale: string | null): ArticleRecord[] {
  const words = wordsOf(query);
  return articles
    .filter((article) => !article.draft && (!locale || locale === '*' || article.locale === locale.toLowerCase()))
    .map((article) => ({ article, score: scoreOf(article, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ article }) => article);
}

/** An article with the keys that search results have. */
export function articleShape(article: ArticleRecord, query: string): Record<string, unknown> {
  const path = `${article.locale}/articles/${article.id}`;
  const host = 'https://help.halden-supply.example';
  return {
    id: article.id,
    url: `${host}/api/v2/help_center/${path}.json`,
    html_url: `${host}/hc/${path}`,
    author_id: 6_130_869_183_839,
    comments_disabled: true,
    content_tag_ids: [],
    label_names: article.labels ?? [],
    draft: article.draft ?? false,
    promoted: false,
    position: 0,
    vote_sum: 0,
    vote_count: 0,
    section_id: 6_141_200_000_001,
    created_at: '2025-03-01T08:00:00Z',
    updated_at: '2026-06-01T08:00:00Z',
    edited_at: '2026-06-01T08:00:00Z',
    name: article.title,
    title: article.title,
    body: article.html,
    source_locale: article.locale,
    locale: article.locale,
    outdated: false,
    outdated_locales: [],
    permission_group_id: 6_141_200_000_101,
    user_segment_id: article.restricted ? 6_141_200_000_201 : null,
    user_segment_ids: article.restricted ? [6_141_200_000_201] : [],
    snippet: snippetOf(article, wordsOf(query)),
    result_type: 'article',
  };
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function scoreOf(article: ArticleRecord, words: readonly string[]): number {
  const title = article.title.toLowerCase();
  const rest = `${textOf(article.html)} ${article.labels?.join(' ') ?? ''}`.toLowerCase();
  return words.reduce((sum, word) => sum + (title.includes(word) ? 3 : 0) + (rest.includes(word) ? 1 : 0), 0);
}

function snippetOf(article: ArticleRecord, words: readonly string[]): string {
  const start = textOf(article.html).replaceAll('\n', ' ').slice(0, 160);
  const word = words.find((candidate) => start.toLowerCase().includes(candidate));
  return word ? start.replace(new RegExp(word, 'i'), (hit) => `<em>${hit}</em>`) : start;
}
