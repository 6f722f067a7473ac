import { editKinds, type EditCounts } from './edit-kinds';
import type { ExportedRow } from './export';
import type { FeedbackRow, Outcome, OutcomeKind } from './outcome';

/** What a file could not be read for; `line` counts from 1. */
export type ImportFault = { fault: 'empty' } | { fault: 'not-an-export'; line: number };

const kinds: readonly OutcomeKind[] = ['shown', 'inserted', 'sent', 'dismissed', 'unused'];
const textFields = [
  'suggestionId',
  'ticket',
  'engine',
  'preset',
  'language',
  'level',
  'openedAt',
  'requestedAt',
  'shownAt',
] as const;

/** Rows out of an NDJSON export of ours; all of them, or what is wrong with the first that is none. */
export function readNdjson(file: string): FeedbackRow[] | ImportFault {
  const rows: FeedbackRow[] = [];
  for (const [at, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = rowOf(parsed(line));
    if (!row) return { fault: 'not-an-export', line: at + 1 };
    rows.push(row);
  }
  return rows.length > 0 ? rows : { fault: 'empty' };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    // What is no JSON is no row; the caller names its line.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Fields that are not known are left out, so that nothing but what we know enters the database. */
function rowOf(value: unknown): FeedbackRow | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const row = value as Partial<Record<keyof ExportedRow, unknown>>;
  if (!textFields.every((field) => typeof row[field] === 'string')) return undefined;
  if (!textFields.slice(-3).every((field) => !Number.isNaN(Date.parse(String(row[field]))))) return undefined;
  const known = row as ExportedRow;
  const kind = kinds.find((each) => each === known.outcome);
  if (!kind) return undefined;
  const { suggestionId, ticket, engine, preset, language, level, openedAt, requestedAt, shownAt } = known;
  return {
    suggestion: {
      id: suggestionId,
      ticketKey: ticket,
      providerId: engine,
      ...(text(known.model) && { model: text(known.model) }),
      presetId: preset,
      language,
      level,
      ...(text(known.topic) && { topic: text(known.topic) }),
      ...(text(known.source) && { source: { id: `imported:${known.source}`, title: known.source! } }),
      // The words themselves never leave; their number does.
      fingerprint: Array.from({ length: Math.min(count(known.draftWords) ?? 0, 5_000) }, () => 0),
      openedAt,
      requestedAt,
      shownAt,
      ...(count(known.costUsd) !== undefined && { costUsd: count(known.costUsd) }),
    },
    outcome: { suggestionId, kind, ...outcomeOf(known) },
  };
}

function outcomeOf(row: ExportedRow): Omit<Outcome, 'suggestionId' | 'kind'> {
  const [distance, share] = [count(row.editDistance), count(row.editShare)];
  const changes = changesOf(row.changes);
  return {
    reasons: Array.isArray(row.reasons) ? row.reasons.filter((reason) => typeof reason === 'string').slice(0, 12) : [],
    ...(text(row.insertedAt) && { insertedAt: text(row.insertedAt) }),
    ...(text(row.sentAt) && { sentAt: text(row.sentAt) }),
    ...(distance !== undefined && { editDistance: distance }),
    ...(share !== undefined && share <= 1 && { editShare: share }),
    ...(changes && { changes }),
    ...(row.unusedBecause === 'own-words' || row.unusedBecause === 'colleague'
      ? { unusedBecause: row.unusedBecause }
      : {}),
    ...(row.rating === 'up' || row.rating === 'down' ? { rating: row.rating } : {}),
  };
}

function changesOf(named: unknown): EditCounts | undefined {
  if (!Array.isArray(named)) return undefined;
  const counts: EditCounts = {};
  for (const each of named) {
    const [name, times] = String(each).split(':');
    const kind = editKinds.find((known) => known === name);
    if (kind && Number(times) > 0) counts[kind] = Number(times);
  }
  return counts;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 400) : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
