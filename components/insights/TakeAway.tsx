import { useId, useState } from 'react';
import { Button } from '@/components/ui';
import { scorecard, scorecardCsv, type FactTable } from '@/utils/insights';
import { ChartSection } from './ChartSection';
import type { InsightsServices } from './insights-services';
import { importedSentence, insightsWords as words } from './insights-words';

interface TakeAwayProps {
  services: InsightsServices;
  table: FactTable;
  onImported: () => void;
}

/** Files to take away, and one to bring back. */
export function TakeAway({ services, table, onImported }: TakeAwayProps) {
  const [said, setSaid] = useState('');
  const file = useId();
  const day = services.now().toISOString().slice(0, 10);
  const tell = (error: unknown) => setSaid(error instanceof Error ? error.message : String(error));
  const save = (format: 'csv' | 'ndjson') =>
    void services.export(format).then((blob) => services.saveFile(blob, `tandem-outcomes-${day}.${format}`), tell);
  const bringBack = (chosen: File | undefined) => {
    if (!chosen) return;
    services.import(chosen).then(({ added, known }) => {
      setSaid(importedSentence(added, known));
      onImported();
    }, tell);
  };
  return (
    <div className="print:hidden">
      <ChartSection title={words.export} says={words.exportLead}>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => save('csv')}>{words.exportCsv}</Button>
          <Button onClick={() => save('ndjson')}>{words.exportNdjson}</Button>
          <Button
            title={words.scorecardHint}
            onClick={() =>
              services.saveFile(
                new Blob([scorecardCsv(scorecard(table))], { type: 'text/csv' }),
                `tandem-scorecard-${day}.csv`,
              )
            }
          >
            {words.exportScorecard}
          </Button>
        </div>
        <p className="text-foot text-muted">{words.scorecardHint}</p>
        <div>
          <label htmlFor={file} className="mb-1 block font-semibold">
            {words.import}
          </label>
          <input
            id={file}
            type="file"
            className="file:border-edge/50 file:bg-raised file:text-ink text-muted file:me-2 file:min-h-8 file:rounded file:border file:px-3 file:font-semibold"
            accept=".ndjson,application/x-ndjson"
            onChange={(event) => bringBack(event.currentTarget.files?.[0])}
          />
        </div>
        <output className="block empty:hidden">{said}</output>
      </ChartSection>
    </div>
  );
}
