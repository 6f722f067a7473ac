import { normaliseBaseUrl } from './connection';
import { isNearby } from './nearby';

/** A request to an engine, as the panel would have sent it: a POST. */
export interface NearbyRequest {
  url: string;
  headers: Headers;
  body: string;
}

/** An answer in the order in which it comes: its head, then its body in pieces. */
export type AnswerPart =
  { type: 'head'; status: number; headers: Headers } | { type: 'bytes'; bytes: Uint8Array<ArrayBuffer> };

/** Bytes of one piece, at most. */
export const longestPiece = 256 * 1024;

/** No draft is longer. Bytes. */
const longestAnswer = 8 * 1024 * 1024;
/** More than the panel waits for: until the headers, and then for all of an answer. Milliseconds. */
const longestMs = 240_000;

/**
 * Asks an engine on this machine or in its network, for a panel whose frame may not: `POST …/v1/messages` to an address that the settings would take,
 * and nothing else. No cookie, no cache, no redirect: one comes back as a bare 302. Throws where there is no answer, or too much of one.
 */
export async function* askNearby(
  { url, headers, body }: NearbyRequest,
  signal: AbortSignal,
  fetchImpl: typeof fetch = globalThis.fetch.bind(globalThis),
): AsyncGenerator<AnswerPart, void, void> {
  if (!mayAsk(url)) throw new Error('not an engine nearby');
  const response = await fetchImpl(url, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]),
  });
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    yield { type: 'head', status: 302, headers: new Headers() };
    return;
  }
  yield { type: 'head', status: response.status, headers: response.headers };
  if (response.body) yield* pieces(response.body);
}

async function* pieces(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<AnswerPart, void, void> {
  const reader = body.getReader();
  try {
    for (let size = 0; ;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let from = 0; from < value.byteLength; from += longestPiece) {
        yield { type: 'bytes', bytes: value.slice(from, from + longestPiece) };
      }
      size += value.byteLength;
      if (size > longestAnswer) throw new Error('too much of it');
    }
  } finally {
    await reader.cancel();
  }
}

function mayAsk(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null && normaliseBaseUrl(address).ok && url.pathname.endsWith('/v1/messages') && isNearby(url.hostname)
  );
}
