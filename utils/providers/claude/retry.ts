import type { DraftEvent, DraftFailure } from '@/utils/drafting';

type Waiting = Extract<DraftEvent, { type: 'waiting' }>;

/** Tries after the first one. */
const mostRetries = 2;
/** Nobody waits longer than this for a draft without being asked. */
const longestPauseMs = 10_000;

/** How long to wait before another try, or nothing where there should be none. `attempt` counts from 0. */
export function pauseBefore(
  attempt: number,
  failure: DraftFailure,
  random: () => number = Math.random,
): Omit<Waiting, 'type'> | undefined {
  const because = failure.kind;
  if (attempt >= mostRetries || !passes(because)) return undefined;
  const asked = failure.detail.retryAfterMs;
  if (asked !== undefined) return asked <= longestPauseMs ? { forMs: asked, because } : undefined;
  const backOff = 500 * 2 ** attempt;
  return { forMs: Math.round(backOff * (0.75 + random() * 0.5)), because };
}

function passes(kind: DraftFailure['kind']): kind is Waiting['because'] {
  return kind === 'rate-limited' || kind === 'overloaded' || kind === 'server' || kind === 'offline';
}

/** Resolves after `ms`; rejects with the signal's reason as soon as it aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
