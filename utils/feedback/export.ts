import type { FeedbackRow } from './outcome';

/** Raised when a field of the export changes its name or meaning. */
export const exportSchemaVersion = 1;

/** One suggestion and its outcome as people take them away: no fingerprint, and text only where the agent opted in. */
export interface ExportedRow {
  suggestionId: string;
  ticket: string;
  engine: string;
  model?: string;
  preset: string;
  language: string;
  level: string;
  topic?: string;
  /** Name of the macro or article that the draft rested on. */
  source?: string;
  /** Words of the draft. */
  draftWords: number;
  openedAt: string;
  requestedAt: string;
  shownAt: string;
  costUsd?: number;
  outcome: string;
  unusedBecause?: string;
  insertedAt?: string;
  sentAt?: string;
  editDistance?: number;
  editShare?: number;
  /** Kinds of change, each with how often it was seen: `changed-number:2`. */
  changes?: string[];
  rating?: string;
  reasons: string[];
  sentText?: string;
}

/** The row as it is exported. */
export function exportedRow({ suggestion, outcome }: FeedbackRow): ExportedRow {
  const {
    id,
    ticketKey,
    providerId,
    presetId,
    fingerprint,
    shape: _shape,
    afterMessageId: _anchor,
    ...rest
  } = suggestion;
  const { source, ...said } = rest;
  const { suggestionId: _id, sentMessageId: _message, kind, changes, ...became } = outcome;
  return {
    suggestionId: id,
    ticket: ticketKey,
    engine: providerId,
    preset: presetId,
    ...said,
    ...(source && { source: source.title }),
    draftWords: fingerprint.length,
    outcome: kind,
    ...became,
    ...(changes && { changes: Object.entries(changes).map(([name, count]) => `${name}:${count}`) }),
  };
}

/** The export in chunks, so that a hundred thousand rows never stand in one string. Each yields whole rows of valid JSON. */
export async function* jsonChunks(
  rows: AsyncIterable<FeedbackRow>,
  about: { exportedAt: string },
): AsyncGenerator<string> {
  const head = JSON.stringify({ format: 'tandem-feedback', schemaVersion: exportSchemaVersion, ...about });
  yield `${head.slice(0, -1)},"rows":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(exportedRow(row))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** The same rows as newline-delimited JSON: each line is whole by itself. */
export async function* ndjsonChunks(rows: AsyncIterable<FeedbackRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(exportedRow(row))}\n`;
}

/** The same rows as comma-separated values (RFC 4180), one line a row, with a header. */
export async function* csvChunks(rows: AsyncIterable<FeedbackRow>): AsyncGenerator<string> {
  yield `${columns.join(',')}\r\n`;
  for await (const row of rows) {
    const exported = exportedRow(row);
    yield `${columns.map((column) => cell(exported[column])).join(',')}\r\n`;
  }
}

const columns = [
  'suggestionId',
  'ticket',
  'engine',
  'model',
  'preset',
  'language',
  'level',
  'topic',
  'source',
  'draftWords',
  'openedAt',
  'requestedAt',
  'shownAt',
  'insertedAt',
  'sentAt',
  'outcome',
  'unusedBecause',
  'editDistance',
  'editShare',
  'changes',
  'rating',
  'reasons',
  'costUsd',
  'sentText',
] as const satisfies (keyof ExportedRow)[];

function cell(value: string | number | string[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join('; ') : value;
  // A spreadsheet would run a cell that begins like a formula.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
