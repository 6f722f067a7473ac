import { describe, expect, it, vi } from 'vitest';
import type { ReadFailure } from '@/utils/helpdesk/read-failure';
import { createReadOnlyApi } from '@/utils/helpdesk/read-only-api';

const origin = 'https://acme.zendesk.com';
const never = new AbortController().signal;
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json; charset=utf-8' }, ...init });

function api(answer: () => Response | Promise<Response>) {
  const asked: [unknown, RequestInit | undefined][] = [];
  const fetchImpl = (url: unknown, init?: RequestInit) => {
    asked.push([url, init]);
    return Promise.resolve(answer());
  };
  const inner = createReadOnlyApi(origin, fetchImpl);
  return { asked, getJson: (path: string, signal: AbortSignal) => inner.getJson(path, signal) };
}

describe('the read-only API', () => {
  it('asks with GET, the agent’s session and no redirects, and gives the JSON', async () => {
    const { asked, getJson } = api(() => json({ ok: 1 }));
    expect(await getJson('/api/v2/x.json', never)).toEqual({ ok: 1 });
    expect(asked).toMatchObject([
      [`${origin}/api/v2/x.json`, { method: 'GET', credentials: 'same-origin', redirect: 'manual' }],
    ]);
    expect(asked[0]?.[1]?.body).toBeUndefined();
  });

  it.each([
    ['plain', 'text/plain; charset=utf-8', 'RT/5.0.3 200 Ok'],
    ['html', 'text/html; charset=utf-8', 'RT/5.0.3 200 Ok'],
    ['plain', 'text/html; charset=utf-8', 'signed-out'],
    ['html', 'text/plain; charset=utf-8', 'unreadable-answer'],
    ['plain', 'application/json', 'unreadable-answer'],
  ] as const)('asked for %s text and answered with %s, gives %s', async (kind, type, expected) => {
    const fetchImpl = () => Promise.resolve(new Response('RT/5.0.3 200 Ok', { headers: { 'content-type': type } }));
    const session = createReadOnlyApi(origin, fetchImpl);
    expect(await session.getText('/a', kind, never).catch((error: ReadFailure) => error.kind)).toBe(expected);
  });

  it.each(['https://evil.example/api', '//evil.example/api', 'http://acme.zendesk.com/api'])(
    'refuses to leave the page’s origin: %s',
    async (path) => {
      const { asked, getJson } = api(() => json({}));
      await expect(getJson(path, never)).rejects.toMatchObject({ kind: 'unreadable-answer' });
      expect(asked).toEqual([]);
    },
  );

  it.each([
    [401, 'signed-out'],
    [302, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [400, 'unreadable-answer'],
    [500, 'offline'],
    [503, 'offline'],
  ])('calls status %i %s', async (status, kind) => {
    const { getJson } = api(() => new Response(status === 404 ? '' : 'plain text', { status }));
    await expect(getJson('/api', never)).rejects.toMatchObject({ name: 'ReadFailure', kind });
  });

  it.each([
    ['a login page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'signed-out'],
    ['an image', () => new Response('x', { headers: { 'content-type': 'image/png' } }), 'unreadable-answer'],
    [
      'an answer cut in the middle',
      () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
      'unreadable-answer',
    ],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
  ])('names the trouble with %s', async (_name, answer, kind) => {
    await expect(api(answer).getJson('/api', never)).rejects.toMatchObject({ kind });
  });

  it('passes an abort on as it is', async () => {
    const leave = new AbortController();
    const { getJson } = api(() => {
      leave.abort(new Error('left'));
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });
    await expect(getJson('/api', leave.signal)).rejects.toThrow('left');
  });
});

describe('a helpdesk that asks us to wait', () => {
  it.each([
    ['seconds', '7', 7000],
    ['a date', new Date(Date.UTC(2026, 7, 1, 12, 0, 9)).toUTCString(), 9000],
    ['nothing', undefined, 30_000],
    ['nonsense', 'soon', 30_000],
    ['a day', '86400', 600_000],
  ])('in %s is left alone for that long', async (_name, header, wait) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 7, 1, 12, 0, 0) });
    let limited = true;
    const { asked, getJson } = api(() =>
      limited
        ? new Response('slow down', { status: 429, headers: header ? { 'retry-after': header } : {} })
        : json({ ok: 1 }),
    );
    await expect(getJson('/api', never)).rejects.toMatchObject({ kind: 'rate-limited', retryAfterMs: wait });
    limited = false;
    vi.advanceTimersByTime(wait - 1000);
    await expect(getJson('/api', never)).rejects.toMatchObject({ kind: 'rate-limited', retryAfterMs: 1000 });
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(await getJson('/api', never)).toEqual({ ok: 1 });
    vi.useRealTimers();
  });
});
