import type { Conversation } from '@/utils/conversation';
import type { DraftEvent, DraftProvider, DraftRequest } from '@/utils/drafting';
import { gap } from '@/utils/drafting';
import type { PrivacyContext, Restorer, Vault } from '@/utils/privacy';
import { wrapped } from './wrapped';

/** How masking is done, and who is told of it. */
export interface MaskingOptions {
  /** Classes that are left as they are, and the team's own numbers; asked anew for each request. */
  context?: () => Promise<Pick<PrivacyContext, 'types' | 'shapes'>>;
  /** Told what was hidden, right before the provider is asked. */
  onMasked?: (conversation: Conversation, vault: Vault) => void;
}

/**
 * The provider as it may be asked over a network: personal data of the ticket and of the agent's point leave as tokens (`[NAME_1]`), and what
 * comes back gets its values again, only those of this ticket. A token that the model invented becomes a gap, which holds back Insert.
 */
export function maskedProvider(provider: DraftProvider, options: MaskingOptions = {}): DraftProvider {
  return wrapped(provider, {
    async *draft(request, signal) {
      const hidden = await hide(request.conversation, request.instruction, options);
      const { conversation, text: instruction } = hidden;
      const masked: DraftRequest = { ...request, conversation, ...(instruction !== undefined && { instruction }) };
      yield* restored(provider.draft(masked, signal), hidden.restorer, hidden.restore);
    },
    async *perform(task, signal) {
      if (!provider.perform) return;
      const hidden = await hide(task.conversation, task.text, options);
      const masked = { ...task, text: hidden.text ?? '', conversation: hidden.conversation };
      yield* restored(provider.perform(masked, signal), hidden.restorer, hidden.restore);
    },
  });
}

/** A ticket and a text of the agent's under one vault. */
async function hide(conversation: Conversation, text: string | undefined, { context, onMasked }: MaskingOptions) {
  const { createRestorer, mask, restore } = await import('@/utils/privacy');
  const rules = (await context?.()) ?? {};
  const ticket = mask(conversation, rules);
  const people = [conversation.customer, ...(conversation.agent ? [conversation.agent] : [])];
  const own = text === undefined ? undefined : mask(text, { ...rules, people, vault: ticket.vault });
  const vault = own?.vault ?? ticket.vault;
  onMasked?.(conversation, vault);
  return {
    conversation: ticket.masked,
    text: own?.masked,
    restorer: createRestorer(vault),
    restore: (said: string) => restore(said, vault),
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
