import { storage } from '#imports';
import * as z from 'zod/mini';
import { emptyTelemetry, type TelemetryState } from './queue';

/** Raw, because what is stored may be anything. */
const item = storage.defineItem<unknown>('local:telemetry', { fallback: null });

const numbers = z.number();
const point = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.string()),
  count: numbers,
  sum: numbers,
  spread: z.optional(z.object({ min: numbers, max: numbers, buckets: z.array(numbers) })),
});
const stateSchema = z.object({
  batch: z.optional(z.object({ startedAt: z.string(), points: z.record(z.string(), point) })),
  waiting: z.array(z.object({ body: z.string(), closedAt: z.string() })),
  instance: z.optional(z.object({ id: z.string(), day: z.string() })),
  tries: numbers,
  notBefore: z.optional(z.string()),
  last: z.optional(z.object({ at: z.string(), body: z.string() })),
  dropped: numbers,
  trouble: z.optional(
    z.object({
      what: z.enum(['offline', 'refused', 'busy', 'partly-refused', 'no-permission']),
      status: z.optional(numbers),
    }),
  ),
});

/** What is kept of telemetry; nothing where it cannot be read, since numbers are no reason to trouble anybody. Never rejects. */
export async function loadTelemetry(): Promise<TelemetryState> {
  try {
    const read = stateSchema.safeParse(await item.getValue());
    return read.success ? (read.data as TelemetryState) : emptyTelemetry;
  } catch (error) {
    console.debug('Tandem could not read its telemetry:', error);
    return emptyTelemetry;
  }
}

/** Changes what is kept, one change at a time over all pages. Rejects where the browser cannot store it. */
export async function changeTelemetry(change: (state: TelemetryState) => TelemetryState): Promise<TelemetryState> {
  return navigator.locks.request('tandem-telemetry', async () => {
    const before = await loadTelemetry();
    const after = change(before);
    if (after !== before) await item.setValue(after);
    return after;
  });
}

/** Forgets all of it: what waits is not sent any more. */
export async function forgetTelemetry(): Promise<void> {
  await navigator.locks.request('tandem-telemetry', () => item.removeValue());
}

/** Calls the listener after each change, from whatever page, until the signal aborts. */
export function watchTelemetry(listener: () => void, signal: AbortSignal): void {
  if (!signal.aborted) signal.addEventListener('abort', item.watch(listener), { once: true });
}
