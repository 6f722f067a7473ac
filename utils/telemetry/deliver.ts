import type { TelemetryTarget } from '@/utils/settings/telemetry-target';
import {
  afterAnswer,
  closed,
  isDue,
  nextToSend,
  withoutPermission,
  withPermission,
  type Answer,
  type TelemetryState,
} from './queue';
import { changeTelemetry, loadTelemetry } from './telemetry-store';

/** What sending needs of the world. */
export interface Delivery {
  target: TelemetryTarget;
  /** Whether the browser lets us go to this host, and to anybody with numbers. */
  allowed: (origin: string) => Promise<boolean>;
  fetch: typeof fetch;
  now: () => Date;
  random: () => number;
  version: string;
  newId: () => string;
  /** Sends what was collected so far, however young. What the collector asked to wait is waited all the same. */
  atOnce?: boolean;
}

const longestWaitMs = 20_000;

/**
 * Closes the batch where it is time, and sends what waits, oldest first, until all is sent or has to wait. One page at a time: where
 * another one is at it, nothing is done. Rejects only where nothing can be stored.
 */
export async function deliver(delivery: Delivery): Promise<TelemetryState> {
  const done = await navigator.locks.request('tandem-telemetry-sending', { ifAvailable: true }, (lock) =>
    lock ? sendAll(delivery) : undefined,
  );
  return done ?? loadTelemetry();
}

async function sendAll({ target, allowed, now, random, version, newId, atOnce, ...rest }: Delivery) {
  let state = await changeTelemetry((before) =>
    atOnce || isDue(before, now()) ? closed(before, now(), version, newId) : before,
  );
  if (atOnce) state = await changeTelemetry(withPermission);
  if (!nextToSend(state, now())) return state;
  if (!(await allowed(new URL(target.endpoint).origin))) {
    return changeTelemetry((before) => withoutPermission(before, now()));
  }
  for (let next = nextToSend(state, now()); next; next = nextToSend(state, now())) {
    const sending = next;
    const answer = await post(rest.fetch, target, sending.body);
    state = await changeTelemetry((before) => afterAnswer(before, sending, answer, { now: now(), random }));
  }
  return state;
}

async function post(fetchImpl: typeof fetch, { endpoint, headers }: TelemetryTarget, body: string): Promise<Answer> {
  try {
    const response = await fetchImpl(endpoint, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(longestWaitMs),
    });
    const retryAfter = response.headers.get('retry-after');
    return {
      status: response.status,
      ...(retryAfter !== null && { retryAfter }),
      ...(response.ok && { body: await response.text() }),
    };
  } catch (error) {
    // No network, a redirect or a timeout: the same to do about each.
    console.debug('Tandem could not reach the team’s collector:', error);
    return 'offline';
  }
}
