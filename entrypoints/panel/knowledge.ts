import { createTeamKnowledge, policyFactSources, type KnowledgeParts, type TeamKnowledge } from '@/utils/knowledge';
import type { Team } from '@/utils/settings/team';
import type { Store } from './store';

/** What the team knows, its public policy facts among it; the index is kept in the database. */
export function teamKnowledge(store: Promise<Store>, team: () => Promise<Team>): TeamKnowledge {
  return createTeamKnowledge({
    store: {
      keptKnowledge: async (account) => (await store).knowledge.keptKnowledge(account),
      keepKnowledge: async (row) => (await store).knowledge.keepKnowledge(row),
    },
    others: async () => policyFactSources((await team()).facts, new Date()),
    replies: async (conversation) => (await store).voice.replies(conversation),
    breathe: () => new Promise((next) => setTimeout(next)),
    now: () => new Date(),
    onTrouble: (error) => console.warn('Tandem could not keep what the team knows', error),
  } satisfies KnowledgeParts);
}
