import type { Edit } from './edit-distance';
import type { EditCounts } from './edit-kinds';
import type { Outcome, Suggestion } from './outcome';

/** What can happen to a suggestion after it was shown. `at` is ISO 8601. */
export type OutcomeEvent =
  | { type: 'inserted'; at: string }
  | { type: 'dismissed'; reasons?: string[] }
  /** No `rating` takes an earlier one back. */
  | { type: 'rated'; rating?: 'up' | 'down'; reasons?: string[] }
  /** The answer was seen in the thread and rests on the draft. `sentText` only where the agent opted in. */
  | { type: 'sent'; at: string; messageId: string; edit: Edit; changes?: EditCounts; sentText?: string }
  /** The ticket was answered in public without it. `edit` where there was a text of the agent to compare. */
  | { type: 'unused'; because: 'own-words' | 'colleague'; at: string; edit?: Edit };

/** The outcome of a suggestion that nothing has happened to yet. */
export function shownOutcome(suggestion: Pick<Suggestion, 'id'>): Outcome {
  return { suggestionId: suggestion.id, kind: 'shown', reasons: [] };
}

/**
 * The outcome after an event. The same event twice changes nothing the second time, and a late or repeated report
 * never takes back what is known better: `sent` is final, and the first insert keeps its time.
 */
export function outcomeAfter(outcome: Outcome, event: OutcomeEvent): Outcome {
  if (event.type === 'inserted') return afterInsert(outcome, event.at);
  if (event.type === 'dismissed') return afterDismissal(outcome, event.reasons);
  if (event.type === 'rated') return { ...outcome, rating: event.rating, reasons: tidy(event.reasons ?? []) };
  return event.type === 'sent' ? afterSent(outcome, event) : afterUnused(outcome, event);
}

function afterDismissal(outcome: Outcome, reasons: string[] | undefined): Outcome {
  if (outcome.kind !== 'shown' && outcome.kind !== 'dismissed') return outcome;
  return { ...outcome, kind: 'dismissed', reasons: reasons ? tidy(reasons) : outcome.reasons };
}

function afterInsert(outcome: Outcome, at: string): Outcome {
  const insertedAt = outcome.insertedAt ?? at;
  const kind = outcome.kind === 'sent' || outcome.kind === 'unused' ? outcome.kind : 'inserted';
  return { ...outcome, kind, insertedAt };
}

function afterSent(outcome: Outcome, event: Extract<OutcomeEvent, { type: 'sent' }>): Outcome {
  if (outcome.kind === 'sent') return outcome;
  const { unusedBecause: _, ...rest } = outcome;
  return {
    ...rest,
    kind: 'sent',
    sentAt: notBefore(event.at, outcome.insertedAt),
    sentMessageId: event.messageId,
    editDistance: event.edit.distance,
    editShare: event.edit.share,
    ...(event.changes && { changes: event.changes }),
    ...(event.sentText === undefined ? {} : { sentText: event.sentText }),
  };
}

function afterUnused(outcome: Outcome, event: Extract<OutcomeEvent, { type: 'unused' }>): Outcome {
  // A dismissal says more than that something else was sent afterwards.
  if (outcome.kind === 'sent' || outcome.kind === 'unused' || outcome.kind === 'dismissed') return outcome;
  return {
    ...outcome,
    kind: 'unused',
    unusedBecause: event.because,
    sentAt: notBefore(event.at, outcome.insertedAt),
    ...(event.edit ? { editDistance: event.edit.distance, editShare: event.edit.share } : {}),
  };
}

/** The helpdesk's clock may run behind the agent's; a reply that was sent before it was inserted helps nobody. */
function notBefore(at: string, earliest: string | undefined): string {
  return earliest !== undefined && Date.parse(at) < Date.parse(earliest) ? earliest : at;
}

const mostReasons = 12;
const longestReason = 80;

function tidy(reasons: string[]): string[] {
  const trimmed = reasons.map((reason) => reason.trim().slice(0, longestReason)).filter((reason) => reason !== '');
  return [...new Set(trimmed)].slice(0, mostReasons);
}
