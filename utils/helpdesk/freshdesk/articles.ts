import type { Article } from '../adapter';
import { fieldsOf, idOf, listOf, textOf, type Fields } from '../answer';
import { flattenHtml } from '../plain-text';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';

const mostArticles = 5;
/** Of an article: not a draft. Of its folder: shown to everybody. */
const published = 2;
const everybody = 1;

/** Searches the solutions. Whether customers may read an article is said by its folder, which is asked once a session. */
export async function searchArticles(
  query: string,
  _language: string | undefined,
  api: ReadOnlyApi,
  signal: AbortSignal,
): Promise<Article[]> {
  const results = await ifAny(api, `/api/v2/search/solutions?term=${encodeURIComponent(query)}`, signal);
  const articles: Article[] = [];
  for (const result of listOf(results)) {
    if (articles.length >= mostArticles) break;
    const article = result['status'] === published ? articleOf(result) : undefined;
    if (article && (await isOpen(api, idOf(result['folder_id']), signal))) articles.push(article);
  }
  return articles;
}

function articleOf(result: Fields): Article | undefined {
  const id = idOf(result['id']);
  const title = textOf(result['title']);
  const html = textOf(result['description']);
  const text = html ? flattenHtml(html) : textOf(result['description_text'])?.trim();
  return id && title && text ? { id, title, text } : undefined;
}

const folders = new WeakMap<ReadOnlyApi, Map<string, boolean>>();

async function isOpen(api: ReadOnlyApi, folder: string | undefined, signal: AbortSignal): Promise<boolean> {
  if (!folder) return false;
  const known = folders.get(api) ?? new Map<string, boolean>();
  folders.set(api, known);
  const open =
    known.get(folder) ??
    fieldsOf(await ifAny(api, `/api/v2/solutions/folders/${folder}`, signal))['visibility'] === everybody;
  known.set(folder, open);
  return open;
}

/** Accounts without solutions answer that there are none. */
async function ifAny(api: ReadOnlyApi, path: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await api.getJson(path, signal);
  } catch (error) {
    if (error instanceof ReadFailure && /forbidden|not-found/.test(error.kind)) return undefined;
    throw error;
  }
}
