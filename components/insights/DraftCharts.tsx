import { numberText } from '@/utils/i18n';
import { fates, type Acceptance, type Fate, type Insights, type Spread } from '@/utils/insights';
import { Bars } from './Bars';
import { ChartSection, NumberTable } from './ChartSection';
import {
  acceptedPercent,
  comparisonSentence,
  costSentence,
  dayText,
  duration,
  fateWords,
  flagsSentence,
  insightsWords as words,
  kindWords,
  namesOf,
  shareStep,
  timesSentence,
  unchangedSentence,
  acceptedSentence,
  decimals,
} from './insights-words';

interface DraftChartsProps {
  insights: Insights;
  presetName: (id: string) => string;
}

const colours: Record<Fate, string> = {
  unchanged: 'var(--color-accent)',
  edited: 'var(--color-chart-2)',
  inserted: 'var(--color-chart-3)',
  dismissed: 'var(--color-frustrated)',
  own: 'var(--color-concerned)',
  open: 'var(--color-edge)',
};

const weekText = (week: string) => dayText(week, 'short');

const series = fates.map((fate) => ({ key: fate, name: fateWords[fate], colour: colours[fate] }));

/** What became of drafts, how much of them was changed, how long answers took, and what they cost. */
export function DraftCharts({ insights, presetName }: DraftChartsProps) {
  const { weeks, editShares, timeToSent, heldOut, flags } = insights;
  const sent = insights.counts.unchanged + insights.counts.edited;
  const kinds = insights.editKinds.filter(({ drafts }) => drafts > 0);
  return (
    <>
      <ChartSection
        title={words.weeks}
        says={fates.map((fate) => `${fateWords[fate]}: ${numberText(insights.counts[fate])}`).join(' · ')}
        table={{
          columns: [words.columns.week, ...fates.map((fate) => fateWords[fate])],
          rows: weeks.map(({ week, counts }) => [dayText(week, 'full'), ...fates.map((fate) => counts[fate])]),
        }}
      >
        <Bars
          label={words.weeks}
          data={weeks.map(({ week, counts }) => ({ week, ...counts }))}
          category="week"
          categoryText={weekText}
          series={series}
        />
      </ChartSection>
      <ChartSection
        title={words.edits}
        says={unchangedSentence(insights.counts.unchanged, sent)}
        table={{
          columns: [words.columns.share, words.columns.drafts],
          rows: editShares.map((count, step) => [shareStep(step), count]),
        }}
      >
        <Bars
          label={words.edits}
          data={editShares.map((count, step) => ({ share: shareStep(step), count }))}
          category="share"
          series={[{ key: 'count', name: words.columns.drafts, colour: 'var(--color-accent)' }]}
        />
        {kinds.length > 0 && (
          <>
            <h3 className="font-semibold">{words.kinds}</h3>
            <NumberTable
              label={words.kinds}
              columns={[words.columns.kind, words.columns.drafts]}
              rows={kinds.map(({ kind, drafts }) => [kindWords[kind], drafts])}
            />
          </>
        )}
      </ChartSection>
      <ChartSection title={words.times} says={timesSentence(timeToSent.withDraft, timeToSent.withoutDraft)}>
        <NumberTable label={words.times} {...timesTable(timeToSent)} />
      </ChartSection>
      <ChartSection title={words.comparison} says={comparisonSentence('time', heldOut.time)}>
        <p className="text-muted max-w-140">{comparisonSentence('words', heldOut.written)}</p>
      </ChartSection>
      <AcceptanceSection insights={insights} presetName={presetName} />
      <ChartSection title={words.flags} says={flagsSentence(flags)} />
      <ChartSection
        title={words.cost}
        says={costSentence(insights.costUsd, insights.unpriced)}
        table={{
          columns: [words.columns.week, words.columns.cost],
          rows: weeks.map(({ week, costUsd }) => [dayText(week, 'full'), decimals(costUsd, 4)]),
        }}
      >
        {insights.costUsd > 0 && (
          <Bars
            label={words.cost}
            data={weeks.map(({ week, costUsd }) => ({ week, costUsd }))}
            category="week"
            categoryText={weekText}
            series={[{ key: 'costUsd', name: words.columns.cost, colour: 'var(--color-accent)' }]}
            format={(value) => decimals(value, 2)}
          />
        )}
      </ChartSection>
    </>
  );
}

function AcceptanceSection({ insights, presetName }: DraftChartsProps) {
  const best = insights.byPreset[0];
  const nameOf = { byPreset: presetName, byLanguage: namesOf.language, byTopic: namesOf.topic };
  return (
    <ChartSection
      title={words.acceptance}
      says={best ? acceptedSentence(presetName(best.name), best.accepted, best.drafts) : words.nothingHere}
    >
      {(['byPreset', 'byLanguage', 'byTopic'] as const).map((by) => (
        <div key={by}>
          <h3 className="font-semibold">{words.acceptedBy[by]}</h3>
          <NumberTable
            label={words.acceptedBy[by]}
            columns={[words.columns.name, words.columns.drafts, words.columns.accepted, words.columns.percent]}
            rows={insights[by].slice(0, 12).map((line) => acceptanceRow(line, nameOf[by]))}
          />
        </div>
      ))}
    </ChartSection>
  );
}

function acceptanceRow({ name, drafts, accepted }: Acceptance, nameOf: (name: string) => string) {
  return [nameOf(name), drafts, accepted, acceptedPercent(accepted, drafts)];
}

function timesTable({ withDraft, withoutDraft }: { withDraft: Spread; withoutDraft: Spread }) {
  const row = (name: string, { count, quartiles }: Spread) => [name, count, ...quartiles.map(duration)];
  const { columns } = words;
  return {
    columns: [columns.arm, columns.replies, columns.quarter, columns.half, columns.three],
    rows: [row(columns.with, withDraft), row(columns.without, withoutDraft)],
  };
}
