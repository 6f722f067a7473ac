import type { Macro } from '../adapter';
import { fieldsOf, idOf, listOf, textOf, type Fields } from '../answer';
import { flattenHtml } from '../plain-text';
import type { ReadOnlyApi } from '../read-only-api';
import { readPages } from './api';

/** As many macros as the panel takes, a hundred to a request. */
const maxMacroPages = 50;

/** The active macros that write a public comment; those that write internal notes are no source for a reply. */
export async function readMacros(
  api: ReadOnlyApi,
  signal: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<Macro[]> {
  let read = 0;
  const onPage = (page: Fields) => onProgress?.((read += listOf(page['macros']).length));
  const pages = await readPages(api, '/api/v2/macros.json?active=true&', signal, maxMacroPages, onPage);
  return pages.flatMap((page) => listOf(page['macros'])).flatMap((macro) => macroOf(macro) ?? []);
}

/** What applying the macro would write, asked with GET: the helpdesk says that this changes nothing on the ticket. */
export async function previewMacro(
  macroId: string,
  ticketId: string,
  api: ReadOnlyApi,
  signal: AbortSignal,
): Promise<string | undefined> {
  const answer = await api.getJson(`/api/v2/tickets/${ticketId}/macros/${macroId}/apply.json`, signal);
  const comment = fieldsOf(fieldsOf(fieldsOf(fieldsOf(answer)['result'])['ticket'])['comment']);
  if (String(comment['public']) === 'false') return undefined;
  return commentIn(comment['html_body']) ?? commentIn(comment['scoped_body']) ?? commentIn(comment['body']);
}

function macroOf(macro: Fields): Macro | undefined {
  const id = idOf(macro['id']);
  const title = textOf(macro['title']);
  const actions = new Map(listOf(macro['actions']).map((action) => [action['field'], action['value']]));
  const text = commentIn(actions.get('comment_value_html')) ?? commentIn(actions.get('comment_value'));
  const internal = String(actions.get('comment_mode_is_public')) === 'false';
  if (!id || !title || !text || internal || macro['active'] === false) return undefined;
  return { id, title, text };
}

/** The value is a text, or a list such as `["channel:all", "text"]`, or a list of such lists. */
function commentIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const texts = value.map((item) => (item === 'channel:all' ? undefined : commentIn(item)));
    return texts.findLast((text) => text !== undefined && !/^channel:\w+$/.test(text));
  }
  const text = textOf(value);
  return text && (/<\/?[a-z][^>]*>/i.test(text) ? flattenHtml(text) : text.trim());
}
