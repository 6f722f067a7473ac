import type { Macro } from '../adapter';
import { idOf, listOf, textOf, type Fields } from '../answer';
import { flattenHtml } from '../plain-text';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { readPages } from './pages';

/** More than any agent looks through. */
const maxFolders = 30;
const maxPages = 5;

/** The canned responses of all folders that this agent may see, folder by folder. */
export async function readCannedResponses(
  api: ReadOnlyApi,
  signal: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<Macro[]> {
  const folders = listOf(await api.getJson('/api/v2/canned_response_folders', signal));
  const macros: Macro[] = [];
  for (const folder of folders.filter(({ responses_count: count }) => count !== 0).slice(0, maxFolders)) {
    const responses = await responsesIn(api, idOf(folder['id']), signal);
    macros.push(...responses.flatMap((response) => macroOf(response) ?? []));
    onProgress?.(macros.length);
  }
  return macros;
}

/** A folder that others keep for themselves is not missed. */
async function responsesIn(api: ReadOnlyApi, folder: string | undefined, signal: AbortSignal): Promise<Fields[]> {
  try {
    if (!folder) return [];
    return await readPages(api, `/api/v2/canned_response_folders/${folder}/responses?`, signal, maxPages);
  } catch (error) {
    if (error instanceof ReadFailure && /forbidden|not-found/.test(error.kind)) return [];
    throw error;
  }
}

function macroOf(response: Fields): Macro | undefined {
  const id = idOf(response['id']);
  const title = textOf(response['title']);
  const html = textOf(response['content_html']);
  const text = html ? flattenHtml(html) : textOf(response['content'])?.trim();
  return id && title && text ? { id, title, text } : undefined;
}
