import { ticketKey, type Conversation, type Message } from '@/utils/conversation';
import { fingerprint } from './fingerprint';
import type { OutcomeEvent } from './life';
import { settle } from './match-sent';
import type { FeedbackRow, OutcomeChange, Suggestion } from './outcome';
import { shapeOf } from './shape';
import { answeredTurn, type OpenedTurn, type Turn } from './turn';

/** Where suggestions and outcomes are kept; the database is one. Its failures come through as they are. */
export interface FeedbackStore {
  /** The secret of this installation that fingerprints are made with. */
  salt(): Promise<string>;
  /** Keeps a shown suggestion and its first outcome. The same id again changes nothing. */
  recordSuggestion(suggestion: Suggestion): Promise<void>;
  /**
   * Applies an event to a suggestion's outcome, in one transaction; repeating it changes nothing. An insert or a dismissal
   * also drops the ticket's unfinished draft. Gives what changed, or nothing where the suggestion was deleted.
   */
  recordOutcome(suggestionId: string, event: OutcomeEvent): Promise<OutcomeChange | undefined>;
  /** Suggestions of one ticket with their outcomes, newest first. */
  rowsForTicket(ticketKey: string): Promise<FeedbackRow[]>;
}

/** Where turns are kept; the database is one. */
export interface TurnStore {
  /** Notes that a turn was opened, or opened again; see `reopened`. True where it is new. */
  open(opened: OpenedTurn): Promise<boolean>;
  /** The first draft of a turn was there; later ones change nothing. A turn that is not kept stays unknown. */
  drafted(id: string, at: string): Promise<void>;
  /** Keeps the answer of a turn, unless one is known already. True where it was kept. */
  answer(turn: Turn): Promise<boolean>;
  forTicket(ticketKey: string): Promise<Turn[]>;
}

/** Keeps a draft that was just shown. `text` is fingerprinted and then forgotten. */
export async function keepSuggestion(
  store: FeedbackStore,
  shown: Omit<Suggestion, 'fingerprint' | 'shape'>,
  text: string,
): Promise<void> {
  const words = fingerprint(text, await store.salt());
  const shape = shapeOf(text);
  // A text whose words fall differently sentence by sentence has no shape that could be trusted.
  await store.recordSuggestion({ ...shown, fingerprint: words, ...(shape.length === words.length && { shape }) });
}

/**
 * After a fresh read of a ticket: which of its open suggestions were sent, and how much they were edited. Safe to call on
 * every read. `keepSentText` is the agent's own choice. Gives the outcomes that the read had something to say about.
 */
export async function settleTicket(
  store: FeedbackStore,
  conversation: Conversation,
  { keepSentText }: { keepSentText: boolean },
): Promise<SettledDraft[]> {
  const rows = await store.rowsForTicket(ticketKey(conversation));
  if (rows.every(({ outcome }) => outcome.kind === 'sent')) return [];
  const settled = settle(rows, conversation, await store.salt());
  const drafts: SettledDraft[] = [];
  for (const { suggestionId, event, message } of settled) {
    const kept = event.type === 'sent' && keepSentText ? { ...event, sentText: message.text } : event;
    const change = await store.recordOutcome(suggestionId, kept);
    drafts.push({ suggestionId, type: event.type, message, ...(change && { change }) });
  }
  return drafts;
}

/** A suggestion whose fate a read showed, and the message that showed it. */
export interface SettledDraft {
  suggestionId: string;
  type: 'sent' | 'unused';
  message: Message;
  /** Missing where the suggestion was deleted meanwhile. */
  change?: OutcomeChange;
}

/** After a fresh read of a ticket, and after `settleTicket`: which of its turns the agent answered. Safe to call on every read: a turn is given once. */
export async function settleTurns(
  store: FeedbackStore & { turns: TurnStore },
  conversation: Conversation,
): Promise<Turn[]> {
  const key = ticketKey(conversation);
  const open = (await store.turns.forTicket(key)).filter(({ answer }) => !answer);
  if (open.length === 0) return [];
  const edits = new Map(
    (await store.rowsForTicket(key)).flatMap(({ outcome: { kind, sentMessageId, editDistance } }) =>
      kind === 'sent' && sentMessageId !== undefined && editDistance !== undefined
        ? [[sentMessageId, editDistance]]
        : [],
    ),
  );
  const salt = await store.salt();
  const answered = open.flatMap((turn) => answeredTurn(turn, conversation, salt, edits) ?? []);
  const kept: Turn[] = [];
  for (const turn of answered) if (await store.turns.answer(turn)) kept.push(turn);
  return kept;
}
