import type { Conversation } from '@/utils/conversation';
import { DraftFailure, type DraftProvider } from '@/utils/drafting';
import { wrapped } from './wrapped';

/**
 * The provider behind the judgement gate: where the gate holds a ticket, nothing of it reaches the provider, and so no request
 * leaves. `allows` is asked anew for each call.
 */
export function gatedProvider(
  provider: DraftProvider,
  allows: (conversation: Conversation) => Promise<boolean>,
): DraftProvider {
  return wrapped(provider, {
    async *draft(request, signal) {
      if (!(await allows(request.conversation))) throw new DraftFailure('needs-a-person');
      signal.throwIfAborted();
      yield* provider.draft(request, signal);
    },
    async prepare(request, signal) {
      if (!(await allows(request.conversation))) return;
      signal.throwIfAborted();
      await provider.prepare?.(request, signal);
    },
    async *perform(task, signal) {
      if (!(await allows(task.conversation))) throw new DraftFailure('needs-a-person');
      signal.throwIfAborted();
      yield* provider.perform?.(task, signal) ?? [];
    },
  });
}
