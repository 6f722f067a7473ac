import { Window } from 'happy-dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { createReadOnlyApi, type HelpdeskAdapter } from '@/utils/helpdesk';
import { freshdesk } from '@/utils/helpdesk/freshdesk';
import { zendesk } from '@/utils/helpdesk/zendesk';
import { startFreshdesk } from '@/stand-ins/freshdesk/server';
import { startZendesk } from '@/stand-ins/zendesk/server';
import { never, pageOf } from '../support/helpdesk-page';

interface Desk {
  adapter: HelpdeskAdapter;
  start: () => Promise<{ origin: string; cookie: string; requests(): { path: string }[]; close(): Promise<void> }>;
  /** A ticket of the stand-in with 300 messages, and any other one. */
  ticket: { long: string; other: string };
  path: (ticketId: string) => string;
}

/** One row for each helpdesk that has a stand-in. */
const desks: Desk[] = [
  {
    adapter: zendesk,
    start: startZendesk,
    ticket: { long: '4300', other: '4127' },
    path: (ticketId) => `/agent/tickets/${ticketId}`,
  },
  {
    adapter: freshdesk,
    start: startFreshdesk,
    ticket: { long: '4300', other: '4127' },
    path: (ticketId) => `/a/tickets/${ticketId}`,
  },
];

/** Of an agent's session: who is signed in is asked once, not with each ticket. */
const mostCalls = 4;

beforeEach(() => {
  const window = new Window();
  vi.stubGlobal('DOMParser', window.DOMParser);
  vi.stubGlobal('Node', window.Node);
});

it.each(desks.map((desk) => [desk.adapter.name, desk] as const))(
  `reads a ticket of 300 messages on %s whole, with at most ${mostCalls} requests`,
  async (_name, { adapter, start, ticket, path }) => {
    const desk = await start();
    try {
      const api = createReadOnlyApi(desk.origin, (url, init) =>
        fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie: desk.cookie } }),
      );
      const read = (ticketId: string) =>
        adapter.readConversation(pageOf('<html></html>', desk.origin + path(ticketId)), ticketId, api, never);
      await read(ticket.other);
      const before = desk.requests().length;
      const conversation = await read(ticket.long);
      expect(conversation).toMatchObject({ completeness: 'whole' });
      expect(conversation.messages).toHaveLength(300);
      expect(new Set(conversation.messages.map(({ id }) => id)).size).toBe(300);
      expect(desk.requests().length - before).toBeLessThanOrEqual(mostCalls);
    } finally {
      await desk.close();
    }
  },
);
