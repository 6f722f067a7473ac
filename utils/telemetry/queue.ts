import { pointsIn, withMeasurements, type Batch, type Measurement } from './batch';
import { exportRequest } from './otlp';

/** A batch that waits to be sent, as the body that will be sent. */
export interface Waiting {
  body: string;
  /** ISO 8601. */
  closedAt: string;
}

/** What is not as it should be, for the options page. */
export type TelemetryTrouble = 'offline' | 'refused' | 'busy' | 'partly-refused' | 'no-permission';

/** All that is kept of telemetry. Outlives the page and the browser. */
export interface TelemetryState {
  /** What is being collected. */
  batch?: Batch;
  /** Oldest first. */
  waiting: Waiting[];
  /** Names this browser for one day, and says which. */
  instance?: { id: string; day: string };
  /** How often the oldest waiting batch was tried without success. */
  tries: number;
  /** No try before this moment, ISO 8601. */
  notBefore?: string;
  /** The last body that the collector took, whole. */
  last?: { at: string; body: string };
  /** Batches that were thrown away, since the agent turned telemetry on. */
  dropped: number;
  trouble?: { what: TelemetryTrouble; status?: number };
}

/** Nothing collected, nothing waiting. */
export const emptyTelemetry: TelemetryState = { waiting: [], tries: 0, dropped: 0 };

/** A batch is closed when it is so old. Long, since every agent of a team sends. */
export const batchMs = 5 * 60_000;
/** A working day of batches; then the oldest goes. */
export const mostWaiting = 96;

const firstWaitMs = 5_000;
const longestWaitMs = 30 * 60_000;
/** A collector may ask for more patience than we have of ourselves, but not for ever. */
const longestAskedMs = 24 * 3_600_000;

/** What came of a try. `offline` is everything that brought no answer. */
export type Answer = { status: number; retryAfter?: string; body?: string } | 'offline';

/** With more numbers in the batch that is being collected. */
export function collected(state: TelemetryState, more: readonly Measurement[], now: Date): TelemetryState {
  if (more.length === 0) return state;
  return { ...state, batch: withMeasurements(state.batch, more, now) };
}

/** Whether the batch is old enough to be closed. */
export function isDue({ batch }: TelemetryState, now: Date): boolean {
  return batch !== undefined && now.getTime() - Date.parse(batch.startedAt) >= batchMs;
}

/** With the batch among those that wait. What is one too many is dropped, oldest first, and counted in the next batch. */
export function closed(state: TelemetryState, now: Date, version: string, newId: () => string): TelemetryState {
  const { batch, ...rest } = state;
  if (!batch || pointsIn(batch) === 0) return rest;
  const day = now.toISOString().slice(0, 10);
  const instance = state.instance?.day === day ? state.instance : { id: newId(), day };
  const body = JSON.stringify(exportRequest(batch, now, { version, instance: instance.id }));
  const all = [...state.waiting, { body, closedAt: now.toISOString() }];
  const over = all.length - mostWaiting;
  const next = { ...rest, instance, waiting: over > 0 ? all.slice(over) : all };
  // The one that is gone was the one that was tried.
  return over > 0 ? withDrop({ ...next, tries: 0 }, over, now) : next;
}

/** When there will be something to send, or something to try again; nothing where there is nothing. */
export function nextTryAt({ batch, waiting, notBefore }: TelemetryState): Date | undefined {
  const moments = [
    ...(batch ? [Date.parse(batch.startedAt) + batchMs] : []),
    ...(waiting[0] ? [Date.parse(notBefore ?? waiting[0].closedAt)] : []),
  ];
  return moments.length === 0 ? undefined : new Date(Math.min(...moments));
}

/** The batch that may be tried now. */
export function nextToSend({ waiting, notBefore }: TelemetryState, now: Date): Waiting | undefined {
  if (notBefore !== undefined && now.getTime() < Date.parse(notBefore)) return undefined;
  return waiting[0];
}

/**
 * After a try, by the rules of OTLP/HTTP: taken, also where some points were refused, which are not sent again; 429, 502, 503, 504 and no
 * answer wait, longer each time, or as long as the collector asks; anything else will not be better the next time, and is dropped.
 */
export function afterAnswer(
  state: TelemetryState,
  sent: Waiting,
  answer: Answer,
  { now, random }: { now: Date; random: () => number },
): TelemetryState {
  if (answer === 'offline' || retryable.has(answer.status)) return later(state, answer, now, random());
  const waiting = state.waiting.filter(({ body, closedAt }) => body !== sent.body || closedAt !== sent.closedAt);
  const { notBefore: _, trouble: __, ...rest } = state;
  const gone: TelemetryState = { ...rest, waiting, tries: 0 };
  const { status, body } = answer;
  if (status < 200 || status > 299) {
    return { ...gone, dropped: gone.dropped + 1, trouble: { what: 'refused', status } };
  }
  const taken = { ...gone, last: { at: now.toISOString(), body: sent.body } };
  return rejectedIn(body) ? { ...taken, trouble: { what: 'partly-refused' } } : taken;
}

/** Where the browser does not let us: nothing is lost, and asking again soon would change nothing. */
export function withoutPermission(state: TelemetryState, now: Date): TelemetryState {
  const notBefore = new Date(now.getTime() + longestWaitMs).toISOString();
  return { ...state, notBefore, trouble: { what: 'no-permission' } };
}

/** What the agent has just allowed need not be waited for. */
export function withPermission(state: TelemetryState): TelemetryState {
  if (state.trouble?.what !== 'no-permission') return state;
  const { notBefore: _, trouble: __, ...rest } = state;
  return rest;
}

const retryable: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function later(state: TelemetryState, answer: Answer, now: Date, random: number): TelemetryState {
  const asked = answer === 'offline' ? undefined : askedWaitMs(answer.retryAfter, now);
  const doubled = Math.min(longestWaitMs, firstWaitMs * 2 ** state.tries);
  // Between half and the whole of it, so that a team's browsers do not all come back at once.
  const waitMs = asked ?? doubled * (0.5 + random / 2);
  return {
    ...state,
    tries: state.tries + 1,
    notBefore: new Date(now.getTime() + waitMs).toISOString(),
    trouble: answer === 'offline' ? { what: 'offline' } : { what: 'busy', status: answer.status },
  };
}

/** `Retry-After` in milliseconds: seconds or a date. Nothing where there is none that can be read. */
function askedWaitMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return Number.isNaN(seconds) ? undefined : Math.min(longestAskedMs, Math.max(0, seconds));
}

/** Whether the answer says that some points were refused. JSON may hold the number as text. */
function rejectedIn(body: string | undefined): boolean {
  try {
    const read = JSON.parse(body ?? '{}') as { partialSuccess?: { rejectedDataPoints?: unknown } } | null;
    return Number(read?.partialSuccess?.rejectedDataPoints ?? 0) > 0;
  } catch (error) {
    // The batch was taken; what the collector says about it in another form than ours is no harm.
    console.debug('Tandem could not read the collector’s answer:', error);
    return false;
  }
}

/** Told to the collector with the next batch; what it refused itself, it knows. */
function withDrop(state: TelemetryState, count: number, now: Date): TelemetryState {
  const drop: Measurement = { name: 'tandem.telemetry.dropped', value: count, attributes: {} };
  return { ...collected(state, [drop], now), dropped: state.dropped + count };
}
