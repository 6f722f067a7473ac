import { editKinds, type EditKind } from '@/utils/feedback';
import { compareArms, type Comparison } from './compare';
import { outcomeKinds } from './digest';
import { emptyCounts, fateOf, type Fate } from './fate';
import { spread, type Spread } from './spread';
import type { FactTable } from './table';

/** What is looked at. A field that is missing asks for nothing. */
export interface InsightFilter {
  /** Milliseconds since 1970; `to` is not included. */
  from?: number;
  to?: number;
  preset?: string;
  language?: string;
  topic?: string;
  engine?: string;
}

export interface Week {
  /** Monday, `YYYY-MM-DD`, UTC. */
  week: string;
  counts: Record<Fate, number>;
  costUsd: number;
}

/** How drafts of one preset, language or topic went. */
export interface Acceptance {
  name: string;
  drafts: number;
  /** Sent with less than `acceptedShare` of the words changed. */
  accepted: number;
}

/** Sent with less than this share of words changed counts as accepted, the rule that Typewise publishes. */
export const acceptedShare = 0.4;

export interface Insights {
  drafts: number;
  tickets: number;
  counts: Record<Fate, number>;
  weeks: Week[];
  /** Sent drafts by share of words changed: ten steps of a tenth, the first for unchanged ones alone. */
  editShares: number[];
  editKinds: { kind: EditKind; drafts: number }[];
  /** From opening a ticket to the answer. */
  timeToSent: { withDraft: Spread; withoutDraft: Spread };
  /** Turns that were to have a draft against those chosen to have none, whatever the agent then did. */
  heldOut: { time: Comparison; written: Comparison };
  byPreset: Acceptance[];
  byLanguage: Acceptance[];
  byTopic: Acceptance[];
  flags: { shown: number; wrong: number; missed: number };
  costUsd: number;
  /** Drafts whose price is not known. */
  unpriced: number;
  /** Sources whose drafts are changed the same way nearly every time. */
  alwaysEdited: { source: string; kind: EditKind; edited: number; of: number }[];
  /** Topics whose drafts had no source, most first. */
  withoutSource: { topic: string; drafts: number; of: number }[];
}

/** All numbers of a table under a filter. One pass over each part: a hundred thousand drafts take a few hundredths of a second. */
export function insightsOf(table: FactTable, filter: InsightFilter = {}): Insights {
  const drafts = draftNumbers(table, filter);
  const turns = turnNumbers(table, filter);
  return { ...drafts, ...turns, flags: { ...turns.flags, ...markNumbers(table, filter) } };
}

/** Names that can be filtered by, in order of the alphabet. */
export function filterChoices(table: FactTable): Record<'preset' | 'language' | 'topic' | 'engine', string[]> {
  const { drafts, names } = table;
  const namesIn = (column: 'presetName' | 'languageName' | 'topicName' | 'engineName') => {
    const at = drafts.at(column);
    const seen = new Set<number>();
    for (let row = 0; row < drafts.count; row += 1) seen.add(drafts.get(row, at));
    return [...seen].flatMap((index) => names[index] ?? []).sort((one, other) => one.localeCompare(other));
  };
  return {
    preset: namesIn('presetName'),
    language: namesIn('languageName'),
    topic: namesIn('topicName'),
    engine: namesIn('engineName'),
  };
}

function draftNumbers({ drafts, names }: FactTable, filter: InsightFilter) {
  const column = Object.fromEntries(
    [
      'shownAt',
      'kind',
      'editShare',
      'changes',
      'costUsd',
      'presetName',
      'languageName',
      'topicName',
      'sourceName',
      'ticketName',
    ].map((name) => [name, drafts.at(name as 'kind')]),
  ) as Record<string, number>;
  const passes = passesFor(names, filter, drafts, 'shownAt');
  const weeks = new Map<number, Week>();
  const editShares = Array.from({ length: 11 }, () => 0);
  const kinds = Array.from(editKinds, () => 0);
  const accept = {
    byPreset: new Map<number, Acceptance>(),
    byLanguage: new Map<number, Acceptance>(),
    byTopic: new Map<number, Acceptance>(),
  };
  const sources = new Map<number, { of: number; kinds: number[] }>();
  const topics = new Map<number, { drafts: number; of: number }>();
  const tickets = new Set<number>();
  const total = { counts: emptyCounts(), drafts: 0, costUsd: 0, unpriced: 0 };
  for (let row = 0; row < drafts.count; row += 1) {
    if (!passes(row)) continue;
    const share = drafts.get(row, column['editShare']!);
    const fate = fateOf(outcomeKinds[drafts.get(row, column['kind']!)]!, share);
    const cost = drafts.get(row, column['costUsd']!);
    const week = weekOf(weeks, drafts.get(row, column['shownAt']!));
    week.counts[fate] += 1;
    total.counts[fate] += 1;
    total.drafts += 1;
    if (cost === cost) {
      week.costUsd += cost;
      total.costUsd += cost;
    } else total.unpriced += 1;
    tickets.add(drafts.get(row, column['ticketName']!));
    const sent = fate === 'unchanged' || fate === 'edited';
    const accepted = sent && share < acceptedShare;
    for (const [part, name] of acceptColumns)
      addAcceptance(accept[part], drafts.get(row, column[name]!), names, accepted);
    const source = drafts.get(row, column['sourceName']!);
    const topic = entry(topics, drafts.get(row, column['topicName']!), () => ({ drafts: 0, of: 0 }));
    topic.of += 1;
    if (source !== source) topic.drafts += 1;
    if (!sent) continue;
    editShares[share === 0 ? 0 : Math.min(10, 1 + Math.floor(share * 10))]! += 1;
    countKinds(drafts.get(row, column['changes']!), kinds);
    if (source === source) {
      const known = entry(sources, source, () => ({ of: 0, kinds: Array.from(editKinds, () => 0) }));
      known.of += 1;
      countKinds(drafts.get(row, column['changes']!), known.kinds);
    }
  }
  return {
    ...total,
    tickets: tickets.size,
    weeks: [...weeks.values()].sort((one, other) => (one.week < other.week ? -1 : 1)),
    editShares,
    editKinds: editKinds
      .map((kind, at) => ({ kind, drafts: kinds[at]! }))
      .sort((one, other) => other.drafts - one.drafts),
    byPreset: byDrafts(accept.byPreset),
    byLanguage: byDrafts(accept.byLanguage),
    byTopic: byDrafts(accept.byTopic),
    alwaysEdited: alwaysEdited(sources, names),
    withoutSource: [...topics]
      .map(([topic, counted]) => ({ topic: names[topic] ?? 'other', ...counted }))
      .filter((counted) => counted.drafts > 0)
      .sort((one, other) => other.drafts - one.drafts),
  };
}

const acceptColumns = [
  ['byPreset', 'presetName'],
  ['byLanguage', 'languageName'],
  ['byTopic', 'topicName'],
] as const;

/** Sent drafts of a source before its edits say something, and the share of them that were changed alike. */
const fewestOfSource = 5;
const nearlyAlways = 0.8;

function alwaysEdited(
  sources: ReadonlyMap<number, { of: number; kinds: readonly number[] }>,
  names: readonly string[],
): Insights['alwaysEdited'] {
  return [...sources]
    .filter(([, { of }]) => of >= fewestOfSource)
    .flatMap(([source, { of, kinds }]) =>
      kinds.flatMap((edited, at) =>
        edited >= of * nearlyAlways ? [{ source: titleOf(names[source] ?? ''), kind: editKinds[at]!, edited, of }] : [],
      ),
    )
    .sort((one, other) => other.of - one.of);
}

function turnNumbers({ turns, names }: FactTable, filter: InsightFilter) {
  const [openedAt, draftedAt, sentAt] = [turns.at('openedAt'), turns.at('draftedAt'), turns.at('sentAt')];
  const [written, heldOut, level] = [turns.at('written'), turns.at('heldOut'), turns.at('levelName')];
  const passes = passesFor(names, { ...filter, preset: undefined, engine: undefined }, turns, 'openedAt');
  const flagged = new Set(['frustrated', 'furious'].map((name) => names.indexOf(name)));
  const times = { withDraft: [] as number[], withoutDraft: [] as number[] };
  const arms = {
    out: { time: [] as number[], written: [] as number[] },
    help: { time: [] as number[], written: [] as number[] },
  };
  let shown = 0;
  for (let row = 0; row < turns.count; row += 1) {
    if (!passes(row)) continue;
    if (flagged.has(turns.get(row, level))) shown += 1;
    const sent = turns.get(row, sentAt);
    if (sent !== sent) continue;
    const seconds = (sent - turns.get(row, openedAt)) / 1000;
    const drafted = turns.get(row, draftedAt);
    times[drafted === drafted ? 'withDraft' : 'withoutDraft'].push(seconds);
    const arm = arms[turns.get(row, heldOut) === 1 ? 'out' : 'help'];
    arm.time.push(seconds);
    arm.written.push(turns.get(row, written));
  }
  return {
    timeToSent: { withDraft: spread(times.withDraft), withoutDraft: spread(times.withoutDraft) },
    heldOut: {
      time: compareArms(arms.help.time, arms.out.time),
      written: compareArms(arms.help.written, arms.out.written),
    },
    flags: { shown },
  };
}

function markNumbers({ marks, names }: FactTable, filter: InsightFilter): { wrong: number; missed: number } {
  const passes = passesFor(names, { from: filter.from, to: filter.to, language: filter.language }, marks, 'at');
  const verdict = marks.at('verdict');
  const counted = { wrong: 0, missed: 0 };
  for (let row = 0; row < marks.count; row += 1) {
    if (passes(row)) counted[marks.get(row, verdict) === 1 ? 'wrong' : 'missed'] += 1;
  }
  return counted;
}

interface Filterable<C extends string> {
  at(column: C): number;
  get(row: number, column: number): number;
}

/** Only what the filter names is looked at, row by row. */
function passesFor<C extends string>(
  names: readonly string[],
  { from, to, ...wanted }: InsightFilter,
  columns: Filterable<C>,
  timeColumn: C,
): (row: number) => boolean {
  const time = columns.at(timeColumn);
  const checks = Object.entries(wanted).flatMap(([field, name]) => {
    const at = columns.at(`${field}Name` as C);
    return name === undefined || at < 0 ? [] : [{ at, name: names.indexOf(name) }];
  });
  return (row) => {
    const moment = columns.get(row, time);
    if ((from !== undefined && moment < from) || (to !== undefined && moment >= to)) return false;
    for (const { at, name } of checks) if (columns.get(row, at) !== name) return false;
    return true;
  };
}

const dayMs = 86_400_000;

function weekOf(weeks: Map<number, Week>, moment: number): Week {
  const day = Math.floor(moment / dayMs);
  // Day 0 was a Thursday.
  const monday = day - ((day + 3) % 7);
  return entry(weeks, monday, () => ({
    week: new Date(monday * dayMs).toISOString().slice(0, 10),
    counts: emptyCounts(),
    costUsd: 0,
  }));
}

function addAcceptance(by: Map<number, Acceptance>, name: number, names: readonly string[], accepted: boolean): void {
  const known = entry(by, name, () => ({ name: names[name] ?? 'other', drafts: 0, accepted: 0 }));
  known.drafts += 1;
  if (accepted) known.accepted += 1;
}

function countKinds(bits: number, counts: number[]): void {
  for (let at = 0; at < counts.length; at += 1) if (bits & (1 << at)) counts[at]! += 1;
}

function byDrafts(by: ReadonlyMap<number, Acceptance>): Acceptance[] {
  return [...by.values()].sort((one, other) => other.drafts - one.drafts);
}

function entry<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = fresh();
  map.set(key, made);
  return made;
}

/** Sources are named `id`, tab, title. */
function titleOf(source: string): string {
  return source.split('\t')[1] || source;
}
