import { useCallback, useEffect, useMemo, useState } from 'react';
import { filterChoices, insightsOf, tableOf, type FactTable, type Insights } from '@/utils/insights';
import type { NamedFilter, RangeName } from './Filters';
import type { InsightsServices, StaleFact } from './insights-services';

export interface InsightsModel {
  /** Undefined until everything was read. */
  insights?: Insights;
  table?: FactTable;
  choices?: ReturnType<typeof filterChoices>;
  facts: readonly StaleFact[];
  range: RangeName;
  filter: NamedFilter;
  failure?: string;
  setRange: (range: RangeName) => void;
  setFilter: (filter: NamedFilter) => void;
  /** Reads everything again. */
  reload: () => void;
}

const dayMs = 86_400_000;

/** Reads the digests once; filters count them anew. */
export function useInsights(services: InsightsServices): InsightsModel {
  const [table, setTable] = useState<FactTable>();
  const [facts, setFacts] = useState<readonly StaleFact[]>([]);
  const [failure, setFailure] = useState<string>();
  const [range, setRange] = useState<RangeName>('90');
  const [filter, setFilter] = useState<NamedFilter>({});

  const reload = useCallback(() => {
    const fail = (error: unknown) => setFailure(error instanceof Error ? error.message : String(error));
    services.days().then((days) => setTable(tableOf(days)), fail);
    services.staleFacts().then(setFacts, fail);
  }, [services]);
  useEffect(reload, [reload]);

  const insights = useMemo(() => {
    if (!table) return undefined;
    const from = range === 'all' ? undefined : services.now().getTime() - Number(range) * dayMs;
    return insightsOf(table, { ...filter, ...(from !== undefined && { from }) });
  }, [table, range, filter, services]);
  const choices = useMemo(() => table && filterChoices(table), [table]);
  return { insights, table, choices, facts, range, filter, failure, setRange, setFilter, reload };
}
