import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  batchMs,
  closed,
  collected,
  emptyTelemetry,
  isDue,
  mostWaiting,
  nextToSend,
  nextTryAt,
  type Answer,
  type TelemetryState,
} from '@/utils/telemetry/queue';
import { partialSuccess } from './published-schema';

const start = Date.parse('2026-11-20T10:00:00.000Z');
const at = (ms: number) => new Date(start + ms);
const draft = { name: 'tandem.drafts', value: 1, attributes: { 'tandem.engine': 'claude' } } as const;
let ids = 0;
const newId = () => `id-${(ids += 1)}`;

/** A state with so many batches waiting, a minute apart. */
function waiting(count: number): TelemetryState {
  let state = emptyTelemetry;
  for (let i = 0; i < count; i += 1) {
    state = closed(collected(state, [draft], at(i * 60_000)), at(i * 60_000), '1', newId);
  }
  return state;
}

const answered = (state: TelemetryState, answer: Answer, ms = 0, random = 0.5) =>
  afterAnswer(state, state.waiting[0]!, answer, { now: at(ms), random: () => random });

describe('a batch', () => {
  it('is closed after five minutes, and not before', () => {
    const state = collected(emptyTelemetry, [draft], at(0));
    expect(isDue(state, at(batchMs - 1))).toBe(false);
    expect(isDue(state, at(batchMs))).toBe(true);
    expect(nextTryAt(state)).toEqual(at(batchMs));
  });

  it('says which day’s random name it has, and takes another the next day', () => {
    const names = [0, 60_000, 24 * 3_600_000].reduce<TelemetryState>(
      (state, ms) => closed(collected(state, [draft], at(ms)), at(ms), '1', newId),
      emptyTelemetry,
    );
    const [first, second, nextDay] = names.waiting.map(({ body }) => /"(id-\d+)"/.exec(body)?.[1]);
    expect(second).toBe(first);
    expect(nextDay).not.toBe(first);
  });

  it('is not made of nothing', () => {
    expect(closed(emptyTelemetry, at(0), '1', newId).waiting).toEqual([]);
    expect(nextTryAt(emptyTelemetry)).toBeUndefined();
  });
});

describe('what waits', () => {
  it('is bounded: the oldest go, and the next batch says how many', () => {
    const state = waiting(mostWaiting + 3);
    expect(state.waiting.length).toBe(mostWaiting);
    expect(state.waiting[0]?.closedAt).toBe(at(3 * 60_000).toISOString());
    expect(state.dropped).toBe(3);
    const told = [...state.waiting, ...closed(state, at(1e9), '1', newId).waiting].map(({ body }) => body).join();
    expect(told.match(/tandem\.telemetry\.dropped/g)?.length).toBeGreaterThan(0);
  });

  it('is sent oldest first', () => {
    const state = waiting(2);
    expect(nextToSend(state, at(0))).toEqual(state.waiting[0]);
    expect(nextToSend(answered(state, { status: 200 }), at(0))).toEqual(state.waiting[1]);
  });
});

describe('after an answer', () => {
  it.each([200, 202, 204])('%i: the batch is gone and shown as the last one', (status) => {
    const before = waiting(1);
    const state = answered(before, { status, body: '{}' });
    expect(state).toMatchObject({ waiting: [], last: { body: before.waiting[0]?.body }, dropped: 0 });
    expect(state.trouble).toBeUndefined();
  });

  it('of partial success: the batch is gone, is not sent again, and the trouble is told', () => {
    const state = answered(waiting(1), { status: 200, body: partialSuccess(2) });
    expect(state).toMatchObject({ waiting: [], trouble: { what: 'partly-refused' } });
    expect(answered(waiting(1), { status: 200, body: partialSuccess(0) }).trouble).toBeUndefined();
    expect(answered(waiting(1), { status: 200, body: 'thanks' }).waiting).toEqual([]);
  });

  it.each([429, 502, 503, 504])('%i: it waits, and is tried again', (status) => {
    const state = answered(waiting(1), { status });
    expect(state).toMatchObject({ tries: 1, trouble: { what: 'busy', status } });
    expect(state.waiting.length).toBe(1);
    expect(nextToSend(state, at(0))).toBeUndefined();
    expect(nextToSend(state, at(5_000))).toBeDefined();
  });

  it.each([301, 400, 401, 403, 404, 408, 413, 500, 501])('%i: it is dropped, and counted', (status) => {
    expect(answered(waiting(2), { status })).toMatchObject({ dropped: 1, trouble: { what: 'refused', status } });
    expect(answered(waiting(2), { status }).waiting.length).toBe(1);
  });

  it('none came: it waits longer each time, never longer than half an hour, and never less than half of it', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: 0, max: 0.999, noNaN: true }), (tries, random) => {
        const state = answered({ ...waiting(1), tries }, 'offline', 0, random);
        const waitMs = Date.parse(state.notBefore!) - start;
        const whole = Math.min(30 * 60_000, 5_000 * 2 ** tries);
        expect(waitMs).toBeGreaterThanOrEqual(Math.floor(whole / 2));
        expect(waitMs).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it.each([
    ['seconds', '120', 120_000],
    ['a date', at(90_000).toUTCString(), 90_000],
    ['a date that is past', at(-90_000).toUTCString(), 0],
    ['a year, which is cut to a day', '31536000', 24 * 3_600_000],
  ])('with Retry-After in %s: exactly so long', (_, retryAfter, waitMs) => {
    const state = answered(waiting(1), { status: 503, retryAfter });
    expect(Date.parse(state.notBefore!) - start).toBe(waitMs);
  });

  it('with a Retry-After that nobody can read: as long as without one', () => {
    const state = waiting(1);
    expect(answered(state, { status: 503, retryAfter: 'soon' })).toEqual(answered(state, { status: 503 }));
  });

  it('is about what was sent, also where that has left the queue meanwhile', () => {
    const sent = waiting(1).waiting[0]!;
    const state = afterAnswer(emptyTelemetry, sent, { status: 200 }, { now: at(0), random: () => 0 });
    expect(state).toMatchObject({ waiting: [], last: { body: sent.body } });
  });
});
