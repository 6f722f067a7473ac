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
  const withNotes = async (request: DraftRequest): Promise<DraftRequest> => {
    const notes = await notesFor(request).catch((error: unknown): AgentNotes => {
      onTrouble(error);
      return {};
    });
    return { ...request, ...notes };
  };
  return wrapped(provider, {
    async *draft(request, signal) {
      const noted = await withNotes(request);
      signal.throwIfAborted();
      yield* provider.draft(noted, signal);
    },
    async prepare(request, signal) {
      const noted = await withNotes(request);
      signal.throwIfAborted();
      await provider.prepare?.(noted, signal);
    },
  });
}
