import type { Macro } from '../adapter';
import { fieldsOf, idOf, listOf, textOf, type Fields } from '../answer';
import { flattenHtml } from '../plain-text';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { perPage } from './said';

/** More than any agent looks through. */
const maxPages = 20;

/**
 * RT's articles, which agents put into replies: those that this agent may see and whose class is in use, a hundred to a request. `base` is
 * the path of the RT.
 */
export async function readArticles(
  api: ReadOnlyApi,
  base: string,
  signal: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<Macro[]> {
  const query = encodeURIComponent(JSON.stringify([{ field: 'id', operator: '>', value: 0 }]));
  const fields = 'fields=Name,Disabled,Class,CustomFields&fields[Class]=Disabled&fields[CustomFields]=Type';
  const macros: Macro[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const path = `${base}/REST/2.0/articles?query=${query}&${fields}&per_page=${perPage}&page=${page}`;
    const items = fieldsOf(await api.getJson(path, signal))['items'];
    if (!Array.isArray(items)) throw new ReadFailure('unreadable-answer');
    macros.push(...listOf(items).flatMap((article) => macroOf(article) ?? []));
    onProgress?.(macros.length);
    if (items.length < perPage) break;
  }
  return macros;
}

/** What an article says stands in fields that each team names itself: texts of one line and of several, and HTML. */
function macroOf(article: Fields): Macro | undefined {
  if (isOff(article) || isOff(fieldsOf(article['Class']))) return undefined;
  const id = idOf(article['id']);
  const title = textOf(article['Name']);
  const text = listOf(article['CustomFields'])
    .flatMap(({ Type: type, values }) => {
      const given = Array.isArray(values) ? values.flatMap((value) => textOf(value)?.trim() ?? []) : [];
      return type === 'HTML' ? given.map(flattenHtml) : type === 'Text' || type === 'Freeform' ? given : [];
    })
    .join('\n\n');
  return id && title && text ? { id, title, text } : undefined;
}

function isOff({ Disabled: disabled }: Fields): boolean {
  return Number(disabled) !== 0;
}
