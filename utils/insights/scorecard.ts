import { insightsOf, type Acceptance, type InsightFilter } from './insights';
import type { FactTable } from './table';

/** Counts under this are not told to a lead: few tickets could be known again. */
export const fewestTold = 5;

/** How one preset does, for a lead: no name, no ticket, no text, and no small count. */
export interface ScorecardLine {
  preset: string;
  /** Missing where it is under `fewestTold`; then nothing else is told either. */
  drafts?: number;
  /** Missing where it, or the rest that it leaves, is under `fewestTold`. */
  accepted?: number;
}

/** The presets' scorecard. A count that could be worked out from the others is left out like one that is too small. */
export function scorecard(table: FactTable, filter: InsightFilter = {}): ScorecardLine[] {
  return insightsOf(table, filter).byPreset.map(lineOf);
}

function lineOf({ name, drafts, accepted }: Acceptance): ScorecardLine {
  if (drafts < fewestTold) return { preset: name };
  const told = accepted >= fewestTold && drafts - accepted >= fewestTold;
  return { preset: name, drafts, ...(told && { accepted }) };
}

/** The scorecard as comma-separated values; an empty cell is a count that is not told. */
export function scorecardCsv(lines: readonly ScorecardLine[]): string {
  const cell = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = lines.map(({ preset, drafts, accepted }) => [cell(preset), drafts ?? '', accepted ?? ''].join(','));
  return ['preset,drafts,accepted', ...rows, ''].join('\r\n');
}
