import type { EditKind } from '@/utils/feedback';
import type { Comparison, Fate, Spread } from '@/utils/insights';

/** What an agent reads on the insights page. */
export const insightsWords = {
  title: 'Insights',
  lead: 'What your drafts were worth, counted on this machine. Nobody else sees it.',
  back: 'Options',
  filters: 'What is counted',
  range: 'Time',
  ranges: { '30': 'Last 30 days', '90': 'Last 90 days', '365': 'Last 12 months', all: 'Everything kept' },
  preset: 'Preset',
  language: 'Language',
  topic: 'Topic',
  engine: 'Engine',
  every: 'All',
  print: 'Print',
  loading: 'Counting …',
  nothing: 'Nothing to count yet. Draft and send a reply, then look here again.',
  nothingHere: 'Nothing fits these filters.',
  table: 'Show as a table',
  weeks: 'Drafts by week',
  edits: 'How much was changed',
  kinds: 'What was changed',
  times: 'From opening to sent',
  comparison: 'Do drafts help you?',
  acceptance: 'Accepted drafts',
  acceptedBy: { byPreset: 'By preset', byLanguage: 'By language', byTopic: 'By topic' },
  flags: 'Flags',
  cost: 'Cost by week',
  macros: 'Always changed the same way',
  sources: 'Questions without a source',
  facts: 'Policy facts past their review',
  macrosSome: 'Whoever keeps these texts could change them once for everybody.',
  sourcesSome: 'A macro or an article on these would give drafts something to rest on.',
  factsSome: 'These are left out of drafts until their owner has looked at them.',
  factsNone: 'No policy fact is past its review.',
  macrosNone: 'No macro or article is changed the same way nearly every time.',
  sourcesNone: 'Every draft had a macro, an article or a fact to rest on.',
  export: 'Take it away',
  exportLead: 'One line for each draft with what became of it. The fields are described in docs/outcomes.md.',
  exportCsv: 'Outcomes as CSV',
  exportNdjson: 'Outcomes as NDJSON',
  exportScorecard: 'Scorecard for a lead',
  scorecardHint: 'Presets with counts, without names and tickets. Counts under 5 are left out.',
  import: 'Bring an NDJSON export back',
  columns: {
    week: 'Week',
    name: 'Name',
    percent: 'Accepted, %',
    often: 'How often',
    arm: 'Reply',
    share: 'Words changed',
    drafts: 'Drafts',
    accepted: 'Accepted',
    kind: 'Change',
    with: 'With a draft',
    without: 'Without a draft',
    replies: 'Replies',
    quarter: 'Fastest quarter',
    half: 'Half',
    three: 'Three quarters',
    cost: 'US dollars',
    source: 'Source',
    topic: 'Topic',
    fact: 'Fact',
    owner: 'Owner',
    reviewBy: 'Review by',
  },
} as const;

export const fateWords: Record<Fate, string> = {
  unchanged: 'Sent unchanged',
  edited: 'Sent, edited',
  inserted: 'Inserted',
  dismissed: 'Dismissed',
  own: 'Own reply sent',
  open: 'Only shown',
};

export const kindWords: Record<EditKind, string> = {
  'changed-greeting': 'Greeting changed',
  'deleted-opener': 'Opening sentence taken out',
  'changed-opener': 'Opening sentence reworded',
  'changed-number': 'A number changed',
  'tone-word-out': 'A polite word taken out',
  'tone-word-in': 'A polite word added',
  'added-line': 'A line of your own added',
  'deleted-line': 'A line taken out',
  'changed-close': 'Close changed',
  shorter: 'Made much shorter',
  longer: 'Made much longer',
  'other-words': 'Other words',
};

/** `1 draft`, `20 drafts`. */
export function draftsCount(count: number): string {
  return `${numbers.format(count)} ${count === 1 ? 'draft' : 'drafts'}`;
}

/** The sentence above all charts. */
export function summary(sent: number, drafts: number, tickets: number): string {
  return `${numbers.format(sent)} of ${draftsCount(drafts)} on ${numbers.format(tickets)} ${tickets === 1 ? 'ticket' : 'tickets'} were sent.`;
}

/** `45 s`, `12 min`, `3.5 h`; a dash for none. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}

/** What the times say, in one sentence. */
export function timesSentence(withDraft: Spread, withoutDraft: Spread): string {
  if (withDraft.count === 0 && withoutDraft.count === 0) return 'No answer was seen yet.';
  return `Half of the replies with a draft went out within ${duration(withDraft.quartiles[1])}, without one within ${duration(withoutDraft.quartiles[1])}. Different tickets, so this alone does not say that drafts help.`;
}

/** What a comparison says, with its interval, and never a bare percentage. `what` is `time` or `words you write`. */
export function comparisonSentence(what: 'time' | 'words', compared: Comparison): string {
  const things = what === 'time' ? 'the time to answer' : 'the words that you write yourself';
  if (!compared.enough) {
    return `Not enough data on ${things}: ${compared.first} replies with drafts on offer and ${compared.second} without; 30 of each are needed.`;
  }
  const range = `between ${change(compared.low)} and ${change(compared.high)}`;
  const verdict = compared.clear ? '' : ' It may as well be nothing.';
  return `With drafts on offer, ${things} changed by ${change(compared.ratio)}, most likely ${range} (95 % interval; ${compared.first} against ${compared.second} replies).${verdict}`;
}

/** What marks say about flags. */
export function flagsSentence({ shown, wrong, missed }: { shown: number; wrong: number; missed: number }): string {
  if (shown === 0 && missed === 0) return 'No customer was flagged.';
  const right =
    shown === 0
      ? ''
      : ` At most ${Math.round((1 - Math.min(wrong, shown) / shown) * 100)} % of flags were right, counting those without a word from you.`;
  return `${numbers.format(shown)} flags, ${numbers.format(wrong)} of them false by your word; ${numbers.format(missed)} missed.${right}`;
}

/** What drafts cost. */
export function costSentence(costUsd: number, unpriced: number): string {
  const known = `US$ ${costUsd.toFixed(costUsd < 1 ? 4 : 2)} by list price.`;
  return unpriced === 0 ? known : `${known} ${draftsCount(unpriced)} without a price.`;
}

/** The name of the table behind a picture. */
export function tableOf(title: string): string {
  return `${title}: table`;
}

/** `5 of 6 times`. */
export function timesOf(count: number, of: number): string {
  return `${numbers.format(count)} of ${numbers.format(of)} times`;
}

/** `under 10 %` and so on, for a step of the distribution. */
export function shareStep(step: number): string {
  return step === 0 ? 'none' : `${(step - 1) * 10}–${step * 10} %`;
}

/** What an import did. */
export function importedSentence(added: number, skipped: number): string {
  return `${draftsCount(added)} brought back, ${numbers.format(skipped)} were here already.`;
}

export function acceptedPercent(accepted: number, drafts: number): string {
  return `${Math.round((accepted / drafts) * 100)} %`;
}

function change(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100);
  return percent === 0 ? '0 %' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`;
}

export const numbers = new Intl.NumberFormat('en');
