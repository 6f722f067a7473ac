import { ticketKey, type Conversation } from '@/utils/conversation';
import { fingerprint } from './fingerprint';
import type { OutcomeEvent } from './life';
import { settle } from './match-sent';
import type { FeedbackRow, Outcome, Suggestion } from './outcome';

/** Where suggestions and outcomes are kept; the database is one. Its failures come through as they are. */
export interface FeedbackStore {
  /** The secret of this installation that fingerprints are made with. */
  salt(): Promise<string>;
  /** Keeps a shown suggestion and its first outcome. The same id again changes nothing. */
  recordSuggestion(suggestion: Suggestion): Promise<void>;
  /**
   * Applies an event to a suggestion's outcome, in one transaction; repeating it changes nothing. An insert or a dismissal
   * also drops the ticket's unfinished draft. Gives the outcome as it is now, or nothing where the suggestion was deleted.
   */
  recordOutcome(suggestionId: string, event: OutcomeEvent): Promise<Outcome | undefined>;
  /** Suggestions of one ticket with their outcomes, newest first. */
  rowsForTicket(ticketKey: string): Promise<FeedbackRow[]>;
}

/** Keeps a draft that was just shown. `text` is fingerprinted and then forgotten. */
export async function keepSuggestion(
  store: FeedbackStore,
  shown: Omit<Suggestion, 'fingerprint'>,
  text: string,
): Promise<void> {
  await store.recordSuggestion({ ...shown, fingerprint: fingerprint(text, await store.salt()) });
}

/**
 * After a fresh read of a ticket: which of its open suggestions were sent, and how much they were edited. Safe to call on
 * every read. `keepSentText` is the agent's own choice. Gives how many outcomes the read had something to say about.
 */
export async function settleTicket(
  store: FeedbackStore,
  conversation: Conversation,
  { keepSentText }: { keepSentText: boolean },
): Promise<number> {
  const rows = await store.rowsForTicket(ticketKey(conversation));
  if (rows.every(({ outcome }) => outcome.kind === 'sent')) return 0;
  const settled = settle(rows, conversation, await store.salt());
  for (const { suggestionId, event, message } of settled) {
    const kept = event.type === 'sent' && keepSentText ? { ...event, sentText: message.text } : event;
    await store.recordOutcome(suggestionId, kept);
  }
  return settled.length;
}
