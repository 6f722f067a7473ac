import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFreshdesk, type StandInFreshdesk } from '@/stand-ins/freshdesk/server';
import { startZendesk, type StandInZendesk } from '@/stand-ins/zendesk/server';
import { createReadOnlyApi, type HelpdeskAdapter, helpdesks, type ReadOnlyApi } from '@/utils/helpdesk';
import { never, pageOf } from '../support/helpdesk-page';

beforeEach(() => {
  const window = new Window();
  vi.stubGlobal('DOMParser', window.DOMParser);
  vi.stubGlobal('Node', window.Node);
});

const listOf = (id: string) => {
  const found = helpdesks.find((helpdesk) => helpdesk.id === id) as HelpdeskAdapter;
  const { list } = found;
  if (!list) throw new Error(`${id} has no lists`);
  return { desk: found, list };
};

/** Tickets by their links, as a page would show them. */
function pageWith(origin: string, path: string, hrefs: readonly string[]) {
  return pageOf(hrefs.map((href) => `<p><a href="${href}">A ticket</a></p>`).join(''), `${origin}${path}`);
}

describe.each(['zendesk', 'freshdesk'])('the lists of %s', (id) => {
  let desk: StandInZendesk | StandInFreshdesk;
  let api: ReadOnlyApi;
  const view = id === 'zendesk' ? '/agent/filters/1' : '/a/tickets/filters/all_tickets';
  const hrefs = (ids: readonly number[]) =>
    ids.map((one) => (id === 'zendesk' ? `tickets/${one}` : `/a/tickets/${one}`));

  beforeAll(async () => {
    desk = id === 'zendesk' ? await startZendesk() : await startFreshdesk();
    api = createReadOnlyApi(desk.origin, (url, init) => fetch(url, { ...init, headers: { cookie: desk.cookie } }));
  });
  afterAll(() => desk.close());

  it('are told of in one GET, and each ticket is read through the API as an open one is', async () => {
    const { desk: adapter, list } = listOf(id);
    const page = pageWith(desk.origin, view, hrefs([4127, 4110]));
    const rows = list.rows(page);
    const before = desk.requests().length;
    const tickets = (await list.overview?.(page, rows, api, never)) ?? [];
    expect(desk.requests().length - before).toBe(1);
    const mia = tickets.find(({ ticketId }) => ticketId === '4127');
    expect(mia).toMatchObject({ customer: 'Mia Berg', isOpen: true, path: rows[0]?.path });
    const held = desk.tickets.find((ticket) => ticket.id === 4127);
    expect(new Date(mia?.updatedAt ?? '').getTime()).toBe(new Date(held?.updatedAt ?? '').getTime());
    const read = await mia?.read(never);
    const opened = await adapter.readConversation(pageWith(desk.origin, rows[0]?.path ?? '', []), '4127', api, never);
    // The mood hangs on no brand, so a list does not ask for it.
    expect({ ...read, brand: opened.brand }).toEqual(opened);
    expect(read?.completeness).toBe('whole');
    expect(desk.violations()).toEqual([]);
  });

  it('leave a ticket out that is solved, by its state', async () => {
    const { list } = listOf(id);
    const solved = desk.tickets.find(({ status }) => status === 'solved');
    const page = pageWith(desk.origin, view, hrefs([solved?.id ?? 0]));
    const tickets = (await list.overview?.(page, list.rows(page), api, never)) ?? [];
    expect(tickets.find(({ ticketId }) => ticketId === String(solved?.id))?.isOpen ?? false).toBe(false);
  });

  it('take no link for a ticket that leads elsewhere', () => {
    const { list } = listOf(id);
    const elsewhere = hrefs([7]).map((href) => `https://evil.example/${href}`);
    const page = pageWith(desk.origin, view, [...elsewhere, ...hrefs([4127]).map((href) => `${href}/print`)]);
    expect(list.rows(page)).toEqual([]);
  });
});
