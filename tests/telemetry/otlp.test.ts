import { JsonMetricsSerializer } from '@opentelemetry/otlp-transformer';
import { AggregationTemporality, AggregationType, MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeAfter, shownOutcome, type OutcomeEvent, type ReadingMark, type Turn } from '@/utils/feedback';
import { withMeasurements, type Measurement } from '@/utils/telemetry/batch';
import {
  attributeValues,
  instrumentNames,
  instruments,
  otherValue,
  type AttributeName,
  type Instrument,
} from '@/utils/telemetry/instruments';
import { exportRequest } from '@/utils/telemetry/otlp';
import * as measures from '@/utils/telemetry/measures';
import { suggestion } from '../support/feedback-builders';
import { readByPublishedSchema } from './published-schema';

const begun = new Date('2026-11-20T10:00:00.000Z');
const ended = new Date('2026-11-20T10:05:00.000Z');
const sender = { version: '0.1.0', instance: '00000000-0000-4000-8000-000000000000' };

const bodyOf = (measurements: readonly Measurement[]) =>
  JSON.stringify(exportRequest(withMeasurements(undefined, measurements, begun), ended, sender));

const attributeName = fc.constantFrom(...(Object.keys(attributeValues) as AttributeName[]));
const measurement = (text: fc.Arbitrary<string>): fc.Arbitrary<Measurement> =>
  fc.record({
    name: fc.constantFrom(...instrumentNames),
    value: fc.oneof(fc.double(), fc.nat(100_000)),
    attributes: fc.dictionary(attributeName, text),
  });

describe('a payload', () => {
  it('is, whatever was measured, read whole by the published schema', () => {
    const anything = measurement(fc.oneof(fc.string(), fc.constantFrom(...Object.values(attributeValues).flat())));
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), (measurements) => {
        const body = bodyOf(measurements);
        expect(inJson(readByPublishedSchema(body))).toEqual(inJson(JSON.parse(body)));
      }),
    );
  });

  it('says the same as OpenTelemetry’s own library does of the same numbers', async () => {
    const values: [Measurement['name'], number, Measurement['attributes']][] = [
      ['tandem.drafts', 1, { 'tandem.engine': 'claude', 'tandem.language': 'de', 'tandem.level': 'furious' }],
      ['tandem.drafts', 1, { 'tandem.engine': 'claude', 'tandem.language': 'de', 'tandem.level': 'furious' }],
      ['tandem.drafts', 1, { 'tandem.engine': 'template', 'tandem.language': 'en', 'tandem.level': 'calm' }],
      ['tandem.draft.duration', 0.01, { 'tandem.engine': 'template' }],
      ['tandem.draft.duration', 2.6, { 'tandem.engine': 'template' }],
      ['tandem.draft.duration', 200, { 'tandem.engine': 'template' }],
      ['tandem.cost', 0.0012, { 'tandem.engine': 'claude', 'gen_ai.request.model': 'claude-haiku-5-5' }],
    ];
    const ours = JSON.parse(bodyOf(values.map(([name, value, attributes]) => ({ name, value, attributes })))) as object;
    expect(withoutTimes(ours)).toEqual(withoutTimes(await byTheLibrary(values)));
  });

  it('has the endings and the beginning of its batch, as text, since nanoseconds are no numbers of JSON', () => {
    const body = bodyOf([{ name: 'tandem.telemetry.dropped', value: 3, attributes: {} }]);
    expect(body).toContain(
      '"startTimeUnixNano":"1795168800000000000","timeUnixNano":"1795169100000000000","asInt":"3"',
    );
  });

  it('holds no string but names, units, versions and values of the closed lists, whatever anybody wrote', () => {
    const known = new Set<string>([
      ...instrumentNames,
      ...Object.values(instruments).map(({ unit }) => unit),
      ...Object.keys(attributeValues),
      ...Object.values(attributeValues).flat(),
      ...Object.values(sender),
      'service.name',
      'service.version',
      'service.instance.id',
      'tandem',
      otherValue,
    ]);
    fc.assert(
      fc.property(fc.array(written(), { minLength: 1, maxLength: 8 }), (all) => {
        const texts = textsIn(JSON.parse(bodyOf(all.flat())));
        expect(texts.filter((text) => !known.has(text) && !/^\d+$/.test(text))).toEqual([]);
      }),
    );
  });

  it('measures no more under an attribute than its instrument names', () => {
    const all = measurement(fc.constantFrom(...Object.values(attributeValues).flat()));
    fc.assert(
      fc.property(all, ({ name, attributes }) => {
        const { points } = withMeasurements(undefined, [{ name, value: 1, attributes }], begun);
        const allowed: readonly string[] = (instruments[name] as Instrument).attributes;
        expect(
          Object.values(points)
            .flatMap((point) => Object.keys(point.attributes))
            .every((key) => allowed.includes(key)),
        ).toBe(true);
      }),
    );
  });
});

/** Everything that a customer, an agent, a lead or a helpdesk could have written, through everything that is measured. */
function written(): fc.Arbitrary<Measurement[]> {
  const text = fc.string({ minLength: 1, unit: 'grapheme' });
  return fc
    .record({
      a: text,
      b: text,
      c: text,
      d: text,
      ms: fc.nat(10_000),
      engine: fc.constantFrom('claude' as const, 'template' as const),
    })
    .map(({ a, b, c, d, ms, engine }) => {
      const shown = suggestion({
        id: a,
        ticketKey: b,
        providerId: c,
        model: d,
        presetId: a,
        language: b,
        level: c,
        topic: d,
      });
      const events: OutcomeEvent[] = [
        { type: 'rated', rating: 'up', reasons: [a, b] },
        { type: 'sent', at: ended.toISOString(), messageId: c, edit: { distance: 3, share: 0.2 }, sentText: d },
      ];
      const before = shownOutcome(shown);
      const after = events.reduce(outcomeAfter, before);
      const turn = {
        id: a,
        ticketKey: b,
        openedAt: begun.toISOString(),
        assist: c,
        heldOut: true,
        language: d,
        level: 'furious',
        topic: a,
      } as const;
      const answer: Turn['answer'] = { sentAt: ended.toISOString(), messageId: b, words: 3, written: 3 };
      const mark: ReadingMark = {
        id: a,
        ticketKey: b,
        at: c,
        verdict: 'missed',
        level: d,
        score: 1,
        language: a,
        causes: [b],
      };
      return [
        ...measures.draftShown(shown),
        ...measures.draftMeasured({
          engine,
          task: false,
          model: d,
          firstTextMs: ms,
          totalMs: ms,
          failure: a as 'unexpected',
          usage: { input: 1, cached: 2, output: 3, costUsd: 0.1 },
        }),
        ...measures.outcomeChanged({ suggestion: shown, before, after }),
        ...measures.turnAnswered({ ...turn, answer }),
        ...measures.turnOpened(turn),
        ...measures.readingMarked(undefined, mark),
      ];
    });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** As JSON has it: no empty lists, which a message does not tell from missing ones. */
function inJson(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) =>
    Array.isArray(part) && part.length === 0 ? undefined : part,
  );
  return JSON.parse(text);
}

function withoutTimes(request: unknown): unknown {
  const { resourceMetrics } = request as { resourceMetrics: { scopeMetrics: unknown[] }[] };
  const text = JSON.stringify(resourceMetrics[0]?.scopeMetrics, (key, part: unknown) =>
    ['startTimeUnixNano', 'timeUnixNano', 'description', 'flags'].includes(key) ? undefined : part,
  );
  // The library writes the numbers that are not 64 bits wide as such; both are JSON of the same message.
  return JSON.parse(text, (key, part: unknown) =>
    ['asInt', 'count'].includes(key) ? Number(part) : key === 'bucketCounts' ? (part as unknown[]).map(Number) : part,
  );
}

class OnDemand extends MetricReader {
  constructor() {
    super({
      aggregationTemporalitySelector: () => AggregationTemporality.DELTA,
      aggregationSelector: () => ({ type: AggregationType.DEFAULT }),
    });
  }
  protected override async onShutdown(): Promise<void> {}
  protected override async onForceFlush(): Promise<void> {}
}

async function byTheLibrary(values: [Measurement['name'], number, Measurement['attributes']][]): Promise<object> {
  const reader = new OnDemand();
  const meter = new MeterProvider({ readers: [reader] }).getMeter('tandem', sender.version);
  const record: Record<string, (value: number, attributes: Measurement['attributes']) => void> = {};
  for (const [name, value, attributes] of values) {
    const { unit, bounds, fractions }: Instrument = instruments[name];
    record[name] ??= bounds
      ? (
          (histogram) => (number, given) =>
            histogram.record(number, given)
        )(meter.createHistogram(name, { unit, advice: { explicitBucketBoundaries: [...bounds] } }))
      : (
          (counter) => (number, given) =>
            counter.add(number, given)
        )(meter.createCounter(name, { unit, valueType: fractions ? 1 : 0 }));
    record[name](value, attributes);
  }
  const { resourceMetrics } = await reader.collect();
  const bytes = JsonMetricsSerializer.serializeRequest(resourceMetrics);
  return JSON.parse(new TextDecoder().decode(bytes)) as object;
}
