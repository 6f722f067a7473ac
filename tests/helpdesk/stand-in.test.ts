import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadOnlyApi, type Page, type ReadOnlyApi } from '@/utils/helpdesk';
import { zendesk } from '@/utils/helpdesk/zendesk';
import { startZendesk, type StandInZendesk } from '@/stand-ins/zendesk/server';
import { never, pageOf } from '../support/helpdesk-page';

let desk: StandInZendesk;

beforeAll(async () => {
  desk = await startZendesk();
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
  pageOf('<html><body></body></html>', `${desk.origin}/agent/tickets/${ticketId}`);
const read = (ticketId: number, api = session()) =>
  zendesk.readConversation(pageFor(ticketId), String(ticketId), api, never);
const anyTicket = 4127;

describe('every ticket of the stand-in', () => {
  it('is read with nothing left out, nothing made up and notes kept apart', async () => {
    // The imitated DOM takes a minute to parse 5 MB; that one is read in a browser, in tests/e2e/helpdesk-page.e2e.ts.
    const isShort = (ticket: (typeof desk.tickets)[number]) => ticket.messages.every(({ html }) => html.length < 1e6);
    const readable = desk.tickets.filter((ticket) => ticket.access === 'open' && ticket.messages[0] && isShort(ticket));
    expect(readable.length).toBeGreaterThan(30);
    for (const ticket of readable) {
      const conversation = await read(ticket.id);
      const told = conversation.messages.map(({ author, visibility, sentAt }) => [author.role, visibility, sentAt]);
      const spoken = ticket.messages.map((message) => [
        { 'end-user': 'customer', agent: 'agent', bot: 'bot', internal: 'agent' }[message.kind],
        message.public && message.via !== 'side_conversation' ? 'public' : 'internal',
        new Date(message.at).toISOString(),
      ]);
      expect(told, String(ticket.id)).toEqual(spoken);
      expect(new Set(conversation.messages.map(({ id }) => id)).size).toBe(conversation.messages.length);
      expect(JSON.stringify(conversation)).not.toContain(desk.csrfToken);
    }
    expect(desk.violations()).toEqual([]);
  });
});

describe('a session of requests', () => {
  it('reads a long ticket with one request for it and one for each hundred comments', async () => {
    const longest = desk.tickets.reduce((one, other) => (other.messages.length > one.messages.length ? other : one));
    const conversation = await read(longest.id);
    const asked = desk.requests().map(({ path }) => path);
    expect(conversation.messages.length).toBeGreaterThan(100);
    expect(asked.filter((path) => path.includes('/tickets/'))).toHaveLength(
      1 + Math.ceil(longest.messages.length / 100),
    );
    expect(asked.filter((path) => path.includes('users/me'))).toHaveLength(1);
  });

  it.each([
    [4103, 'no-messages'],
    [4104, 'not-found'],
    [4105, 'forbidden'],
    [9999, 'not-found'],
  ])('on ticket %i ends with %s', async (ticketId, kind) => {
    await expect(read(ticketId)).rejects.toMatchObject({ kind });
  });

  it('knows an expired session', async () => {
    desk.signOut();
    await expect(read(anyTicket)).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it.each([
    [{ kind: 'unauthorized' }, 'signed-out'],
    [{ kind: 'login-page' }, 'signed-out'],
    [{ kind: 'login-redirect' }, 'signed-out'],
    [{ kind: 'forbidden', body: 'object' }, 'forbidden'],
    [{ kind: 'not-found', body: 'empty' }, 'not-found'],
    [{ kind: 'rate-limited', retryAfterS: 9 }, 'rate-limited'],
    [{ kind: 'rate-limited', body: 'text' }, 'rate-limited'],
    [{ kind: 'server-error' }, 'offline'],
    [{ kind: 'no-answer' }, 'offline'],
    [{ kind: 'cut-json' }, 'unreadable-answer'],
  ] as const)('names the fault %j as %s', async (fault, kind) => {
    desk.fault({ path: `/tickets/${anyTicket}`, fault });
    await expect(read(anyTicket)).rejects.toMatchObject({ kind });
  });

  it('bears bytes that are no text', async () => {
    desk.fault({ path: `/tickets/${anyTicket}/comments`, fault: { kind: 'broken-utf8' } });
    expect((await read(anyTicket)).messages.length).toBeGreaterThan(0);
  });

  it('falls back to the comments where there is no conversation log', async () => {
    desk.configure({ conversationLog: 'not-found' });
    const messaging = desk.tickets.find(
      ({ channel, messages }) => channel === 'native_messaging' && messages.length > 0,
    );
    expect((await read(messaging?.id ?? 0)).messages.length).toBeGreaterThan(0);
  });

  it('sees a message that comes in', async () => {
    const api = session();
    const before = await read(anyTicket, api);
    desk.addCustomerMessage(anyTicket, 'Are you still there?');
    const after = await read(anyTicket, session());
    expect(after.messages).toHaveLength(before.messages.length + 1);
    expect(after.messages.at(-1)).toMatchObject({ text: 'Are you still there?', author: { role: 'customer' } });
  });

  it('lists the macros as plain text', async () => {
    const macros = await zendesk.listMacros(session(), never);
    expect(macros.length).toBeGreaterThan(0);
    for (const { title, text } of macros) expect(`${title}${text}`).not.toMatch(/<\/?(?:p|br|div|strong|ul|li)\b/);
  });
});
