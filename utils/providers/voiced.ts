import type { DraftProvider, DraftRequest } from '@/utils/drafting';
import { wrapped } from './wrapped';

/** What is known of the agent, for one request: habits, and whether points are wanted instead of a draft. */
export type AgentNotes = Pick<DraftRequest, 'voice' | 'form'>;

/** The provider as this agent asks it. Without notes, or where they cannot be read, the request goes out as it is. */
export function voicedProvider(
  provider: DraftProvider,
  notesFor: (request: DraftRequest) => Promise<AgentNotes>,
  onTrouble: (error: unknown) => void,
): DraftProvider {
  return wrapped(provider, {
    async *draft(request, signal) {
      const notes = await notesFor(request).catch((error: unknown): AgentNotes => {
        onTrouble(error);
        return {};
      });
      signal.throwIfAborted();
      yield* provider.draft({ ...request, ...notes }, signal);
    },
  });
}
