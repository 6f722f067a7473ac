import { closedValue, type AttributeName, type Instrument, type InstrumentName, instruments } from './instruments';

/** One number that was measured. Attributes that the instrument does not have are left out, and their values closed; see `closedValue`. */
export interface Measurement {
  name: InstrumentName;
  /** 0 to `mostValue`; anything else is not measured. */
  value: number;
  attributes: Partial<Record<AttributeName, string>>;
}

/** More than this is a mistake of a clock; and sums of it would not fit into the 64 bits that OTLP has. */
const mostValue = 1e9;

/** What was measured of one instrument under one set of attributes since the batch began. */
export interface Point {
  name: InstrumentName;
  attributes: Partial<Record<AttributeName, string>>;
  count: number;
  sum: number;
  /** Only of a distribution. */
  spread?: { min: number; max: number; buckets: number[] };
}

/** Numbers that are collected until they are sent: sums and counts alone, never what happened when. */
export interface Batch {
  /** ISO 8601. */
  startedAt: string;
  /** By instrument and attributes. */
  points: Record<string, Point>;
}

/** The batch with more in it; a new one where there is none. Pure. */
export function withMeasurements(batch: Batch | undefined, more: readonly Measurement[], now: Date): Batch {
  const points = { ...batch?.points };
  for (const { name, value, attributes } of more) {
    if (!(value >= 0 && value <= mostValue)) continue;
    const instrument: Instrument = instruments[name];
    const known = closedAttributes(instrument, attributes);
    const key = JSON.stringify([name, known]);
    points[key] = added(points[key] ?? { name, attributes: known, count: 0, sum: 0 }, instrument, value);
  }
  return { startedAt: batch?.startedAt ?? now.toISOString(), points };
}

/** How many points a batch holds. */
export function pointsIn({ points }: Batch): number {
  return Object.keys(points).length;
}

/** In the instrument's own order, so that the same attributes are the same point. */
function closedAttributes({ attributes }: Instrument, given: Measurement['attributes']): Point['attributes'] {
  const closed: Point['attributes'] = {};
  for (const name of attributes) {
    const value = given[name];
    if (value !== undefined) closed[name] = closedValue(name, value);
  }
  return closed;
}

function added(point: Point, { bounds }: Instrument, value: number): Point {
  const counted = { ...point, count: point.count + 1, sum: point.sum + value };
  if (!bounds) return counted;
  const { spread } = point;
  const buckets = spread ? [...spread.buckets] : Array.from({ length: bounds.length + 1 }, () => 0);
  // A bucket holds its upper edge; what is above the last edge has a bucket of its own.
  const at = bounds.findIndex((edge) => value <= edge);
  buckets[at < 0 ? bounds.length : at]! += 1;
  const [min, max] = spread ? [Math.min(spread.min, value), Math.max(spread.max, value)] : [value, value];
  return { ...counted, spread: { min, max, buckets } };
}
