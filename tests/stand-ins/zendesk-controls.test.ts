import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startZendesk, type Fault, type StandInZendesk } from '@/stand-ins/zendesk/server';
import { get, getJson, type CommentPage } from './zendesk-client';

let zendesk: StandInZendesk;
beforeAll(async () => {
  zendesk = await startZendesk();
});
afterAll(() => zendesk.close());
beforeEach(() => zendesk.reset());

describe('faults', () => {
  it.each<[Fault, number, string]>([
    [{ kind: 'unauthorized' }, 401, 'json'],
    [{ kind: 'forbidden', body: 'object' }, 403, 'json'],
    [{ kind: 'not-found', body: 'json' }, 404, 'json'],
    [{ kind: 'rate-limited', body: 'text' }, 429, 'plain'],
    [{ kind: 'server-error' }, 503, 'json'],
    [{ kind: 'login-page' }, 200, 'html'],
  ])('%o answers %i', async (fault, status, type) => {
    zendesk.fault({ path: '/tickets/4127.json', fault });
    const answer = await get(zendesk, 'tickets/4127.json');
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain(type);
  });

  it('can be a 404 without a body', async () => {
    zendesk.fault({ path: '/tickets/4127.json', fault: { kind: 'not-found' } });
    const answer = await get(zendesk, 'tickets/4127.json');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it('tells when to come back, or does not', async () => {
    zendesk.fault({ path: 'users/me', fault: { kind: 'rate-limited', retryAfterS: 7 }, times: 1 });
    zendesk.fault({ path: 'users/me', fault: { kind: 'rate-limited' }, times: 1 });
    expect((await get(zendesk, 'users/me.json')).headers.get('retry-after')).toBe('7');
    expect((await get(zendesk, 'users/me.json')).headers.has('retry-after')).toBe(false);
    expect((await get(zendesk, 'users/me.json')).status).toBe(200);
  });

  it('sends to the login page', async () => {
    zendesk.fault({ path: /comments/, fault: { kind: 'login-redirect' } });
    const answer = await get(zendesk, 'tickets/4127/comments.json');
    expect(answer.redirected).toBe(true);
    expect(answer.headers.get('content-type')).toContain('html');
  });

  it('cuts an answer in the middle', async () => {
    zendesk.fault({ path: /comments/, fault: { kind: 'cut-json' } });
    await expect(get(zendesk, 'tickets/4127/comments.json').then((answer) => answer.json())).rejects.toThrow(
      'terminated',
    );
  });

  it('spoils the encoding', async () => {
    zendesk.fault({ path: /comments/, fault: { kind: 'broken-utf8' } });
    const bytes = await (await get(zendesk, 'tickets/4127/comments.json')).arrayBuffer();
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
  });

  it('does not answer at all', async () => {
    zendesk.fault({ path: /comments/, fault: { kind: 'no-answer' } });
    await expect(get(zendesk, 'tickets/4127/comments.json')).rejects.toThrow('fetch failed');
  });
});

describe('what is recorded', () => {
  it('lists API requests and holds anything but GET against the caller', async () => {
    await get(zendesk, 'tickets/4127.json');
    await fetch(`${zendesk.origin}/api/v2/tickets/4127.json`, { method: 'PUT', headers: { cookie: zendesk.cookie } });
    await fetch(`${zendesk.origin}/stand-in/send`, { method: 'POST', body: '{}' });
    expect(zendesk.requests().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/v2/tickets/4127.json',
      'PUT /api/v2/tickets/4127.json',
    ]);
    expect(zendesk.violations().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /api/v2/tickets/4127.json',
      'POST /stand-in/send',
    ]);
    expect(zendesk.sends()).toEqual([]);
  });

  it('shows what the page sent in the thread and in the API', async () => {
    const page = await (await fetch(zendesk.url(4127))).text();
    const token = /"pageToken":"(\w+)"/.exec(page)?.[1] ?? '';
    const sent = {
      ticketId: 4127,
      channel: 'web',
      html: '<p>Sent <b>today</b>.</p>',
      text: 'Sent today.',
      by: 'submit',
      trusted: true,
    };
    await fetch(`${zendesk.origin}/stand-in/send`, {
      method: 'POST',
      headers: { 'x-stand-in-page': token },
      body: JSON.stringify(sent),
    });
    expect(zendesk.sends()).toEqual([expect.objectContaining(sent)]);
    expect(zendesk.violations()).toEqual([]);
    const { comments } = await getJson<CommentPage>(zendesk, 'tickets/4127/comments.json');
    expect(comments.at(-1)).toMatchObject({ body: 'Sent today.', public: true });
    expect(comments.at(-1)?.html_body).toContain('<p>Sent <b>today</b>.</p>');
  });

  it('takes new messages while it runs and forgets them on reset', async () => {
    zendesk.addCustomerMessage(4127, 'One more thing.');
    zendesk.addAgentReply(4127, 'Go ahead.', 'Noor Haddad');
    const { comments } = await getJson<CommentPage>(zendesk, 'tickets/4127/comments.json');
    expect(comments.slice(-2).map((comment) => comment.body)).toEqual(['One more thing.', 'Go ahead.']);
    zendesk.reset();
    expect((await getJson<CommentPage>(zendesk, 'tickets/4127/comments.json')).comments).toHaveLength(
      comments.length - 2,
    );
  });
});

describe('the agent page', () => {
  it.each([
    [
      { csp: 'strict' } as const,
      'content-security-policy',
      "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'none'",
    ],
    [{ coep: true }, 'cross-origin-embedder-policy', 'require-corp'],
  ])('sends the headers of %o', async (variant, header, start) => {
    expect((await fetch(zendesk.url(4127))).headers.has(header)).toBe(false);
    expect((await fetch(zendesk.url(4127, variant))).headers.get(header)?.startsWith(start)).toBe(true);
  });

  it('says so where a variant is misspelt', async () => {
    const answer = await fetch(`${zendesk.url(4127)}?standin.labels=xx`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('labels "xx"');
  });

  it('has its script and style bundled', async () => {
    const script = await fetch(`${zendesk.origin}/stand-in/assets/main.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(await script.text()).toContain('omnicomposer-rich-text-ckeditor');
    expect((await fetch(`${zendesk.origin}/stand-in/assets/style.css`)).status).toBe(200);
  });
});
