import type { Brand } from '@/utils/conversation';
import { fieldsOf, idOf, textOf, type Fields } from './answer';
import { ReadFailure } from './read-failure';
import type { ReadOnlyApi } from './read-only-api';

/** Names by the path that they were asked from; the session asks once for each brand. */
const known = new WeakMap<ReadOnlyApi, Map<string, string | undefined>>();

/**
 * The brand that a ticket names by `id`, with its name where `path` gives one in the field `name` of what `within` picks. A ticket can
 * be read without that name, so only the signal's reason is thrown.
 */
export async function brandOf(
  api: ReadOnlyApi,
  ticketSays: unknown,
  { path, within }: { path: (id: string) => string; within: (answer: Fields) => unknown },
  signal: AbortSignal,
): Promise<Brand | undefined> {
  const id = idOf(ticketSays);
  if (!id) return undefined;
  const names = known.get(api) ?? new Map<string, string | undefined>();
  known.set(api, names);
  if (!names.has(id)) {
    try {
      names.set(id, textOf(fieldsOf(within(fieldsOf(await api.getJson(path(id), signal))))['name'])?.trim());
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      // What this agent may never see is not asked for again.
      if (/forbidden|not-found|unreadable/.test(error.kind)) names.set(id, undefined);
    }
  }
  const name = names.get(id);
  return { id, ...(name !== undefined && { name }) };
}
