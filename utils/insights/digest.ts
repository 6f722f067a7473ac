import {
  editKinds,
  type EditCounts,
  type FeedbackRow,
  type OutcomeKind,
  type ReadingMark,
  type Turn,
} from '@/utils/feedback';

/** Raised when the columns of a digest change; digests of another number are made anew. */
export const digestVersion = 2;

/** All numbers of one day (UTC), packed: reading a hundred thousand drafts must not take longer than a glance. */
export interface DayDigest {
  /** `YYYY-MM-DD`. */
  day: string;
  version: number;
  /** What the name columns count: `names[0]` is the first name. */
  names: string[];
  /** `draftColumns.length` numbers a draft. */
  drafts: Float64Array;
  /** `turnColumns.length` numbers a turn. */
  turns: Float64Array;
  /** `markColumns.length` numbers a mark. */
  marks: Float64Array;
}

/**
 * What insights count, and nothing else: a day above 64 KB is read much more slowly. Times in milliseconds since 1970, `NaN` where nothing
 * happened. Columns that end in `Name` are indexes into the names.
 */
export const draftColumns = [
  'shownAt',
  /** Index into `outcomeKinds`. */
  'kind',
  'engineName',
  'presetName',
  'languageName',
  'topicName',
  'sourceName',
  /** Tells tickets apart; which ticket it is cannot be read from it. */
  'ticket',
  'editShare',
  'costUsd',
  /** One bit for each of `editKinds`. */
  'changes',
] as const;
export type DraftColumn = (typeof draftColumns)[number];

export const turnColumns = [
  'openedAt',
  'draftedAt',
  'sentAt',
  'written',
  /** 1 where the turn was held out. */
  'heldOut',
  'languageName',
  'topicName',
  'levelName',
] as const;
export type TurnColumn = (typeof turnColumns)[number];

export const markColumns = ['at', /** 1 wrong, 2 missed. */ 'verdict', 'languageName'] as const;
export type MarkColumn = (typeof markColumns)[number];

export const outcomeKinds: readonly OutcomeKind[] = ['shown', 'inserted', 'sent', 'dismissed', 'unused'];

/** The day that a moment belongs to, in UTC. `at` is ISO 8601. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** The digest of one day from everything that is kept of it. */
export function digestOf(
  day: string,
  rows: readonly FeedbackRow[],
  turns: readonly Turn[],
  marks: readonly ReadingMark[],
): DayDigest {
  const names = new Map<string, number>();
  const name = (text: string | undefined): number => {
    if (text === undefined || text === '') return Number.NaN;
    const known = names.get(text);
    if (known !== undefined) return known;
    names.set(text, names.size);
    return names.size - 1;
  };
  return {
    day,
    version: digestVersion,
    drafts: packed(draftColumns, rows, (row) => draftNumbers(row, name)),
    turns: packed(turnColumns, turns, (turn) => turnNumbers(turn, name)),
    marks: packed(markColumns, marks, (mark) => ({
      at: Date.parse(mark.at),
      verdict: mark.verdict === 'wrong' ? 1 : 2,
      languageName: name(mark.language),
    })),
    names: [...names.keys()],
  };
}

type Name = (text: string | undefined) => number;

function draftNumbers({ suggestion, outcome }: FeedbackRow, name: Name): Record<DraftColumn, number> {
  return {
    shownAt: Date.parse(suggestion.shownAt),
    kind: outcomeKinds.indexOf(outcome.kind),
    engineName: name(suggestion.providerId),
    presetName: name(suggestion.presetId),
    languageName: name(baseOf(suggestion.language)),
    topicName: name(suggestion.topic),
    sourceName: name(suggestion.source && `${suggestion.source.id}\t${suggestion.source.title}`),
    ticket: hashOf(suggestion.ticketKey),
    editShare: outcome.editShare ?? Number.NaN,
    costUsd: suggestion.costUsd ?? Number.NaN,
    changes: bitsOf(outcome.changes ?? {}),
  };
}

function turnNumbers({ answer, ...turn }: Turn, name: Name): Record<TurnColumn, number> {
  return {
    openedAt: Date.parse(turn.openedAt),
    draftedAt: time(turn.draftedAt),
    sentAt: time(answer?.sentAt),
    written: answer?.written ?? Number.NaN,
    heldOut: Number(turn.heldOut),
    languageName: name(baseOf(turn.language)),
    topicName: name(turn.topic),
    levelName: name(turn.level),
  };
}

function packed<C extends string, T>(
  columns: readonly C[],
  items: readonly T[],
  numbersOf: (item: T) => Record<C, number>,
): Float64Array {
  const all = new Float64Array(items.length * columns.length);
  items.forEach((item, row) => {
    const numbers = numbersOf(item);
    columns.forEach((column, at) => (all[row * columns.length + at] = numbers[column]));
  });
  return all;
}

/** 53 bits: of a hundred thousand tickets two are the same to it once in a million times. */
function hashOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

function bitsOf(changes: EditCounts): number {
  return editKinds.reduce((bits, kind, at) => (changes[kind] ? bits | (1 << at) : bits), 0);
}

function time(at: string | undefined): number {
  return at === undefined ? Number.NaN : Date.parse(at);
}

function baseOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split('-')[0] ?? language;
}
