import { ReadFailure, type ReadFailureKind } from './read-failure';

/** The helpdesk's API, seen through a wall that only lets GET through. */
export interface ReadOnlyApi {
  /**
   * GET `path` on the page's own origin with the agent's session, and parse the JSON.
   * Throws `ReadFailure` for every answer that is not JSON with status 200, and the signal's reason on abort.
   */
  getJson(path: string, signal: AbortSignal): Promise<unknown>;
  /** The same for text: throws `ReadFailure` for every answer that is not text of that kind. */
  getText(path: string, kind: 'plain' | 'html', signal: AbortSignal): Promise<string>;
}

/** Helpdesk APIs say how long to wait; where they do not, this long. Milliseconds. */
const defaultRetryAfterMs = 30_000;

/** Nobody is kept waiting longer than this by one answer. Milliseconds. */
const longestRetryAfterMs = 600_000;

/** A request that takes longer counts as offline; pages and lists in text are made of hundreds of messages at once. Milliseconds. */
const timeoutMs = { json: 20_000, plain: 60_000, html: 60_000 };

/**
 * The one caller of `fetch` on the page's wall (law 1: we issue GET and nothing else).
 * `path` must be absolute on `origin`; anything that resolves elsewhere is refused.
 * After a 429 nothing is asked until the wait that it named is over: `rate-limited` is thrown at once, with what is left of it.
 */
export function createReadOnlyApi(origin: string, fetchImpl: typeof fetch = (...args) => fetch(...args)): ReadOnlyApi {
  let quietUntil = 0;
  const get = async (path: string, kind: Kind, signal: AbortSignal) => {
    signal.throwIfAborted();
    const url = new URL(path, origin);
    if (url.origin !== origin) throw new ReadFailure('unreadable-answer');
    if (Date.now() < quietUntil) throw new ReadFailure('rate-limited', quietUntil - Date.now());
    try {
      return await read(fetchImpl, url, kind, AbortSignal.any([signal, AbortSignal.timeout(timeoutMs[kind])]));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ReadFailure && error.retryAfterMs) quietUntil = Date.now() + error.retryAfterMs;
      throw error;
    }
  };
  return {
    getJson: (path, signal) => get(path, 'json', signal),
    getText: async (path, kind, signal) => String(await get(path, kind, signal)),
  };
}

/** The part of the content type that an answer has to bear. */
type Kind = 'json' | 'plain' | 'html';

async function read(fetchImpl: typeof fetch, url: URL, kind: Kind, signal: AbortSignal): Promise<unknown> {
  const response = await request(fetchImpl, url, kind, signal);
  if (!response.ok) throw failureOf(response);
  const type = response.headers.get('content-type') ?? '';
  // An expired session is answered with the login page and status 200.
  if (!type.includes(kind)) throw new ReadFailure(type.includes('html') ? 'signed-out' : 'unreadable-answer');
  try {
    return await (kind === 'json' ? response.json() : response.text());
  } catch (error) {
    throw new ReadFailure(signal.aborted ? 'offline' : 'unreadable-answer', undefined, { cause: error });
  }
}

async function request(fetchImpl: typeof fetch, url: URL, kind: Kind, signal: AbortSignal): Promise<Response> {
  try {
    return await fetchImpl(url.href, {
      method: 'GET',
      credentials: 'same-origin',
      headers: { accept: `${kind === 'json' ? 'application' : 'text'}/${kind}` },
      // A redirect leads to a login page, perhaps on another host: it is not followed.
      redirect: 'manual',
      signal,
    });
  } catch (error) {
    throw new ReadFailure('offline', undefined, { cause: error });
  }
}

const kinds: Readonly<Record<number, ReadFailureKind>> = { 401: 'signed-out', 403: 'forbidden', 404: 'not-found' };

function failureOf(response: Response): ReadFailure {
  const { status, type } = response;
  if (status === 429) return new ReadFailure('rate-limited', retryAfterMs(response));
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return new ReadFailure('signed-out');
  return new ReadFailure(kinds[status] ?? (status >= 500 ? 'offline' : 'unreadable-answer'));
}

/** The header holds seconds or a date, or is missing. */
function retryAfterMs(response: Response): number {
  const header = response.headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait > 0 ? Math.min(wait, longestRetryAfterMs) : defaultRetryAfterMs;
}
