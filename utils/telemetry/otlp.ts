import type { Batch, Point } from './batch';
import { closedValue, type Instrument, type InstrumentName, instrumentNames, instruments } from './instruments';

/**
 * `AGGREGATION_TEMPORALITY_DELTA`. A browser comes and goes, and so do its counters: a cumulative sum would begin anew with each of
 * thousands of short-lived clients, and the collector would have to remember them all.
 */
const delta = 1;

/** Who sends, as far as anybody is told. */
export interface Sender {
  /** Of Tandem. */
  version: string;
  /** Random, and another one each day, so that sums of two browsers stay apart and no browser can be followed. */
  instance: string;
}

/** A batch as the body of an OTLP/HTTP request in JSON: `ExportMetricsServiceRequest`, with 64-bit numbers as text. */
export function exportRequest(batch: Batch, endedAt: Date, { version, instance }: Sender): object {
  const times = { startTimeUnixNano: nanos(new Date(batch.startedAt)), timeUnixNano: nanos(endedAt) };
  const points = Object.values(batch.points);
  const metrics = instrumentNames.flatMap((name) => {
    const own = points.filter((point) => point.name === name);
    return own.length === 0 ? [] : [metricOf(name, own, times)];
  });
  return {
    resourceMetrics: [
      {
        resource: {
          attributes: [
            text('service.name', 'tandem'),
            text('service.version', version),
            text('service.instance.id', instance),
          ],
        },
        scopeMetrics: [{ scope: { name: 'tandem', version }, metrics }],
      },
    ],
  };
}

type Times = { startTimeUnixNano: string; timeUnixNano: string };

function metricOf(name: InstrumentName, points: readonly Point[], times: Times): object {
  const instrument: Instrument = instruments[name];
  const { unit, bounds, fractions } = instrument;
  if (!bounds) {
    const dataPoints = points.map(({ attributes, sum }) => ({
      attributes: attributesOf(instrument, attributes),
      ...times,
      ...(fractions ? { asDouble: sum } : { asInt: String(Math.round(sum)) }),
    }));
    return { name, unit, sum: { aggregationTemporality: delta, isMonotonic: true, dataPoints } };
  }
  const dataPoints = points.flatMap(({ attributes, count, sum, spread }) =>
    spread
      ? {
          attributes: attributesOf(instrument, attributes),
          ...times,
          count: String(count),
          sum,
          bucketCounts: spread.buckets.map(String),
          explicitBounds: [...bounds],
          min: spread.min,
          max: spread.max,
        }
      : [],
  );
  return { name, unit, histogram: { aggregationTemporality: delta, dataPoints } };
}

/** Closed once more: a batch comes from storage, and what is stored may be anything. */
function attributesOf({ attributes }: Instrument, given: Point['attributes']): object[] {
  return attributes.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [text(name, closedValue(name, value))];
  });
}

function text(key: string, value: string): object {
  return { key, value: { stringValue: value } };
}

/** A moment in nanoseconds since 1970, too large for a number. */
function nanos(moment: Date): string {
  return `${moment.getTime()}000000`;
}
