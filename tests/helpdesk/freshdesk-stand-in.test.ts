import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFreshdesk, type StandInFreshdesk } from '@/stand-ins/freshdesk/server';
import { createReadOnlyApi, type Page, type ReadFailureKind, type ReadOnlyApi } from '@/utils/helpdesk';
import { freshdesk } from '@/utils/helpdesk/freshdesk';
import { never, pageOf } from '../support/helpdesk-page';

let desk: StandInFreshdesk;

beforeAll(async () => {
  desk = await startFreshdesk();
}, 60_000);
afterAll(() => desk.close());
beforeEach(() => {
  desk.reset();
  const window = new Window();
  vi.stubGlobal('DOMParser', window.DOMParser);
  vi.stubGlobal('Node', window.Node);
});

/** Real requests with the agent's session, as the browser would send it. */
function session(): ReadOnlyApi {
  return createReadOnlyApi(desk.origin, (url, init) =>
    fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie: desk.cookie } }),
  );
}

const pageFor = (ticketId: number): Page =>
  pageOf('<html><body></body></html>', `${desk.origin}/a/tickets/${ticketId}`);
const read = (ticketId: number, api = session()) =>
  freshdesk.readConversation(pageFor(ticketId), String(ticketId), api, never);
const asked = () => desk.requests().map(({ path }) => path);

describe('every ticket of the stand-in', () => {
  it('is read with nothing left out, nothing made up and notes kept apart', async () => {
    const isShort = (ticket: (typeof desk.tickets)[number]) => ticket.messages.every(({ html }) => html.length < 1e6);
    const readable = desk.tickets.filter((ticket) => ticket.access === 'open' && ticket.messages[0] && isShort(ticket));
    expect(readable.length).toBeGreaterThan(30);
    for (const ticket of readable) {
      const conversation = await read(ticket.id);
      const told = conversation.messages.map(({ author, visibility, sentAt }) => [author.role, visibility, sentAt]);
      // The API does not say of an integration's messages that no person wrote them.
      const spoken = ticket.messages.map((message) => [
        { 'end-user': 'customer', agent: 'agent', bot: 'agent', internal: 'agent' }[message.kind],
        message.public ? 'public' : 'internal',
        new Date(message.at).toISOString(),
      ]);
      expect(told, String(ticket.id)).toEqual(spoken);
      expect(new Set(conversation.messages.map(({ id }) => id)).size).toBe(conversation.messages.length);
      expect(conversation.customer.email, String(ticket.id)).toMatch(/@/);
    }
    expect(desk.violations()).toEqual([]);
  });
});

describe('a session of requests', () => {
  it('reads 300 messages with one request for the ticket and three for what was said, and asks who the agent is once', async () => {
    const api = session();
    await read(4127, api);
    const before = asked().length;
    const conversation = await read(4300, api);
    expect(conversation.messages).toHaveLength(300);
    expect(conversation.completeness).toBe('whole');
    expect(asked().slice(before).sort()).toEqual([
      '/api/v2/tickets/4300/conversations?page=1&per_page=100',
      '/api/v2/tickets/4300/conversations?page=2&per_page=100',
      '/api/v2/tickets/4300/conversations?page=3&per_page=100',
      '/api/v2/tickets/4300?include=requester',
    ]);
    expect(asked().filter((path) => path === '/api/v2/agents/me')).toHaveLength(1);
  });

  it('asks nothing within a minute while the thread stays as it is', async () => {
    const api = session();
    const page = pageFor(4127);
    const first = await freshdesk.readConversation(page, '4127', api, never);
    const before = asked().length;
    expect(await freshdesk.readConversation(page, '4127', api, never)).toBe(first);
    expect(asked()).toHaveLength(before);
  });

  it('waits as long as the helpdesk says after too many requests, without asking', async () => {
    desk.fault({ path: /conversations/, fault: { kind: 'rate-limited', retryAfterS: 7 }, times: 1 });
    const api = session();
    await expect(read(4127, api)).rejects.toMatchObject({ kind: 'rate-limited', retryAfterMs: 7_000 });
    const before = asked().length;
    await expect(read(4127, api)).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(asked()).toHaveLength(before);
  });

  it.each<[string, ReadFailureKind, () => void, number]>([
    ['a session that has expired', 'signed-out', () => desk.signOut(), 4127],
    [
      'the login page in place of an answer',
      'signed-out',
      () => desk.fault({ path: 'tickets', fault: { kind: 'login-page' } }),
      4127,
    ],
    [
      'a redirect to the login page',
      'signed-out',
      () => desk.fault({ path: 'tickets', fault: { kind: 'login-redirect' } }),
      4127,
    ],
    ['a ticket that is gone', 'not-found', () => undefined, 4104],
    ['a ticket of another group', 'forbidden', () => undefined, 4105],
    [
      'an answer that breaks off',
      'unreadable-answer',
      () => desk.fault({ path: 'tickets', fault: { kind: 'cut-json' } }),
      4127,
    ],
    ['no answer', 'offline', () => desk.fault({ path: 'tickets', fault: { kind: 'no-answer' } }), 4127],
    ['a ticket in which nothing was said', 'no-messages', () => undefined, 4103],
  ])('says what is wrong with %s', async (_what, kind, arrange, ticket) => {
    arrange();
    await expect(read(ticket)).rejects.toMatchObject({ kind });
  });

  it('names the colleagues who wrote, and asks who is in the team once', async () => {
    const api = session();
    const { messages } = await read(4127, api);
    const names = messages.filter(({ author }) => author.role === 'agent').map(({ author }) => author.name);
    expect(new Set(names)).toEqual(new Set(['Jonas Weber', 'Noor Haddad']));
    await read(4300, api);
    expect(asked().filter((path) => path.startsWith('/api/v2/agents?'))).toEqual([
      '/api/v2/agents?page=1&per_page=100',
    ]);
  });

  it.each<[string, Parameters<typeof desk.fault>[0]['fault'], number]>([
    ['may not see who is in the team', { kind: 'forbidden' }, 1],
    ['is told to wait', { kind: 'rate-limited', retryAfterS: 0 }, 1],
  ])('reads a ticket without names of colleagues where this agent %s', async (_, fault, times) => {
    desk.fault({ path: /agents\?/, fault, times });
    const api = session();
    const { messages, completeness } = await read(4127, api);
    expect(completeness).toBe('whole');
    expect(messages.filter(({ author }) => author.role === 'agent').every(({ author }) => !author.name)).toBe(true);
  });

  it('reads a ticket without knowing whose session it is', async () => {
    desk.fault({ path: 'agents/me', fault: { kind: 'forbidden' } });
    expect((await read(4127)).agent).toBeUndefined();
    desk.clearFaults();
    expect((await read(4127)).agent).toMatchObject({
      name: 'Sam Okafor',
      role: 'agent',
      signature: 'Sam Okafor\nHalden Supply customer care',
    });
  });

  it('lists the canned responses of the folders that this agent may open, telling how far it is', async () => {
    const heard: number[] = [];
    const macros = await freshdesk.listMacros(session(), never, (count) => heard.push(count));
    expect(macros.map(({ title }) => title)).toEqual([
      'Refund released',
      'Lieferung verspätet',
      'Ask for the order number',
    ]);
    expect(macros[0]?.text).toBe(
      'Hello {{ticket.requester.name}},\n\nthe refund has been released and reaches your account within three working days.',
    );
    expect(heard).toEqual([2, 3, 3]);
  });

  it('finds articles that every customer may read, and asks about a folder once', async () => {
    const api = session();
    const find = () => freshdesk.searchArticles?.('When comes my refund back?', 'en', api, never);
    expect((await find())?.map(({ title }) => title)).toEqual(['How long a refund takes', 'Sending something back']);
    await find();
    expect(
      asked()
        .filter((path) => path.includes('/folders/'))
        .sort(),
    ).toEqual(['/api/v2/solutions/folders/21', '/api/v2/solutions/folders/22']);
    desk.fault({ path: 'solutions', fault: { kind: 'not-found' } });
    expect(await freshdesk.searchArticles?.('refund', 'en', session(), never)).toEqual([]);
  });
});
