import { Button, Select } from '@/components/ui';
import type { InsightFilter } from '@/utils/insights';
import { insightsWords as words } from './insights-words';

export type RangeName = keyof typeof words.ranges;
export type NamedFilter = Pick<InsightFilter, 'preset' | 'language' | 'topic' | 'engine'>;

interface FiltersProps {
  range: RangeName;
  filter: NamedFilter;
  choices: Record<keyof NamedFilter, readonly string[]>;
  nameOf: (field: keyof NamedFilter, value: string) => string;
  onRange: (range: RangeName) => void;
  onFilter: (filter: NamedFilter) => void;
}

const fields = ['preset', 'language', 'topic', 'engine'] as const;
const everything = '';

/** What is counted: a time, and what drafts have in common. */
export function Filters({ range, filter, choices, nameOf, onRange, onFilter }: FiltersProps) {
  return (
    <form
      aria-label={words.filters}
      className="flex flex-wrap items-end gap-3 print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      <Labelled label={words.range}>
        <Select label={words.range} value={range} onPick={(value) => onRange(value as RangeName)}>
          {Object.entries(words.ranges).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Labelled>
      {fields.map((field) => (
        <Labelled key={field} label={words[field]}>
          <Select
            label={words[field]}
            value={filter[field] ?? everything}
            onPick={(value) => onFilter({ ...filter, [field]: value === everything ? undefined : value })}
          >
            <option value={everything}>{words.every}</option>
            {choices[field].map((value) => (
              <option key={value} value={value}>
                {nameOf(field, value)}
              </option>
            ))}
          </Select>
        </Labelled>
      ))}
      <Button weight="quiet" onClick={() => globalThis.print()}>
        {words.print}
      </Button>
    </form>
  );
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <span aria-hidden="true" className="text-foot text-muted mb-1 block">
        {label}
      </span>
      {children}
    </div>
  );
}
