import { isNearby } from './nearby';

/** A `fetch` of the background, for a POST of text. */
export type RelayedFetch = (url: string, init: RequestInit & { body: string }) => Promise<Response>;

/**
 * Asks again by `relayed` what the browser let nothing through for, where it goes to an engine on this machine or in its network: Firefox refuses that
 * to a frame in a public page. Rejects with the `error` itself for all other requests and failures.
 */
export async function askAgain(
  error: unknown,
  request: Parameters<typeof fetch>,
  relayed: RelayedFetch,
): Promise<Response> {
  // What no connection came of rejects so, whatever the reason; an abort does not.
  const again = error instanceof TypeError && !request[1]?.signal?.aborted ? nearby(...request) : undefined;
  if (!again) throw error;
  return relayed(...again);
}

function nearby(...[input, init]: Parameters<typeof fetch>): Parameters<RelayedFetch> | undefined {
  if (input instanceof Request || typeof init?.body !== 'string' || init.method?.toUpperCase() !== 'POST')
    return undefined;
  const url = URL.parse(input);
  return url && isNearby(url.hostname) ? [url.href, { ...init, body: init.body }] : undefined;
}
