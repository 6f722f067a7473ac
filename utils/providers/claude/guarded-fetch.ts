/** Nothing came for `idleMs`, or the answer took longer than `longestMs` in all. */
export class StreamStalledError extends Error {
  override name = 'StreamStalledError';
}

/** The answer is not what the protocol says: not an event stream, or a line or a whole of a size that no draft has. */
export class NotAnEventStreamError extends Error {
  override name = 'NotAnEventStreamError';
}

export interface GuardOptions {
  /** Silence on the wire after which the answer counts as stalled; pings count as life. */
  idleMs?: number;
  longestMs?: number;
  /** Until the headers of an answer; 30 s where not said. */
  headersMs?: number;
}

const defaultIdleMs = 20_000;
const defaultLongestMs = 180_000;
const longestLine = 256 * 1024;
const longestAnswer = 8 * 1024 * 1024;

/**
 * A `fetch` for one endpoint: no cookies, no redirects, no cache, no referrer, and an answer that cannot stall, flood or be a web page.
 * The watchdog stands at the bytes because the SDK's own timeout ends with the headers and its events leave pings out.
 */
export function guardedFetch(
  fetchImpl: typeof fetch,
  { idleMs = defaultIdleMs, longestMs = defaultLongestMs }: GuardOptions = {},
): typeof fetch {
  return async (input, init) => {
    const response = await fetchImpl(input, {
      ...init,
      // `error` would look like no connection at all; this is never followed either.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel();
      throw new NotAnEventStreamError('a redirect');
    }
    if (!response.body || !response.ok) return response;
    const type = response.headers.get('content-type') ?? '';
    if (/\bhtml\b/iu.test(type)) {
      await response.body.cancel();
      throw new NotAnEventStreamError(`content type ${type.slice(0, 80)}`);
    }
    const { status, statusText, headers } = response;
    return new Response(watched(response.body, idleMs, longestMs), { status, statusText, headers });
  };
}

function watched(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  idleMs: number,
  longestMs: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const deadline = performance.now() + longestMs;
  let size = 0;
  let line = 0;
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await within(Math.min(idleMs, deadline - performance.now()), reader.read());
        if (done) {
          controller.close();
          return;
        }
        size += value.byteLength;
        const lastBreak = value.lastIndexOf(newline);
        line = lastBreak < 0 ? line + value.byteLength : value.byteLength - lastBreak - 1;
        if (size > longestAnswer || line > longestLine) throw new NotAnEventStreamError('too much of it');
        controller.enqueue(value);
      } catch (error) {
        controller.error(error);
        await reader.cancel(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

const newline = 10;

function within<T>(ms: number, pending: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StreamStalledError(`no byte for ${Math.round(ms)} ms`)), Math.max(0, ms));
    pending.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
