import type { Article } from '../adapter';
import { fieldsOf, idOf, listOf, textOf, type Fields } from '../answer';
import { flattenHtml } from '../plain-text';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';

/** Results that are looked at, and articles that are given. */
const asked = 20;
const mostArticles = 5;

/** Searches the help center in all its languages: which ones it has is not known. */
export async function searchArticles(
  query: string,
  language: string | undefined,
  api: ReadOnlyApi,
  signal: AbortSignal,
): Promise<Article[]> {
  const search = `query=${encodeURIComponent(query)}&locale=*&per_page=${asked}`;
  try {
    const answer = fieldsOf(await api.getJson(`/api/v2/help_center/articles/search.json?${search}`, signal));
    const articles = listOf(answer['results']).flatMap((result) => articleOf(result) ?? []);
    return articles.filter(({ locale }) => speaks(locale, language)).slice(0, mostArticles);
  } catch (error) {
    if (error instanceof ReadFailure && error.kind === 'not-found') return [];
    throw error;
  }
}

/** An article is public where it says so itself; a missing field says nothing. */
function articleOf(result: Fields): Article | undefined {
  const id = idOf(result['id']);
  const title = textOf(result['title']);
  const body = textOf(result['body']);
  const segments = result['user_segment_ids'];
  const open = result['user_segment_id'] === null && !(Array.isArray(segments) && segments.length > 0);
  if (!id || !title || !body || !open || result['draft'] !== false) return undefined;
  return { id, title, text: flattenHtml(body), url: textOf(result['html_url']), locale: textOf(result['locale']) };
}

function speaks(locale: string | undefined, language: string | undefined): boolean {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  return !locale || !language || base(locale) === base(language);
}
