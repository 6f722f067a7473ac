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
    const seen = new Uint8Array(names.length);
    for (const name of drafts.names(column)) seen[name] = 1;
    return names.filter((_, at) => seen[at] === 1).sort((one, other) => one.localeCompare(other));
  };
  return {
    preset: namesIn('presetName'),
    language: namesIn('languageName'),
    topic: namesIn('topicName'),
    engine: namesIn('engineName'),
  };
}

function draftNumbers(table: FactTable, filter: InsightFilter) {
  const { drafts, names } = table;
  const [shownAt, kind, shares] = [drafts.numbers('shownAt'), drafts.numbers('kind'), drafts.numbers('editShare')];
  const [costs, changes] = [drafts.numbers('costUsd'), drafts.numbers('changes')];
  const [sources, topics, tickets] = [drafts.names('sourceName'), drafts.names('topicName'), table.tickets()];
  const passes = passesFor(names, filter, drafts, shownAt);
  const weekFor = weekFinder();
  const editShares = Array.from({ length: 11 }, () => 0);
  const kinds = Array.from(editKinds, () => 0);
  const [byPreset, byLanguage, byTopic] = [acceptance(names), acceptance(names), acceptance(names)];
  const [presets, languages] = [drafts.names('presetName'), drafts.names('languageName')];
  const bySource = new Map<number, { of: number; kinds: number[] }>();
  const sourceless = new Map<number, number>();
  const seen = new Uint8Array(tickets.count);
  const total = { counts: emptyCounts(), drafts: 0, costUsd: 0, unpriced: 0, tickets: 0 };
  for (let row = 0; row < drafts.count; row += 1) {
    if (!passes(row)) continue;
    const share = shares[row]!;
    const fate = fateOf(outcomeKinds[kind[row]!]!, share);
    const cost = costs[row]!;
    const week = weekFor(shownAt[row]!);
    week.counts[fate] += 1;
    total.counts[fate] += 1;
    total.drafts += 1;
    if (cost === cost) {
      week.costUsd += cost;
      total.costUsd += cost;
    } else total.unpriced += 1;
    const ticket = tickets.of[row]!;
    if (seen[ticket] === 0) total.tickets += 1;
    seen[ticket] = 1;
    const sent = fate === 'unchanged' || fate === 'edited';
    const accepted = sent && share < acceptedShare;
    byPreset.add(presets[row]!, accepted);
    byLanguage.add(languages[row]!, accepted);
    const topic = topics[row]!;
    byTopic.add(topic, accepted);
    const source = sources[row]!;
    if (source < 0) sourceless.set(topic, (sourceless.get(topic) ?? 0) + 1);
    if (!sent) continue;
    editShares[share === 0 ? 0 : Math.min(10, 1 + Math.floor(share * 10))]! += 1;
    countKinds(changes[row]!, kinds);
    if (source < 0) continue;
    const known = entry(bySource, source, () => ({ of: 0, kinds: Array.from(editKinds, () => 0) }));
    known.of += 1;
    countKinds(changes[row]!, known.kinds);
  }
  return {
    ...total,
    weeks: weekFor.all(),
    editShares,
    editKinds: editKinds
      .map((each, at) => ({ kind: each, drafts: kinds[at]! }))
      .sort((one, other) => other.drafts - one.drafts),
    byPreset: byPreset.all(),
    byLanguage: byLanguage.all(),
    byTopic: byTopic.all(),
    alwaysEdited: alwaysEdited(bySource, names),
    withoutSource: [...sourceless]
      .map(([topic, without]) => ({ topic: names[topic] ?? 'other', drafts: without, of: byTopic.drafts(topic) }))
      .sort((one, other) => other.drafts - one.drafts),
  };
}

/** How drafts went by one name; those without it are told as `other`. */
function acceptance(names: readonly string[]) {
  // The last place is for rows without a name.
  const counts = Array.from({ length: names.length + 1 }, () => ({ drafts: 0, accepted: 0 }));
  const at = (name: number) => counts[name < 0 ? names.length : name]!;
  return {
    add(name: number, accepted: boolean) {
      const count = at(name);
      count.drafts += 1;
      if (accepted) count.accepted += 1;
    },
    drafts: (name: number) => at(name).drafts,
    all: (): Acceptance[] =>
      counts
        .map((count, name) => ({ name: names[name] ?? 'other', ...count }))
        .filter(({ drafts }) => drafts > 0)
        .sort((one, other) => other.drafts - one.drafts),
  };
}

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
  const [openedAt, draftedAt, sentAt] = [
    turns.numbers('openedAt'),
    turns.numbers('draftedAt'),
    turns.numbers('sentAt'),
  ];
  const [written, heldOut, levels] = [turns.numbers('written'), turns.numbers('heldOut'), turns.names('levelName')];
  const passes = passesFor(names, { ...filter, preset: undefined, engine: undefined }, turns, openedAt);
  const [frustrated, furious] = [names.indexOf('frustrated'), names.indexOf('furious')];
  const times = { withDraft: [] as number[], withoutDraft: [] as number[] };
  const arms = {
    out: { time: [] as number[], written: [] as number[] },
    help: { time: [] as number[], written: [] as number[] },
  };
  let shown = 0;
  for (let row = 0; row < turns.count; row += 1) {
    if (!passes(row)) continue;
    const level = levels[row]!;
    if (level >= 0 && (level === frustrated || level === furious)) shown += 1;
    const sent = sentAt[row]!;
    if (sent !== sent) continue;
    const seconds = (sent - openedAt[row]!) / 1000;
    const drafted = draftedAt[row]!;
    times[drafted === drafted ? 'withDraft' : 'withoutDraft'].push(seconds);
    const arm = arms[heldOut[row] === 1 ? 'out' : 'help'];
    arm.time.push(seconds);
    arm.written.push(written[row]!);
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
  const { from, to, language } = filter;
  const passes = passesFor(names, { from, to, language }, marks, marks.numbers('at'));
  const verdicts = marks.numbers('verdict');
  const counted = { wrong: 0, missed: 0 };
  for (let row = 0; row < marks.count; row += 1) {
    if (passes(row)) counted[verdicts[row] === 1 ? 'wrong' : 'missed'] += 1;
  }
  return counted;
}

/** Only what the filter names is looked at, row by row. */
function passesFor(
  names: readonly string[],
  { from = -Infinity, to = Infinity, ...wanted }: InsightFilter,
  columns: { has(column: string): boolean; names(column: never): Int32Array },
  moments: Float64Array,
): (row: number) => boolean {
  const checks = Object.entries(wanted).flatMap(([field, name]) => {
    const column = `${field}Name`;
    // A name that nobody has is no row's, not that of the rows without one.
    const at = name === undefined ? -1 : names.indexOf(name);
    return name === undefined || !columns.has(column)
      ? []
      : [{ of: columns.names(column as never), name: at < 0 ? -2 : at }];
  });
  return (row) => {
    const moment = moments[row]!;
    if (moment < from || moment >= to) return false;
    for (const { of, name } of checks) if (of[row] !== name) return false;
    return true;
  };
}

const dayMs = 86_400_000;

/** Gives the week of a moment. Rows come day by day, so that nearly all are of the week of the row before. */
function weekFinder() {
  const weeks = new Map<number, Week>();
  let last: { monday: number; week: Week } | undefined;
  const weekFor = (moment: number): Week => {
    const day = Math.floor(moment / dayMs);
    // Day 0 was a Thursday.
    const monday = day - ((day + 3) % 7);
    if (last?.monday === monday) return last.week;
    const week = entry(weeks, monday, () => ({
      week: new Date(monday * dayMs).toISOString().slice(0, 10),
      counts: emptyCounts(),
      costUsd: 0,
    }));
    last = { monday, week };
    return week;
  };
  return Object.assign(weekFor, {
    /** All weeks that were asked for, in order. */
    all: () => [...weeks.values()].sort((one, other) => (one.week < other.week ? -1 : 1)),
  });
}

function countKinds(bits: number, counts: number[]): void {
  for (let at = 0; at < counts.length; at += 1) if (bits & (1 << at)) counts[at]! += 1;
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
