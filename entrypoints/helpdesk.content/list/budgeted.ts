import { wait } from '@/utils/composer/wait';
import { ReadFailure, type ReadOnlyApi } from '@/utils/helpdesk';
import { sendFromList } from '@/utils/messaging';

/** Nobody waits longer than this without asking again. Milliseconds. */
const longestWaitMs = 60_000;

/**
 * The helpdesk's API within the budget that all tabs share: a token is asked for before each GET, and a 429 silences all of them. Waits
 * where there is no token; throws the signal's reason on abort, and `offline` where there is no background to ask.
 */
export function budgeted(api: ReadOnlyApi): ReadOnlyApi {
  const within = async <T>(get: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    await token(signal);
    try {
      return await get();
    } catch (error) {
      if (error instanceof ReadFailure && error.kind === 'rate-limited') {
        await sendFromList('list-hold', { waitMs: error.retryAfterMs });
      }
      throw error;
    }
  };
  return {
    getJson: (path, signal) => within(() => api.getJson(path, signal), signal),
    getText: (path, kind, signal) => within(() => api.getText(path, kind, signal), signal),
  };
}

async function token(signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const taken = await sendFromList('list-take', {});
    if (!taken.ok) throw new ReadFailure('offline');
    if (taken.value.waitMs <= 0) return;
    await wait(Math.min(taken.value.waitMs, longestWaitMs), signal);
  }
}
