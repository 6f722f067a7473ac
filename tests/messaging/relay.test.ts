import { fakeBrowser } from '../support/fake-extension';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from '#imports';
import { serveRelay } from '@/utils/messaging/background/relay';
import { relayedFetch } from '@/utils/messaging/relayed-fetch';
import { aliveMs, relayAnswerShape, relayPort } from '@/utils/messaging/relay-frames';
import { misfit } from '@/utils/messaging/shape';
import { runtimePortWire } from '@/utils/messaging/wire';
import type { askNearby, AnswerPart, NearbyRequest } from '@/utils/providers/claude/ask-nearby';
import { fakePorts } from './fake-ports';

const url = 'http://127.0.0.1:11434/v1/messages';
const post = { method: 'POST', body: '{"a":"ü"}', headers: { 'x-api-key': 'k' } };
const home = new URL(fakeBrowser.runtime.getURL('/')).origin;
const panel = { id: fakeBrowser.runtime.id, origin: home, tab: { id: 7, incognito: false } };
const bytesOf = (text: string) => new TextEncoder().encode(text);

let connected: ((port: Browser.runtime.Port) => void)[] = [];
beforeEach(() => {
  connected = [];
  fakeBrowser.runtime.onConnect.addListener = (listener) => void connected.push(listener);
});

/** A panel's `fetch` through a background that asks by `ask`. */
function throughBackground(ask: typeof askNearby, sender: object = panel, name: string = relayPort) {
  serveRelay(ask);
  const ports: Browser.runtime.Port[] = [];
  const relayed = relayedFetch(() => {
    const [near, far] = fakePorts();
    Object.assign(far, { name, sender });
    for (const listener of connected) listener(far);
    ports.push(near, far);
    return near;
  });
  return { fetch: relayed, ports };
}

/** An engine that answers with these parts, and what it was asked. */
function engine(...parts: AnswerPart[]) {
  const asked: (NearbyRequest & { signal: AbortSignal })[] = [];
  const ask: typeof askNearby = async function* (request, signal) {
    asked.push({ ...request, signal });
    yield* parts;
  };
  return { asked, ask };
}

const head = (status = 200): AnswerPart => ({
  type: 'head',
  status,
  headers: new Headers({ 'content-type': 'text/x' }),
});

/** Says its first word and then nothing, until it is left. */
const silent: { left: boolean; ask: typeof askNearby } = {
  left: false,
  async *ask(_, signal) {
    yield head();
    yield { type: 'bytes', bytes: bytesOf('first ') };
    await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    }).finally(() => (silent.left = true));
  },
};
beforeEach(() => {
  silent.left = false;
});

describe('a request that goes through the background', () => {
  it('arrives as the panel sent it, and its answer as it came, cut inside a letter or not', async () => {
    const umlaut = bytesOf('ü');
    const { asked, ask } = engine(
      head(),
      { type: 'bytes', bytes: bytesOf('Gr') },
      { type: 'bytes', bytes: umlaut.slice(0, 1) },
      { type: 'bytes', bytes: umlaut.slice(1) },
    );
    const response = await throughBackground(ask).fetch(url, post);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/x');
    expect(await response.text()).toBe('Grü');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url, body: post.body });
    expect(asked[0]?.headers.get('x-api-key')).toBe('k');
  });

  it('takes bytes of another realm, as Firefox gives them', async () => {
    const foreign = runInNewContext('new Uint8Array([72, 105])') as Uint8Array<ArrayBuffer>;
    expect(foreign instanceof Uint8Array).toBe(false);
    expect(relayAnswerShape({ type: 'bytes', bytes: foreign })).toEqual({
      type: 'bytes',
      bytes: new Uint8Array([72, 105]),
    });
    expect(relayAnswerShape({ type: 'bytes', bytes: [72, 105] })).toBe(misfit);
  });

  it.each([204, 302, 401, 529])('keeps status %i', async (status) => {
    expect((await throughBackground(engine(head(status)).ask).fetch(url, post)).status).toBe(status);
  });

  it('ends at the engine when the agent stops it, with the reason that the panel gave', async () => {
    const stop = new AbortController();
    const response = await throughBackground(silent.ask).fetch(url, { ...post, signal: stop.signal });
    const reading = response.text();
    stop.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
    await vi.waitFor(() => expect(silent.left).toBe(true));
  });

  it('ends at the engine when nobody reads on', async () => {
    const response = await throughBackground(silent.ask).fetch(url, post);
    await response.body?.cancel();
    await vi.waitFor(() => expect(silent.left).toBe(true));
  });

  it('breaks off with an error when the background goes away in the middle', async () => {
    const { fetch, ports } = throughBackground(silent.ask);
    const response = await fetch(url, post);
    ports[1]?.disconnect();
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  it('fails as a request without a connection does, and tells nothing of why', async () => {
    const ask: typeof askNearby = () => {
      throw new Error('key k was refused');
    };
    await expect(throughBackground(ask).fetch(url, post)).rejects.toThrow(
      new TypeError('the background had no answer'),
    );
  });

  it('fails so where there is no background any more', async () => {
    const gone = relayedFetch(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(gone(url, post)).rejects.toThrow(TypeError);
  });

  it('is not even asked for when it was stopped before', async () => {
    const { asked, ask } = engine(head());
    const { fetch } = throughBackground(ask);
    await expect(fetch(url, { ...post, signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped');
    expect(asked).toEqual([]);
  });

  it('says again and again that somebody listens, and stops saying so with the answer', async () => {
    vi.useFakeTimers();
    try {
      const [near, far] = fakePorts();
      const heard: unknown[] = [];
      far.onMessage.addListener((data: unknown) => void heard.push((data as { type: string }).type));
      const stop = new AbortController();
      const answer = relayedFetch(() => near)(url, { ...post, signal: stop.signal });
      await vi.advanceTimersByTimeAsync(aliveMs * 3 + 100);
      expect(heard).toEqual(['ask', 'alive', 'alive', 'alive']);
      stop.abort(new Error('stopped'));
      await expect(answer).rejects.toThrow('stopped');
      await vi.advanceTimersByTimeAsync(aliveMs * 3);
      expect(heard).toHaveLength(4);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('who is not served', () => {
  it.each([
    [
      'a content script',
      { id: fakeBrowser.runtime.id, url: 'https://acme.desk.example/agent', frameId: 0, tab: { id: 7 } },
    ],
    ['another extension', { id: 'other', origin: home }],
    [
      'a frame of another origin',
      { id: fakeBrowser.runtime.id, url: 'https://evil.example/', frameId: 3, tab: { id: 7 } },
    ],
    ['nobody in particular', {}],
  ])('%s', async (_, sender) => {
    const { asked, ask } = engine(head());
    await expect(throughBackground(ask, sender).fetch(url, post)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  it.each([
    ['no frame of ours', { type: 'fetch', url }],
    ['a header that is no text', { type: 'ask', url, headers: [{ name: 'a', value: 1 }], body: '' }],
    ['a body longer than any ticket', { type: 'ask', url, headers: [], body: 'x'.repeat(4_000_001) }],
  ])('one that sends %s', async (_, frame) => {
    const { asked, ask } = engine(head());
    serveRelay(ask);
    const [near, far] = fakePorts();
    Object.assign(far, { name: relayPort, sender: panel });
    for (const listener of connected) listener(far);
    const left = new Promise<void>((resolve) => near.onDisconnect.addListener(() => resolve()));
    runtimePortWire(near).send(frame);
    await left;
    expect(asked).toEqual([]);
  });
});
