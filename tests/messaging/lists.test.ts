import { fakeBrowser } from '../support/fake-extension';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrustrationReading } from '@/utils/frustration';
import { budgetLimits } from '@/utils/lists';
import { forgetList, listHandlers, rememberOpened } from '@/utils/messaging/background/lists';
import { onListNews } from '@/utils/messaging/list-news';
import type { OneShotSender } from '@/utils/messaging/one-shot';
import { ticket } from './conversations';

const origin = 'https://acme.desk.example';
const page: OneShotSender = { rank: 'page', tabId: 7, privateWindow: false, origin };
const other: OneShotSender = { ...page, tabId: 8 };
const hidden: OneShotSender = { ...page, privateWindow: true };
const panel: OneShotSender = { rank: 'panel', tabId: 7, privateWindow: false, origin: 'chrome-extension://tandem' };
const changed = '2026-11-01T10:00:00Z';
const later = '2026-11-01T11:00:00Z';

const conversation = (ticketId: string) => ({ ...ticket(), ticketId, helpdesk: 'desk', account: 'acme.desk.example' });
const said = { level: 'furious', supported: true, sentence: 'Third contact.' } as const;

let readings = 0;
const lists = (on = true) =>
  listHandlers({
    readAhead: async () => on,
    read: async () => {
      readings += 1;
      return { level: 'frustrated', supported: true } as FrustrationReading;
    },
    sentence: () => 'Promised a call.',
  });
const claim = (ticketId: string, updatedAt = changed) => ({ helpdesk: 'desk', ticketId, updatedAt });

beforeEach(() => {
  fakeBrowser.reset();
  readings = 0;
});
afterEach(() => vi.useRealTimers());

describe('a list page', () => {
  it('knows a ticket that was opened in any tab, and of another account nothing', async () => {
    await rememberOpened(conversation('42'), said, other);
    const look = { helpdesk: 'desk', tickets: [{ ticketId: '42' }, { ticketId: '43' }] };
    const { known, on } = await lists(false)['list-look'](look, page);
    expect(known).toMatchObject([{ ticketId: '42', level: 'furious', sentence: 'Third contact.', changed: false }]);
    expect(on).toBe(false);
    expect((await lists()['list-look'](look, { ...page, origin: 'https://evil.example' })).known).toEqual([]);
  });

  it('is not told anything by a page that speaks of another account', async () => {
    await rememberOpened(conversation('42'), said, { ...page, origin: 'https://evil.example' });
    await lists()['list-read'](
      { conversation: conversation('43'), updatedAt: changed },
      { ...page, origin: 'https://evil.example' },
    );
    const look = { helpdesk: 'desk', tickets: [{ ticketId: '42' }, { ticketId: '43' }] };
    expect((await lists()['list-look'](look, page)).known).toEqual([]);
    expect(readings).toBe(0);
  });

  it('says when a ticket has changed since it was read', async () => {
    await lists()['list-read']({ conversation: conversation('42'), updatedAt: changed }, page);
    const look = (updatedAt: string) => ({ helpdesk: 'desk', tickets: [{ ticketId: '42', updatedAt }] });
    expect((await lists()['list-look'](look(changed), page)).known[0]).toMatchObject({ changed: false });
    expect((await lists()['list-look'](look(later), page)).known[0]).toMatchObject({ changed: true });
  });
});

describe('reading ahead', () => {
  it('takes each change of a ticket once, whichever tab comes first', async () => {
    const { 'list-claim': ask, 'list-read': read } = lists();
    expect(await Promise.all([ask(claim('42'), page), ask(claim('42'), other)])).toEqual([{ go: true }, { go: false }]);
    await read({ conversation: conversation('42'), updatedAt: changed }, page);
    expect(await ask(claim('42'), other)).toEqual({ go: false });
    expect(await ask(claim('42', later), other)).toEqual({ go: true });
  });

  it('takes no ticket that was opened after it last changed', async () => {
    await rememberOpened(conversation('42'), said, page);
    expect(await lists()['list-claim'](claim('42'), page)).toEqual({ go: false });
  });

  it('gives a ticket up a minute after a tab took it and was closed', async () => {
    vi.useFakeTimers({ now: Date.parse(changed) });
    await lists()['list-claim'](claim('42'), page);
    vi.setSystemTime(Date.parse(changed) + 59_000);
    expect(await lists()['list-claim'](claim('42'), other)).toEqual({ go: false });
    vi.setSystemTime(Date.parse(changed) + 61_000);
    expect(await lists()['list-claim'](claim('42'), other)).toEqual({ go: true });
  });

  it('has one budget for all tabs of an account, also after the worker has died', async () => {
    const waits = await Promise.all(
      Array.from({ length: budgetLimits.most + 4 }, async (_, at) => lists()['list-take']({}, at % 2 ? page : other)),
    );
    expect(waits.filter(({ waitMs }) => waitMs === 0)).toHaveLength(budgetLimits.most);
    expect((await lists()['list-take']({}, { ...page, origin: 'https://second.desk.example' })).waitMs).toBe(0);
  });

  it('is silent in every tab once the helpdesk said so', async () => {
    await lists()['list-hold']({ waitMs: 20_000 }, page);
    expect((await lists()['list-take']({}, other)).waitMs).toBeGreaterThan(19_000);
  });

  it.each([
    ['nobody asked for it', false, page],
    ['the window is private', true, hidden],
  ])('never happens where %s', async (_, on, sender) => {
    const handlers = lists(on);
    expect(await handlers['list-claim'](claim('42'), sender)).toEqual({ go: false });
    expect((await handlers['list-take']({}, sender)).waitMs).toBeGreaterThan(0);
    expect((await handlers['list-look']({ helpdesk: 'desk', tickets: [] }, sender)).on).toBe(false);
  });

  it('leaves nothing of a private window', async () => {
    await rememberOpened(conversation('42'), said, hidden);
    await lists()['list-read']({ conversation: conversation('42'), updatedAt: changed }, hidden);
    await lists()['list-shows']({ helpdesk: 'desk', open: true, tickets: [] }, hidden);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('the panel beside a list', () => {
  const shown = {
    helpdesk: 'desk',
    open: true,
    tickets: [
      { ticketId: '1', path: '/agent/tickets/1', subject: 'Where is it' },
      { ticketId: '42', path: '/agent/tickets/42', subject: 'Refund' },
    ],
  };

  it('has its own tab’s tickets, hottest first, each with its address', async () => {
    await lists()['list-shows'](shown, page);
    await rememberOpened(conversation('42'), said, page);
    const { open, tickets } = await lists()['recall-list']({}, panel);
    expect(open).toBe(true);
    expect(tickets.map(({ ticketId, url, mood }) => [ticketId, url, mood?.level])).toEqual([
      ['42', `${origin}/agent/tickets/42`, 'furious'],
      ['1', `${origin}/agent/tickets/1`, undefined],
    ]);
    expect((await lists()['recall-list']({}, { ...panel, tabId: 8 })).open).toBe(false);
  });

  it('leads nowhere but to the helpdesk, whatever a page says', async () => {
    const tickets = [
      { ticketId: '1', path: 'https://evil.example/', subject: '' },
      { ticketId: '2', path: 'javascript:alert(1)', subject: '' },
    ];
    await lists()['list-shows']({ ...shown, tickets }, page);
    const recalled = await lists()['recall-list']({}, panel);
    expect(recalled.tickets.map(({ url }) => url)).toEqual([origin, origin]);
  });

  it('is told when its list has changed, and when a ticket was read', async () => {
    let told = 0;
    const life = new AbortController();
    onListNews(() => (told += 1), life.signal);
    await lists()['list-shows'](shown, page);
    expect(told).toBe(1);
    await new Promise((next) => setTimeout(next, 5));
    await rememberOpened(conversation('42'), said, page);
    expect(told).toBe(2);
    life.abort();
    await new Promise((next) => setTimeout(next, 5));
    await forgetList(7);
    expect(told).toBe(2);
  });

  it('has none once the tab went elsewhere', async () => {
    await lists()['list-shows'](shown, page);
    await forgetList(7);
    expect(await lists()['recall-list']({}, panel)).toEqual({ open: false, on: false, tickets: [] });
  });
});
