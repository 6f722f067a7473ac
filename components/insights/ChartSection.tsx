import { useId, type ReactNode } from 'react';
import { numberText } from '@/utils/i18n';
import { insightsWords, tableOf } from './insights-words';

export interface TableData {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

interface ChartSectionProps {
  title: string;
  /** One sentence before any number. */
  says: string;
  /** The same numbers to read; a picture never stands alone. */
  table?: TableData;
  children?: ReactNode;
}

/** One question, its answer in a sentence, a picture of it, and the numbers behind the picture. */
export function ChartSection({ title, says, table, children }: ChartSectionProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="border-line break-inside-avoid space-y-3 border-t py-6">
      <h2 id={heading} className="text-read font-semibold">
        {title}
      </h2>
      <p className="text-muted max-w-140">{says}</p>
      {children}
      {table && table.rows.length > 0 && (
        <details>
          <summary className="text-accent inline-flex min-h-6 items-center hover:underline print:hidden">
            {insightsWords.table}
          </summary>
          <NumberTable label={title} {...table} />
        </details>
      )}
    </section>
  );
}

/** Numbers to read; scrolls sideways by keyboard where the window is narrow. */
export function NumberTable({ label, columns, rows }: TableData & { label: string }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={tableOf(label)} tabIndex={0} className="overflow-x-auto rounded">
      <table className="mt-2 border-collapse wrap-normal">
        <thead className="text-foot text-muted">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="border-line border-b py-1 pe-4 text-start font-normal">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]} scope="row" className="border-line border-b py-1 pe-4 text-start font-normal">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[at]} className="border-line border-b py-1 pe-4 tabular-nums">
                    {typeof cell === 'number' ? numberText(cell) : cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
