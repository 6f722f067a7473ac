// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSession } from '@/entrypoints/helpdesk.content/session';
import type { HelpdeskAdapter } from '@/utils/helpdesk';
import { fakeBrowser } from '../support/fake-extension';
import { conversation } from '../panel/support/sample';

/** A desk whose one ticket is read when the test says so. */
function desk() {
  const open = { ticketId: '1', mark: '' };
  const readings: { ticketId: string; signal: AbortSignal; end: () => void }[] = [];
  const adapter = {
    id: 'any',
    activeTicket: () => open.ticketId,
    ticketInUrl: () => open.ticketId,
    threadMark: () => open.mark,
    theme: () => 'light',
    readConversation: (_: unknown, ticketId: string, __: unknown, signal: AbortSignal) =>
      new Promise((resolve, reject) => {
        readings.push({ ticketId, signal, end: () => resolve(conversation({ ticketId })) });
        signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
      }),
  } as unknown as HelpdeskAdapter;
  return { open, readings, adapter };
}

let ended: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  ended = new AbortController();
});
afterEach(() => ended.abort());

function start(adapter: HelpdeskAdapter) {
  const told: string[] = [];
  const link = { connected: false, tell: ({ type }: { type: string }) => told.push(type) };
  const options = { page: window, desk: adapter, engines: [], api: {}, link, onMood() {}, onTheme() {}, onLook() {} };
  startSession(options as never, ended.signal);
  return told;
}

/** The page is looked at four times a second. */
const aWhile = () => new Promise((next) => setTimeout(next, 400));

describe('the ticket in front', () => {
  it('is read once while the page draws its thread, and looked at again when that is over', async () => {
    const { open, readings, adapter } = desk();
    const told = start(adapter);
    for (const mark of ['1', '2', '3']) {
      open.mark = mark;
      await aWhile();
    }
    expect(readings).toHaveLength(1);
    expect(readings[0]?.signal.aborted).toBe(false);
    readings[0]?.end();
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    readings[1]?.end();
    await aWhile();
    expect(readings).toHaveLength(2);
    expect(told.filter((type) => type === 'ticket')).toHaveLength(2);
  });

  it('is left in the midst of its reading when the agent goes on to another', async () => {
    const { open, readings, adapter } = desk();
    start(adapter);
    open.ticketId = '2';
    await vi.waitFor(() => expect(readings.map(({ ticketId }) => ticketId)).toEqual(['1', '2']));
    expect(readings.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('is read again for what was added after it was read', async () => {
    const { open, readings, adapter } = desk();
    start(adapter);
    readings[0]?.end();
    await aWhile();
    open.mark = '1';
    await vi.waitFor(() => expect(readings).toHaveLength(2));
  });
});
