import { useSyncExternalStore } from 'react';
import { Bar, BarChart, CartesianGrid, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import { numberText } from '@/utils/i18n';

export interface Series {
  key: string;
  name: string;
  /** A colour of the theme, as `var(--color-…)`. */
  colour: string;
}

interface BarsProps {
  /** What the picture shows, for those who do not see it. */
  label: string;
  data: readonly Record<string, string | number>[];
  /** The field that names a bar. */
  category: string;
  series: readonly Series[];
  /** What is read below a bar; its name as it is where this is left out. */
  categoryText?: (name: string) => string;
  format?: (value: number) => string;
}

/** Upright bars, one on top of another where there are several series. Arrow keys go from bar to bar and read it out. */
export function Bars({ label, data, category, series, categoryText = String, format = plainNumber }: BarsProps) {
  const width = useSyncExternalStore(onResize, columnWidth);
  return (
    // Room for the focus ring, which a box that scrolls would cut.
    <div className="-mx-1 overflow-x-auto p-1">
      <BarChart
        width={width}
        // A legend of several lines takes its room from the bars.
        height={width < 480 && series.length > 1 ? 300 : 220}
        data={[...data]}
        accessibilityLayer
        title={label}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        maxBarSize={40}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey={category}
          tickFormatter={categoryText}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-edge)' }}
          tick={tick}
          minTickGap={16}
        />
        <YAxis tickLine={false} axisLine={false} tick={tick} width={48} tickFormatter={format} />
        <Tooltip
          cursor={{ fill: 'var(--color-sunken)' }}
          contentStyle={tip}
          itemStyle={{ color: 'var(--color-ink)' }}
          labelStyle={{ color: 'var(--color-muted)' }}
          formatter={(value) => format(Number(value))}
          labelFormatter={(name) => (typeof name === 'string' ? categoryText(name) : name)}
          // As the bars stand, from the bottom up.
          itemSorter={({ dataKey }) => series.findIndex(({ key }) => key === dataKey)}
          isAnimationActive={false}
        />
        {series.length > 1 && (
          <Legend itemSorter={null} iconType="square" wrapperStyle={{ fontSize: 12 }} formatter={inInk} />
        )}
        {series.map(({ key, name, colour }) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            stackId="all"
            fill={colour}
            stroke="var(--color-surface)"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </div>
  );
}

function plainNumber(value: number): string {
  return numberText(value);
}

/** As wide as the page's column is, in CSS px, and no wider than on a full page. */
function columnWidth(): number {
  const inside = document.documentElement.clientWidth - 32;
  return inside > 0 ? Math.min(680, inside) : 680;
}

function onResize(changed: () => void): () => void {
  globalThis.addEventListener('resize', changed);
  return () => globalThis.removeEventListener('resize', changed);
}

const tick = { fill: 'var(--color-muted)', fontSize: 12 } as const;

const tip = {
  background: 'var(--color-raised)',
  border: '1px solid var(--color-line)',
  borderRadius: 8,
  fontSize: 13,
} as const;

/** Names in the text's own colour: the square beside them says which bar. */
function inInk(name: string) {
  return <span className="text-ink">{name}</span>;
}
