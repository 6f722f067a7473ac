import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { Notice } from '@/components/ui';
import { Filters, type NamedFilter } from './Filters';
import type { InsightsServices } from './insights-services';
import { insightsWords as words, namesOf, summary } from './insights-words';
import { TakeAway } from './TakeAway';
import { TeamLists } from './TeamLists';
import { useInsights } from './use-insights';

/** Asked for at once, and drawn after the numbers: charts are most of the code of the page and take longest to draw. */
const charts = import('./DraftCharts');
const DraftCharts = memo(lazy(async () => ({ default: (await charts).DraftCharts })));

/** What drafts were worth. Everything that it can do to the world comes in as `services`. */
export function Insights({ services }: { services: InsightsServices }) {
  const model = useInsights(services);
  const { insights, choices, failure } = model;
  const drawn = useDeferredValue(insights, undefined);
  const nameOf = (field: keyof NamedFilter, value: string) =>
    field === 'preset' ? services.presetName(value) : namesOf[field](value);
  return (
    <main className="mx-auto w-full max-w-180 px-4 py-8">
      <a
        href={services.optionsUrl}
        className="text-accent inline-flex min-h-6 items-center hover:underline print:hidden"
      >
        {words.back}
      </a>
      <h1 className="text-title font-semibold">{words.title}</h1>
      <p className="text-muted mt-1 mb-4">{words.lead}</p>
      {failure !== undefined && <Notice kind="alert">{failure}</Notice>}
      {insights && choices ? (
        <>
          <Filters
            range={model.range}
            filter={model.filter}
            choices={choices}
            nameOf={nameOf}
            onRange={model.setRange}
            onFilter={model.setFilter}
          />
          <output className="text-read mt-4 mb-6 block">
            {insights.drafts === 0
              ? model.table!.drafts.count === 0
                ? words.nothing
                : words.nothingHere
              : summary(insights.counts.unchanged + insights.counts.edited, insights.drafts, insights.tickets)}
          </output>
          <div aria-busy={drawn !== insights} className="aria-busy:opacity-60">
            <Suspense>
              {drawn && drawn.drafts > 0 && <DraftCharts insights={drawn} presetName={services.presetName} />}
            </Suspense>
          </div>
          <TeamLists insights={insights} facts={model.facts} />
          <TakeAway services={services} table={model.table!} onImported={model.reload} />
        </>
      ) : (
        failure === undefined && <p className="text-muted">{words.loading}</p>
      )}
    </main>
  );
}
