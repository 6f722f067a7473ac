// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenList } from '@/components/panel';
import { listWords as words } from '@/components/panel/list-words';
import { updateWords } from '@/components/panel/update-words';
import { openPanel } from './support/open-panel';

let leave = new AbortController();
beforeEach(() => {
  leave = new AbortController();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, reportError: (fault: unknown) => console.error(fault) });
});
afterEach(() => leave.abort());

const mood = { level: 'furious', supported: true, sentence: 'Third contact.', readAt: 0, changed: false } as const;
const url = 'https://acme.desk.example/agent/tickets/4127';
const list: OpenList = {
  open: true,
  on: false,
  tickets: [
    { ticketId: '4127', url, subject: 'Refund', customer: 'Mia Berg', since: '2026-11-18T09:00:00Z', mood },
    { ticketId: '4128', url: `${url}8`, subject: 'Hello', mood: { ...mood, level: 'calm', changed: true } },
    { ticketId: '4129', url: `${url}9`, subject: 'Bonjour', mood: { ...mood, supported: false } },
    { ticketId: '4130', url: `${url}0`, subject: '' },
  ],
};

/** A list that can become another one. */
function changing(first: OpenList) {
  let now = first;
  let told: () => void = () => {};
  const lists = {
    load: async () => now,
    watch: (listener: () => void) => {
      told = listener;
    },
  };
  const become = (next: OpenList) =>
    act(async () => {
      now = next;
      told();
      await new Promise((done) => setTimeout(done, 40));
    });
  return { lists, become };
}

const lines = () => [...document.querySelectorAll('ol a')].map((line) => line.textContent ?? '');

async function openBeside(open: OpenList) {
  const { lists, become } = changing(open);
  const panel = await openPanel(leave.signal, { lists }, [{ type: 'no-ticket' }], 0, false);
  await panel.rest();
  return { panel, become };
}

it('lists the tickets with level and words, customer, subject and waiting time, each a plain link to its page', async () => {
  const { panel } = await openBeside(list);
  expect(lines()).toHaveLength(4);
  for (const said of [words.levels.furious, 'waiting 3 h', 'Refund', 'Mia Berg', '#4127', 'Third contact.']) {
    expect(lines()[0]).toContain(said);
  }
  expect(lines()[1]).toContain(words.changed);
  expect(lines()[1]).not.toContain('Third contact.');
  expect(lines()[2]).toContain(words.unsupported);
  expect(lines()[3]).toContain(words.unread);
  expect(lines()[3]).toContain(words.noSubject);
  const first = document.querySelector<HTMLAnchorElement>('ol a');
  expect([first?.href, first?.rel]).toEqual([url, 'noreferrer']);
  expect(panel.shows(words.read(3, 4))).toBe(true);
});

it('offers to read ahead where that is off and something is unread, and only there', async () => {
  const { panel, become } = await openBeside(list);
  expect(panel.shows(words.offer)).toBe(true);
  await become({ ...list, on: true });
  expect(panel.shows(words.offer)).toBe(false);
  await become({ ...list, tickets: list.tickets.slice(0, 2) });
  expect(panel.shows(words.offer)).toBe(false);
});

it('goes with the list, and with a ticket', async () => {
  const { panel, become } = await openBeside(list);
  await become({ open: false, on: false, tickets: [] });
  expect(panel.shows(words.title)).toBe(false);
  await become(list);
  expect(panel.shows(words.title)).toBe(true);
  await panel.emit({ type: 'reading', ticketId: '4127' });
  expect(panel.shows(words.title)).toBe(false);
});

it('says once after an update what changed, and never of a version that changed nothing', async () => {
  let told = 0;
  const updates = { untold: async () => '0.1.0' as string, told: async () => void (told += 1) };
  const panel = await openPanel(leave.signal, { updates });
  await panel.rest();
  expect(panel.shows(updateWords.notes['0.1.0']?.[0] ?? 'nothing')).toBe(true);
  await panel.press(updateWords.dismiss);
  expect(panel.shows(updateWords.title('0.1.0'))).toBe(false);
  expect(told).toBe(1);
  leave.abort();
  leave = new AbortController();
  const quiet = await openPanel(leave.signal, { updates: { ...updates, untold: async () => '9.9.9' } });
  await quiet.rest();
  expect(quiet.shows(updateWords.dismiss)).toBe(false);
});
