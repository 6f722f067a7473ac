import { dateText, numberText, t } from '@/utils/i18n';
import { languageName, topicName } from '@/utils/i18n/names';
import type { EditKind } from '@/utils/feedback';
import type { Comparison, Fate, Spread } from '@/utils/insights';

/** What an agent reads on the insights page. */
export const insightsWords = {
  title: t('insights.title'),
  lead: t('insights.lead'),
  back: t('insights.back'),
  filters: t('insights.filters'),
  range: t('insights.range'),
  ranges: {
    '30': t('insights.ranges.30'),
    '90': t('insights.ranges.90'),
    '365': t('insights.ranges.365'),
    all: t('insights.ranges.all'),
  },
  preset: t('insights.preset'),
  language: t('insights.language'),
  topic: t('insights.topic'),
  engine: t('insights.engine'),
  every: t('insights.every'),
  print: t('insights.print'),
  loading: t('insights.loading'),
  nothing: t('insights.nothing'),
  nothingHere: t('insights.nothingHere'),
  table: t('insights.table'),
  weeks: t('insights.weeks'),
  edits: t('insights.edits'),
  kinds: t('insights.kinds'),
  times: t('insights.times'),
  comparison: t('insights.comparison'),
  acceptance: t('insights.acceptance'),
  acceptedBy: {
    byPreset: t('insights.acceptedBy.byPreset'),
    byLanguage: t('insights.acceptedBy.byLanguage'),
    byTopic: t('insights.acceptedBy.byTopic'),
  },
  flags: t('insights.flags'),
  cost: t('insights.cost'),
  macros: t('insights.macros'),
  sources: t('insights.sources'),
  facts: t('insights.facts'),
  macrosSome: t('insights.macrosSome'),
  sourcesSome: t('insights.sourcesSome'),
  factsSome: t('insights.factsSome'),
  factsNone: t('insights.factsNone'),
  macrosNone: t('insights.macrosNone'),
  sourcesNone: t('insights.sourcesNone'),
  export: t('insights.export'),
  exportLead: t('insights.exportLead'),
  exportCsv: t('insights.exportCsv'),
  exportNdjson: t('insights.exportNdjson'),
  exportScorecard: t('insights.exportScorecard'),
  scorecardHint: t('insights.scorecardHint'),
  import: t('insights.import'),
  columns: {
    week: t('insights.columns.week'),
    name: t('insights.columns.name'),
    percent: t('insights.columns.percent'),
    often: t('insights.columns.often'),
    arm: t('insights.columns.arm'),
    share: t('insights.columns.share'),
    drafts: t('insights.columns.drafts'),
    accepted: t('insights.columns.accepted'),
    kind: t('insights.columns.kind'),
    with: t('insights.columns.with'),
    without: t('insights.columns.without'),
    replies: t('insights.columns.replies'),
    quarter: t('insights.columns.quarter'),
    half: t('insights.columns.half'),
    three: t('insights.columns.three'),
    cost: t('insights.columns.cost'),
    source: t('insights.columns.source'),
    topic: t('insights.columns.topic'),
    fact: t('insights.columns.fact'),
    owner: t('insights.columns.owner'),
    reviewBy: t('insights.columns.reviewBy'),
  },
} as const;

export const fateWords: Record<Fate, string> = {
  unchanged: t('fate.unchanged'),
  edited: t('fate.edited'),
  inserted: t('fate.inserted'),
  dismissed: t('fate.dismissed'),
  own: t('fate.own'),
  open: t('fate.open'),
};

export const kindWords: Record<EditKind, string> = {
  'changed-greeting': t('editKind.changedGreeting'),
  'deleted-opener': t('editKind.deletedOpener'),
  'changed-opener': t('editKind.changedOpener'),
  'changed-number': t('editKind.changedNumber'),
  'tone-word-out': t('editKind.toneWordOut'),
  'tone-word-in': t('editKind.toneWordIn'),
  'added-line': t('editKind.addedLine'),
  'deleted-line': t('editKind.deletedLine'),
  'changed-close': t('editKind.changedClose'),
  shorter: t('editKind.shorter'),
  longer: t('editKind.longer'),
  'other-words': t('editKind.otherWords'),
};

const engines: Readonly<Record<string, string | undefined>> = {
  template: t('engineShort.template'),
  claude: t('engineShort.claude'),
  'built-in': t('engineShort.builtIn'),
};

/** What a filter's value is called; presets have their names from their pack. */
export const namesOf = {
  language: languageName,
  topic: topicName,
  engine: (id: string) => engines[id] ?? id,
} as const;

/** A day, `2026-10-01`, as people write it: short for the foot of a bar, in full for a table. */
export function dayText(day: string, length: 'short' | 'full'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dateText(date, {
    day: 'numeric',
    month: 'short',
    ...(length === 'full' && { year: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** `1 draft`, `20 drafts`. */
export function draftsCount(count: number): string {
  return t('insights.drafts', count, { count: numberText(count) });
}

/** The sentence above all charts. */
export function summary(sent: number, drafts: number, tickets: number): string {
  return t('insights.summary', tickets, {
    sent: numberText(sent),
    drafts: draftsCount(drafts),
    tickets: numberText(tickets),
  });
}

/** What is said of how much was changed. */
export function unchangedSentence(unchanged: number, sent: number): string {
  return t('insights.unchangedSentence', { unchanged: numberText(unchanged), drafts: draftsCount(sent) });
}

/** What is said of the preset that did best. */
export function acceptedSentence(preset: string, accepted: number, drafts: number): string {
  return t('insights.acceptedSentence', { preset, accepted: numberText(accepted), drafts: draftsCount(drafts) });
}

/** A number with so many decimals. */
export function decimals(value: number, digits: number): string {
  return numberText(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `45 s`, `12 min`, `3.5 h`; a dash for none. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  if (seconds < 90) return t('elapsed.seconds', { count: Math.round(seconds) });
  if (seconds < 5_400) return t('elapsed.minutes', { count: Math.round(seconds / 60) });
  return t('elapsed.hours', { count: decimals(seconds / 3_600, 1) });
}

/** What the times say, in one sentence. */
export function timesSentence(withDraft: Spread, withoutDraft: Spread): string {
  if (withDraft.count === 0 && withoutDraft.count === 0) return t('insights.noTimes');
  return t('insights.timesSentence', {
    with: duration(withDraft.quartiles[1]),
    without: duration(withoutDraft.quartiles[1]),
  });
}

/** What a comparison says, with its interval, and never a bare percentage. `what` is `time` or `words you write`. */
export function comparisonSentence(what: 'time' | 'words', compared: Comparison): string {
  const counts = { first: numberText(compared.first), second: numberText(compared.second) };
  if (!compared.enough) return t(what === 'time' ? 'insights.tooFewTimes' : 'insights.tooFewWords', counts);
  const values = {
    ...counts,
    ratio: change(compared.ratio),
    low: change(compared.low),
    high: change(compared.high),
  };
  const sentence = t(what === 'time' ? 'insights.timeChanged' : 'insights.wordsChanged', values);
  return compared.clear ? sentence : t('insights.notClear', { sentence });
}

/** What marks say about flags. */
export function flagsSentence({ shown, wrong, missed }: { shown: number; wrong: number; missed: number }): string {
  if (shown === 0 && missed === 0) return t('insights.noFlags');
  const counts = { shown: numberText(shown), wrong: numberText(wrong), missed: numberText(missed) };
  if (shown === 0) return t('insights.flagsMissed', counts);
  return t('insights.flagsRight', { ...counts, percent: Math.round((1 - Math.min(wrong, shown) / shown) * 100) });
}

/** What drafts cost. */
export function costSentence(costUsd: number, unpriced: number): string {
  const amount = decimals(costUsd, costUsd < 1 ? 4 : 2);
  return unpriced === 0
    ? t('insights.costKnown', { amount })
    : t('insights.costPartly', { amount, drafts: draftsCount(unpriced) });
}

/** The name of the table behind a picture. */
export function tableOf(title: string): string {
  return t('insights.tableOf', { title });
}

/** `5 of 6 times`. */
export function timesOf(count: number, of: number): string {
  return t('insights.timesOf', { count: numberText(count), of: numberText(of) });
}

/** `under 10 %` and so on, for a step of the distribution. */
export function shareStep(step: number): string {
  return step === 0 ? t('insights.noShare') : t('insights.shareStep', { from: (step - 1) * 10, to: step * 10 });
}

/** What an import did. */
export function importedSentence(added: number, skipped: number): string {
  return t('insights.imported', { drafts: draftsCount(added), skipped: numberText(skipped) });
}

export function acceptedPercent(accepted: number, drafts: number): string {
  return t('insights.percent', { percent: Math.round((accepted / drafts) * 100) });
}

function change(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  const sign = percent === 0 ? '' : percent > 0 ? '+' : '−';
  return t('insights.percent', { percent: `${sign}${Math.abs(percent)}` });
}
