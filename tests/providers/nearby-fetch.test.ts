import { describe, expect, it } from 'vitest';
import { isNearby } from '@/utils/providers/claude/nearby';
import { askAgain, type RelayedFetch } from '@/utils/providers/claude/nearby-fetch';

/** As the panel puts the two ways together. */
const nearbyFetch =
  (direct: typeof fetch, relayed: RelayedFetch): typeof fetch =>
  (...request) =>
    direct(...request).catch((error: unknown) => askAgain(error, request, relayed));

const engine = 'http://127.0.0.1:11434/v1/messages';
const post = { method: 'POST', body: '{}', headers: { 'x-api-key': 'k' } };

const refused: typeof fetch = async () => {
  throw new TypeError('NetworkError when attempting to fetch resource.');
};

function recording(answer: typeof fetch) {
  const asked: [input: unknown, init: unknown][] = [];
  const recorded: typeof fetch = (input, init) => {
    asked.push([input, init]);
    return answer(input, init);
  };
  return { asked, fetch: recorded };
}

const answering: typeof fetch = async () => new Response('relayed');

describe('a request that the browser lets nothing through for', () => {
  it('is asked again by the other way, exactly as it was', async () => {
    const relay = recording(answering);
    const response = await nearbyFetch(refused, relay.fetch)(engine, post);
    expect(await response.text()).toBe('relayed');
    expect(relay.asked).toEqual([[engine, post]]);
  });

  it('fails as the other way fails', async () => {
    const gone = new TypeError('the background had no answer');
    const relayed: typeof fetch = () => Promise.reject(gone);
    await expect(nearbyFetch(refused, relayed)(engine, post)).rejects.toBe(gone);
  });

  it.each([
    ['an address of the public internet', 'https://api.anthropic.com/v1/messages', post],
    ['a GET', engine, { method: 'GET' }],
    ['a body that is no text', engine, { method: 'POST', body: new Uint8Array(2) }],
    ['no request at all', 'not an address', post],
  ])('fails as before for %s', async (_, url, init) => {
    const relay = recording(answering);
    await expect(nearbyFetch(refused, relay.fetch)(url, init)).rejects.toThrow('NetworkError');
    expect(relay.asked).toEqual([]);
  });
});

describe('a request that needs no other way', () => {
  it.each([200, 401, 500])('is answered directly, with status %i', async (status) => {
    const relay = recording(answering);
    const response = await nearbyFetch(async () => new Response('direct', { status }), relay.fetch)(engine, post);
    expect(await response.text()).toBe('direct');
    expect(relay.asked).toEqual([]);
  });

  it('ends when it is aborted, and is not asked again', async () => {
    const relay = recording(answering);
    const signal = AbortSignal.abort(new TypeError('stopped'));
    const aborted: typeof fetch = (_, init) => Promise.reject(init?.signal?.reason as Error);
    await expect(nearbyFetch(aborted, relay.fetch)(engine, { ...post, signal })).rejects.toThrow('stopped');
    expect(relay.asked).toEqual([]);
  });
});

const here = 'localhost engine.localhost 127.0.0.1 127.8.0.1 [::1]';
const inPrivate = '10.0.0.7 192.168.1.20 172.16.0.1 172.31.255.1 169.254.3.3 100.64.0.1 100.127.9.9';
const inPrivate6 = '[fd12:3456::1] [fe80::1] [fc00::7]';
const byName = 'engine engine.local box.lan llm.internal a.home.arpa';
const publicOnes = 'api.anthropic.com 8.8.8.8 172.15.0.1 172.32.0.1 192.169.0.1 11.0.0.1 100.128.0.1 100.63.0.1';
const publicLookalikes = '[2001:db8::1] [fb00::1] [ff02::1] 10.0.0.1.example local.example 127.0.0.1.nip.example';

describe('a host', () => {
  it.each([here, inPrivate, inPrivate6, byName].join(' ').split(' '))('%s is nearby', (host) => {
    expect(isNearby(host)).toBe(true);
  });

  it.each([publicOnes, publicLookalikes].join(' ').split(' '))('%s is not', (host) => {
    expect(isNearby(host)).toBe(false);
  });
});
