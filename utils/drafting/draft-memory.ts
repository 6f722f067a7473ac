import { ticketKey } from '@/utils/conversation';
import type { DraftEvent, DraftProvider, DraftRequest } from './provider';

/** Drafts that were asked for ahead of time, in memory alone. */
export interface DraftMemory {
  /** Asks for a draft and keeps it, unless it is known already. Never rejects: what fails, or is aborted, is forgotten. */
  prepare: (provider: DraftProvider, request: DraftRequest, signal: AbortSignal) => Promise<void>;
  /** The provider, answering from memory where the same draft was asked for, also while that is still under way. */
  remembering: (provider: DraftProvider) => DraftProvider;
}

/** So many drafts are kept; then the oldest goes. */
const most = 20;

export function createDraftMemory(): DraftMemory {
  const kept = new Map<string, Promise<DraftEvent[] | undefined>>();
  return {
    async prepare(provider, request, signal) {
      const key = keyOf(provider, request);
      if (kept.has(key)) return;
      const coming = collect(provider, request, signal);
      kept.set(key, coming);
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
      if ((await coming) === undefined) kept.delete(key);
    },
    remembering: (provider) => ({
      id: provider.id,
      label: provider.label,
      ...(provider.model !== undefined && { model: provider.model }),
      availability: (signal) => provider.availability(signal),
      async *draft(request, signal) {
        const coming = kept.get(keyOf(provider, request));
        if (coming) yield { type: 'status', phase: 'thinking' };
        const events = await coming;
        signal.throwIfAborted();
        yield* events ?? provider.draft(request, signal);
      },
    }),
  };
}

/** Only a draft that came to its end is worth keeping. */
async function collect(
  provider: DraftProvider,
  request: DraftRequest,
  signal: AbortSignal,
): Promise<DraftEvent[] | undefined> {
  const events: DraftEvent[] = [];
  try {
    for await (const event of provider.draft(request, signal)) {
      signal.throwIfAborted();
      if (event.type !== 'status' && event.type !== 'waiting') events.push(event);
    }
    return events.some(({ type }) => type === 'done') ? events : undefined;
  } catch (error) {
    // Nobody asked for it yet: the failure shows when the agent does.
    if (!signal.aborted) console.debug('Tandem has no draft ahead of time:', error);
    return undefined;
  }
}

/** What makes two drafts the same: engine, thread, tone, material and what was chosen for it. Times that pass do not count. */
function keyOf({ id, model }: DraftProvider, request: DraftRequest): string {
  const { conversation, reading, tone, passages, ...chosen } = request;
  const { library: _, ...rest } = chosen;
  return JSON.stringify([
    id,
    model,
    ticketKey(conversation),
    hashOf(JSON.stringify(conversation.messages.map((message) => [message.id, message.visibility, message.text]))),
    hashOf(JSON.stringify([tone, passages])),
    reading.level,
    reading.causes,
    rest,
  ]);
}

/** 53 bits, enough to tell the threads of one day apart. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
