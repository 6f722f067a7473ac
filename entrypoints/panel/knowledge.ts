import type { Knowledge } from '@/components/panel';
import { createPassageIndex, queryFor, type PassageIndex } from '@/utils/knowledge';

/** Searches the team's macros; the index is built once for each set of macros that the page offers. */
export function findKnowledge(): Knowledge['find'] {
  let indexed: { macros: unknown; index: PassageIndex } | undefined;
  return async ({ conversation, macros, language, instruction }) => {
    if (indexed?.macros !== macros) indexed = { macros, index: createPassageIndex(macros) };
    const query = [queryFor(conversation), instruction].filter(Boolean).join('\n');
    return indexed.index.search(query, { conversation, ...(language && { language }) });
  };
}
