import { shownOutcome, type FeedbackRow, type Outcome, type OutcomeEvent, type Suggestion } from '@/utils/feedback';
import { pendingDays, unfinishedHours } from './database';

const hourMs = 3_600_000;

/** Unfinished drafts written before this moment are dropped. ISO 8601. */
export function unfinishedSince(now: Date): string {
  return new Date(now.getTime() - unfinishedHours * hourMs).toISOString();
}

/** Feedback shown before this moment is past its retention. ISO 8601. */
export function retentionStart(now: Date, days: number): string {
  return new Date(now.getTime() - days * 24 * hourMs).toISOString();
}

/** Drafts that voice memory waits for an answer of, shown before this moment, are dropped. ISO 8601. */
export function pendingSince(now: Date): string {
  return new Date(now.getTime() - pendingDays * 24 * hourMs).toISOString();
}

/** Rows as they were written by any version: an outcome that is missing means that nothing happened yet. */
export function rowsFrom(
  suggestions: readonly Suggestion[],
  outcomes: readonly (Outcome | undefined)[],
): FeedbackRow[] {
  return suggestions.map((suggestion, index) => ({ suggestion, outcome: outcomes[index] ?? shownOutcome(suggestion) }));
}

/** After these the draft lives in the composer or nowhere, so the copy of it goes. */
export function endsUnfinished(event: OutcomeEvent): boolean {
  return event.type === 'inserted' || event.type === 'dismissed';
}

/** 128 random bits, as hexadecimal text. */
export function newSalt(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a stored row can be shown; what cannot is left where it is. */
export function isSuggestion(row: unknown): row is Suggestion {
  if (typeof row !== 'object' || row === null) return false;
  const { id, ticketKey, shownAt, fingerprint } = row as Record<string, unknown>;
  return [id, ticketKey, shownAt].every((value) => typeof value === 'string') && Array.isArray(fingerprint);
}

/** Sorted in place by the moment of showing, ids breaking ties. */
export function newestFirst(rows: FeedbackRow[]): FeedbackRow[] {
  return rows.sort((one, other) => compare(order(other), order(one)));
}

/** A file from chunks of text; the browser may keep its parts on disk. */
export async function blobOf(chunks: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: string[] = [];
  for await (const chunk of chunks) {
    if (pending.push(chunk) < chunksInPart) continue;
    parts.push(new Blob(pending));
    pending = [];
  }
  return new Blob([...parts, ...pending], { type });
}

const chunksInPart = 1_000;

function order({ suggestion }: FeedbackRow): string {
  return `${suggestion.shownAt} ${suggestion.id}`;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
