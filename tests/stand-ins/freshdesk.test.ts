import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFreshdesk, type StandInFreshdesk } from '@/stand-ins/freshdesk/server';

let freshdesk: StandInFreshdesk;

beforeAll(async () => {
  freshdesk = await startFreshdesk();
});
afterAll(() => freshdesk.close());
beforeEach(() => freshdesk.reset());

const get = (path: string, init?: RequestInit) =>
  fetch(`${freshdesk.origin}${path}`, { redirect: 'manual', headers: { cookie: freshdesk.cookie }, ...init });
const json = async <T = Record<string, unknown>>(path: string) => (await (await get(path)).json()) as T;

describe('the API of the stand-in Freshdesk', () => {
  it('keeps the first message as the description and no conversation, oldest first, a hundred at most', async () => {
    const ticket = await json('/api/v2/tickets/4300?include=requester');
    const page = (n: number) =>
      json<{ body_text: string; created_at: string }[]>(`/api/v2/tickets/4300/conversations?page=${n}&per_page=500`);
    const pages = [await page(1), await page(2), await page(3), await page(4)];
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 99, 0]);
    expect(pages.flat().some(({ body_text: text }) => text === ticket['description_text'])).toBe(false);
    const times = pages.flat().map(({ created_at: at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(ticket['requester']).toMatchObject({ name: 'Robin Dufour' });
    expect(await json('/api/v2/tickets/4300')).not.toHaveProperty('requester');
  });

  it('wraps the same for the page itself, newest first', async () => {
    const { conversations } = await json<{ conversations: { id: number; automation_id: unknown }[] }>(
      '/api/_/tickets/4127/conversations?per_page=100',
    );
    const bare = await json<{ id: number }[]>('/api/v2/tickets/4127/conversations?per_page=100');
    expect(conversations.map(({ id }) => id)).toEqual(bare.map(({ id }) => id).toReversed());
    expect(conversations[0]).toHaveProperty('automation_id');
    expect((await json('/api/_/tickets/4127'))['ticket']).toMatchObject({ id: 4127 });
  });

  it('says of every message whether it came in and whether it is private', async () => {
    const conversations = await json<{ incoming: boolean; private: boolean; body: string }[]>(
      '/api/v2/tickets/4127/conversations',
    );
    expect(conversations.map((one) => (one.private ? 'note' : one.incoming ? 'in' : 'out'))).toEqual([
      'out',
      'note',
      'in',
      'out',
      'note',
      'in',
    ]);
    expect(conversations.every(({ body }) => !body.includes('<p'))).toBe(true);
  });

  it.each([
    ['a ticket that is gone', '/api/v2/tickets/4104', 404, undefined],
    ['a ticket of another group', '/api/v2/tickets/4105', 403, 'access_denied'],
    ["another agent's folder", '/api/v2/canned_response_folders/13/responses', 403, 'access_denied'],
    ['what it does not know', '/api/v2/surveys', 404, undefined],
  ])('refuses %s', async (_what, path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const body = await response.text();
    expect(body === '' ? undefined : (JSON.parse(body) as { code: string }).code).toBe(code);
  });

  it('knows nobody without the cookie, and leads expired sessions to the login page', async () => {
    const response = await get('/api/v2/agents/me', { headers: {} });
    expect([response.status, await response.json()]).toMatchObject([401, { code: 'invalid_credentials' }]);
    freshdesk.signOut();
    expect((await get('/a/tickets/4127')).headers.get('location')).toBe('/support/login');
    expect((await get('/api/v2/agents/me')).status).toBe(401);
  });

  it('says how long to wait after too many requests', async () => {
    freshdesk.fault({ path: 'agents', fault: { kind: 'rate-limited', retryAfterS: 9 }, times: 1 });
    const response = await get('/api/v2/agents/me');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '9']);
    expect((await get('/api/v2/agents/me')).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE'])('records a %s as what no reader does', async (method) => {
    const response = await get('/api/v2/tickets/4127/reply', { method });
    expect(response.status).toBe(403);
    expect(freshdesk.violations()).toMatchObject([{ method, path: '/api/v2/tickets/4127/reply' }]);
    expect(freshdesk.sends()).toEqual([]);
  });
});

describe('the page of the stand-in Freshdesk', () => {
  it('holds no inline script, and its policy allows none', async () => {
    const response = await get('/a/tickets/4127?standin.froala=4');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await response.text();
    expect(html.match(/<script(?![^>]*(?:src=|application\/json))/g)).toBeNull();
    expect(html).toContain('/stand-in/froala/4/editor.js');
  });

  it.each([
    ['3', '3.2.7'],
    ['4', '4.7.1'],
    ['5', '5.4.0'],
  ])('has the real Froala %s', async (major, version) => {
    expect(await (await get(`/stand-in/froala/${major}/editor.js`)).text()).toContain(version);
  });

  it('says which variant it does not know', async () => {
    const response = await get('/a/tickets/4127?standin.layout=old');
    expect([response.status, await response.text()]).toEqual([500, 'RangeError: The stand-in knows no layout "old".']);
  });

  it('shows a new message of the customer to whoever asks', async () => {
    freshdesk.addCustomerMessage(4127, 'One more thing.');
    const { messages } = await json<{ messages: { html: string }[] }>('/stand-in/ticket/4127');
    expect(messages.at(-1)?.html).toContain('One more thing.');
  });
});
