import type { DraftEvent, DraftProvider, DraftRequest } from '@/utils/drafting';
import { gap } from '@/utils/drafting';
import type { Restorer } from '@/utils/privacy';

/**
 * The provider as it may be asked over a network: personal data of the ticket and of the agent's point leave as tokens (`[NAME_1]`), and what
 * comes back gets its values again, only those of this ticket. A token that the model invented becomes a gap, which holds back Insert.
 */
export function maskedProvider(provider: DraftProvider): DraftProvider {
  return {
    id: provider.id,
    label: provider.label,
    get model() {
      return provider.model;
    },
    availability: (signal) => provider.availability(signal),
    async *draft(request, signal) {
      const { createRestorer, mask, restore } = await import('@/utils/privacy');
      const { conversation, instruction } = request;
      const ticket = mask(conversation);
      const people = [conversation.customer, ...(conversation.agent ? [conversation.agent] : [])];
      const point = instruction === undefined ? undefined : mask(instruction, { people, vault: ticket.vault });
      const masked: DraftRequest = {
        ...request,
        conversation: ticket.masked,
        ...(point && { instruction: point.masked }),
      };
      const vault = point?.vault ?? ticket.vault;
      yield* restored(provider.draft(masked, signal), createRestorer(vault), (text) => restore(text, vault));
    },
    ...(provider.tasks && { tasks: provider.tasks }),
    async *perform(task, signal) {
      if (!provider.perform) return;
      const { createRestorer, mask, restore } = await import('@/utils/privacy');
      const { conversation } = task;
      const ticket = mask(conversation);
      const people = [conversation.customer, ...(conversation.agent ? [conversation.agent] : [])];
      const text = mask(task.text, { people, vault: ticket.vault });
      const masked = { ...task, text: text.masked, conversation: ticket.masked };
      const { vault } = text;
      yield* restored(provider.perform(masked, signal), createRestorer(vault), (quote) => restore(quote, vault));
    },
  };
}

async function* restored(
  events: AsyncIterable<DraftEvent>,
  restorer: Restorer,
  whole: (text: string) => string,
): AsyncGenerator<DraftEvent, void, void> {
  const shown = (text: string) =>
    restorer.strange().reduce((rest, token) => rest.replaceAll(token, gapOf(token)), text);
  try {
    for await (const event of events) {
      const delta = event.type === 'text' ? shown(restorer.push(event.delta)) : shown(restorer.end());
      if (delta !== '') yield { type: 'text', delta };
      if (event.type === 'text') continue;
      yield 'quote' in event && event.quote !== undefined ? { ...event, quote: whole(event.quote) } : event;
    }
  } catch (error) {
    // Text that waited for the end of a token is kept with the rest of what was written.
    const delta = shown(restorer.end());
    if (delta !== '') yield { type: 'text', delta };
    throw error;
  }
}

/** `[EMAIL_9]` -> `[email?]`. */
function gapOf(token: string): string {
  return gap(token.replace(/^\[|_\d+\]$/g, '').toLowerCase());
}
