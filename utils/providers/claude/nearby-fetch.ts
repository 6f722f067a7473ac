import { isNearby } from './connection';

/** A `fetch` of the background, for a POST of text. */
export type RelayedFetch = (url: string, init: RequestInit & { body: string }) => Promise<Response>;

/**
 * A `fetch` that asks again by `relayed` where the browser let nothing through to an engine on this machine or in its network: Firefox refuses
 * that to a frame in a public page. All other requests, answers and failures are those of `direct`.
 */
export function nearbyFetch(direct: typeof fetch, relayed: RelayedFetch): typeof fetch {
  return async (input, init) => {
    try {
      return await direct(input, init);
    } catch (error) {
      // What no connection came of rejects so, whatever the reason; an abort does not.
      const again = error instanceof TypeError && !init?.signal?.aborted ? nearby(input, init) : undefined;
      if (!again) throw error;
      return await relayed(...again);
    }
  };
}

function nearby(...[input, init]: Parameters<typeof fetch>): Parameters<RelayedFetch> | undefined {
  if (input instanceof Request || typeof init?.body !== 'string' || init.method?.toUpperCase() !== 'POST')
    return undefined;
  const url = URL.parse(input);
  return url && isNearby(url.hostname) ? [url.href, { ...init, body: init.body }] : undefined;
}
