import { ReadFailure } from './read-failure';

/** The helpdesk's API, seen through a wall that only lets GET through. */
export interface ReadOnlyApi {
  /**
   * GET `path` on the page's own origin with the agent's session, and parse the JSON.
   * Throws `ReadFailure` for every answer that is not JSON with status 200, and the signal's reason on abort.
   */
  getJson(path: string, signal: AbortSignal): Promise<unknown>;
}

/** Helpdesk APIs say in seconds how long to wait; where they do not, this long. */
const defaultRetryAfterMs = 30_000;

/**
 * The one caller of `fetch` on the page's wall (law 1: we issue GET and nothing else).
 * `path` must be absolute on `origin`; anything that resolves elsewhere is refused.
 */
export function createReadOnlyApi(origin: string, fetchImpl: typeof fetch = fetch): ReadOnlyApi {
  return {
    async getJson(path, signal) {
      const url = new URL(path, origin);
      if (url.origin !== origin) throw new ReadFailure('unreadable-answer');
      const response = await request(fetchImpl, url, signal);
      if (!response.ok) throw failureOf(response);
      if (!response.headers.get('content-type')?.includes('json')) {
        // An expired session is answered with the login page and status 200.
        throw new ReadFailure(
          response.headers.get('content-type')?.includes('html') ? 'signed-out' : 'unreadable-answer',
        );
      }
      try {
        return (await response.json()) as unknown;
      } catch (error) {
        signal.throwIfAborted();
        throw new ReadFailure('unreadable-answer', undefined, { cause: error });
      }
    },
  };
}

async function request(fetchImpl: typeof fetch, url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetchImpl(url.href, {
      method: 'GET',
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new ReadFailure('offline', undefined, { cause: error });
  }
}

function failureOf(response: Response): ReadFailure {
  switch (response.status) {
    case 401:
      return new ReadFailure('signed-out');
    case 403:
      return new ReadFailure('forbidden');
    case 404:
      return new ReadFailure('not-found');
    case 429:
      return new ReadFailure('rate-limited', retryAfterMs(response));
    default:
      return new ReadFailure(response.status >= 500 ? 'offline' : 'unreadable-answer');
  }
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? seconds * 1000 : defaultRetryAfterMs;
}
