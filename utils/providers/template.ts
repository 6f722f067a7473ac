import type { DraftProvider } from '@/utils/drafting';
import { composeReply } from './template/compose';
import { localTask, localTaskKinds } from './template/local-task';

export type { ReplySentence, SentenceSource } from './template/reply-sentence';
export { composeReply, replyText } from './template/compose';

/** The provider that always works: no key, no network, no model. Every sentence comes from a phrase, a macro, the ticket or the agent. */
export function createTemplateProvider(): DraftProvider {
  return {
    id: 'template',
    label: 'Template draft',
    availability: async () => 'ready',
    async *draft(request, signal) {
      signal.throwIfAborted();
      const sentences = composeReply(request);
      yield { type: 'status', phase: 'writing' };
      for (const { separator, text, source } of sentences) {
        signal.throwIfAborted();
        yield { type: 'text', delta: separator + text };
        if (source.kind === 'passage') yield { type: 'cite', passageId: source.passageId, quote: text };
        else if (source.kind !== 'missing') yield { type: 'source', source: source.kind, quote: text };
      }
      yield { type: 'done', stop: 'end' };
    },
    tasks: localTaskKinds,
    async *perform(task, signal) {
      signal.throwIfAborted();
      yield { type: 'text', delta: localTask(task) };
      yield { type: 'done', stop: 'end' };
    },
  };
}
