import type { Conversation } from '@/utils/conversation';
import type { DraftEvent, DraftProvider, DraftRequest } from '@/utils/drafting';
import { gap } from '@/utils/drafting';
import type { MaskedConversation, PrivacyContext, Restorer, Vault } from '@/utils/privacy';
import { loadedOnce } from './loaded-once';
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
  const hide = hider(options);
  const { onMasked } = options;
  const maskedRequest = (request: DraftRequest, { conversation, text: instruction }: Hidden): DraftRequest => ({
    ...request,
    conversation,
    ...(instruction !== undefined && { instruction }),
  });
  return wrapped(provider, {
    async *draft(request, signal) {
      const hidden = await hide(request.conversation, request.instruction);
      onMasked?.(request.conversation, hidden.vault);
      yield* restored(provider.draft(maskedRequest(request, hidden), signal), hidden);
    },
    async prepare(request, signal) {
      const hidden = await hide(request.conversation, request.instruction);
      signal.throwIfAborted();
      await provider.prepare?.(maskedRequest(request, hidden), signal);
    },
    async *perform(task, signal) {
      if (!provider.perform) return;
      const hidden = await hide(task.conversation, task.text);
      onMasked?.(task.conversation, hidden.vault);
      const masked = { ...task, text: hidden.text ?? '', conversation: hidden.conversation };
      yield* restored(provider.perform(masked, signal), hidden);
    },
  });
}

interface Hidden {
  conversation: Conversation;
  text: string | undefined;
  vault: Vault;
  createRestorer: () => Restorer;
  restore: (said: string) => string;
}

/**
 * Masks a ticket and a text of the agent's under one vault. A ticket that was masked by the same rules already is not masked again: it is what takes
 * longest of all that comes before a request, and a ticket that changes is another object.
 */
function hider({ context }: MaskingOptions): (conversation: Conversation, text?: string) => Promise<Hidden> {
  const privacy = loadedOnce(() => import('@/utils/privacy'));
  const known = new WeakMap<Conversation, { rules: string; ticket: MaskedConversation }>();
  return async (conversation, text) => {
    const { createRestorer, mask, restore } = await privacy();
    const rules = (await context?.()) ?? {};
    const asText = JSON.stringify(rules);
    const before = known.get(conversation);
    const ticket = before?.rules === asText ? before.ticket : mask(conversation, rules);
    known.set(conversation, { rules: asText, ticket });
    const people = [conversation.customer, ...(conversation.agent ? [conversation.agent] : [])];
    const own = text === undefined ? undefined : mask(text, { ...rules, people, vault: ticket.vault });
    const vault = own?.vault ?? ticket.vault;
    return {
      conversation: ticket.masked,
      text: own?.masked,
      vault,
      createRestorer: () => createRestorer(vault),
      restore: (said: string) => restore(said, vault),
    };
  };
}

async function* restored(
  events: AsyncIterable<DraftEvent>,
  { createRestorer, restore }: Hidden,
): AsyncGenerator<DraftEvent, void, void> {
  const restorer = createRestorer();
  const shown = (text: string) =>
    restorer.strange().reduce((rest, token) => rest.replaceAll(token, gapOf(token)), text);
  try {
    for await (const event of events) {
      const delta = event.type === 'text' ? shown(restorer.push(event.delta)) : shown(restorer.end());
      if (delta !== '') yield { type: 'text', delta };
      if (event.type === 'text') continue;
      yield 'quote' in event && event.quote !== undefined ? { ...event, quote: restore(event.quote) } : event;
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
