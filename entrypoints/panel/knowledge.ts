import type { Knowledge } from '@/components/panel';
import { createPassageIndex, queryFor, type PassageIndex } from '@/utils/knowledge';

let indexed: { macros: unknown; index: PassageIndex } | undefined;

/** Searches the team's macros; the index is built once for each set of macros that the page offers. */
export const knowledge: Knowledge = {
  async find({ conversation, macros, language, instruction }) {
    if (indexed?.macros !== macros) indexed = { macros, index: createPassageIndex(macros) };
    const query = [queryFor(conversation), instruction].filter(Boolean).join('\n');
    return indexed.index.search(query, { conversation, ...(language && { language }) });
  },
};
