// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '@/utils/helpdesk/adapter';
import { watchTicket, type TicketState } from '@/utils/helpdesk/watch';

/** A helpdesk whose ticket is in the URL's hash, confirmed unless a question mark follows, and whose messages are paragraphs. */
const adapter = {
  ticketInUrl: (page: Page) => page.location.hash.slice(1).replace('?', '') || undefined,
  activeTicket: (page: Page) =>
    page.location.hash.endsWith('?') ? undefined : page.location.hash.slice(1) || undefined,
  threadMark: (page: Page) => String(page.document.querySelectorAll('p').length),
};

let seen: TicketState[];
let leave: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  location.hash = '';
  seen = [];
  leave = new AbortController();
});

afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

const watch = () => watchTicket(window, adapter, (state) => seen.push(state), leave.signal);
const addMessage = () => document.body.append(document.createElement('p'));

describe('watching the ticket', () => {
  it('tells at once what is open, even nothing', () => {
    watch();
    expect(seen).toEqual([{ ticketId: undefined, threadMark: '' }]);
  });

  it('tells a new URL within 300 ms, though navigation sends no event', async () => {
    watch();
    history.replaceState(null, '', '#7');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toEqual({ ticketId: '7', threadMark: '0' });
  });

  it('tells a page that is built seconds later, once it is there', async () => {
    location.hash = '#7';
    watch();
    await vi.advanceTimersByTimeAsync(3000);
    expect(seen).toHaveLength(1);
    addMessage();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toEqual({ ticketId: '7', threadMark: '1' });
  });

  it('gathers a storm of mutations into one look', async () => {
    location.hash = '#7';
    watch();
    const look = vi.spyOn(adapter, 'activeTicket');
    for (let count = 0; count < 90; count += 1) {
      addMessage();
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(1);
    look.mockRestore();
  });

  it('tells after ten seconds that the page does not confirm what the URL says', async () => {
    location.hash = '#7?';
    watch();
    await vi.advanceTimersByTimeAsync(9_700);
    expect(seen).toEqual([{ ticketId: undefined, threadMark: '', coming: '7' }]);
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.at(-1)).toEqual({ ticketId: undefined, threadMark: '', coming: '7', unconfirmed: '7' });
    history.replaceState(null, '', '#8?');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toEqual({ ticketId: undefined, threadMark: '', coming: '8' });
    history.replaceState(null, '', '#8');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toEqual({ ticketId: '8', threadMark: '0' });
  });

  it('tells that the agent left for a list before the ticket was there', async () => {
    location.hash = '#7?';
    watch();
    history.replaceState(null, '', location.pathname);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toEqual({ ticketId: undefined, threadMark: '' });
  });

  it('says the same thing once', async () => {
    location.hash = '#7';
    watch();
    document.body.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toHaveLength(1);
  });

  it('does not poll a tab that nobody sees, and looks when it is seen again', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    watch();
    history.replaceState(null, '', '#7');
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toHaveLength(1);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(seen.at(-1)?.ticketId).toBe('7');
  });

  it('leaves history as it found it', () => {
    const before = Object.getOwnPropertyDescriptors(history);
    watch();
    expect(Object.getOwnPropertyDescriptors(history)).toEqual(before);
    expect(Object.hasOwn(history, 'pushState')).toBe(false);
  });

  it('ends with its signal, with nothing left running', async () => {
    watch();
    addMessage();
    leave.abort();
    history.replaceState(null, '', '#7');
    addMessage();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not begin after the end', () => {
    leave.abort();
    watch();
    expect(seen).toEqual([]);
  });
});
