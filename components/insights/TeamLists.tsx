import type { Insights } from '@/utils/insights';
import { ChartSection, NumberTable } from './ChartSection';
import type { StaleFact } from './insights-services';
import { dayText, insightsWords as words, kindWords, namesOf, timesOf } from './insights-words';

/** What the team's texts need: macros that are always changed alike, questions without a source, facts to look at again. */
export function TeamLists({ insights, facts }: { insights: Insights; facts: readonly StaleFact[] }) {
  const { alwaysEdited, withoutSource } = insights;
  const { columns } = words;
  return (
    <>
      <ChartSection title={words.macros} says={alwaysEdited.length === 0 ? words.macrosNone : words.macrosSome}>
        {alwaysEdited.length > 0 && (
          <NumberTable
            label={words.macros}
            columns={[columns.source, columns.kind, columns.often]}
            rows={alwaysEdited.map(({ source, kind, edited, of }) => [source, kindWords[kind], timesOf(edited, of)])}
          />
        )}
      </ChartSection>
      <ChartSection title={words.sources} says={withoutSource.length === 0 ? words.sourcesNone : words.sourcesSome}>
        {withoutSource.length > 0 && (
          <NumberTable
            label={words.sources}
            columns={[columns.topic, columns.often]}
            rows={withoutSource
              .slice(0, 12)
              .map(({ topic, drafts, of }) => [namesOf.topic(topic), timesOf(drafts, of)])}
          />
        )}
      </ChartSection>
      <ChartSection title={words.facts} says={facts.length === 0 ? words.factsNone : words.factsSome}>
        {facts.length > 0 && (
          <NumberTable
            label={words.facts}
            columns={[columns.fact, columns.owner, columns.reviewBy]}
            rows={facts.map(({ text, owner, reviewBy }) => [text, owner, dayText(reviewBy, 'full')])}
          />
        )}
      </ChartSection>
    </>
  );
}
