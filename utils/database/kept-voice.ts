import type { Access } from './access';
import type { VoiceStore } from './database';

/** Voice memory on disk. */
export function keptVoice(access: Access): VoiceStore {
  return {
    keepPending: (draft) =>
      access.write(['pending'], async ({ pending }) => {
        if (!(await pending.get(draft.suggestionId))) await pending.put(draft);
      }),
    pendingForTicket: (ticketKey) => access.read(({ pending }) => pending.where({ ticketKey }).toArray()),
    settlePending: (suggestionId, pair) =>
      access.write(['pending', 'pairs'], async ({ pending, pairs }) => {
        // What was forgotten meanwhile stays forgotten.
        if (!(await pending.get(suggestionId))) return;
        await pending.delete(suggestionId);
        if (pair) await pairs.put(pair);
      }),
    pairs: () => access.read(({ pairs }) => pairs.orderBy('at').toArray()),
    rules: () => access.read(({ rules }) => rules.toArray()),
    putRules: (changed) => access.write(['rules'], ({ rules }) => rules.bulkPut([...changed]).then(() => undefined)),
    forgetAll: () =>
      access.write(['pending', 'pairs', 'rules'], async ({ pending, pairs, rules }) => {
        const count = (await pairs.count()) + (await rules.count());
        await Promise.all([pending.clear(), pairs.clear(), rules.clear()]);
        return count;
      }),
  };
}
