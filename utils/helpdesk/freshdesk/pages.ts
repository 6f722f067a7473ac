import { fieldsOf, listOf, type Fields } from '../answer';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';

/** The most that the API gives at a time, and more pages than any ticket has. */
const perPage = 100;
const maxPages = 50;

/** Pages of a list until one is not full, whether the list is bare or has a name. */
export async function readPages(
  api: ReadOnlyApi,
  path: string,
  signal: AbortSignal,
  limit = maxPages,
): Promise<Fields[]> {
  const all: Fields[] = [];
  for (let page = 1; page <= limit; page += 1) {
    const answer = await api.getJson(`${path}page=${page}&per_page=${perPage}`, signal);
    const items = Array.isArray(answer) ? answer : Object.values(fieldsOf(answer)).find(Array.isArray);
    if (!items) throw new ReadFailure('unreadable-answer');
    all.push(...listOf(items));
    if (items.length < perPage) break;
  }
  return all;
}
