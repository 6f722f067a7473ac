import { fakeBrowser } from '../support/fake-extension';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FrustrationReading } from '@/utils/frustration';
import { startBackground } from '@/utils/messaging/background';
import { readingFirst } from '@/utils/messaging/background/reading-first';
import { ticket } from './conversations';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started(read: () => Promise<string>) {
  const log: string[] = [];
  const first = readingFirst(read);
  first.afterwards(async () => void log.push('put off'));
  return { log, ask: () => first.read().then((said) => log.push(said)) };
}

it('answers the first reading before anything that was put off', async () => {
  const { log, ask } = started(async () => 'answered');
  await ask();
  expect(log).toEqual(['answered']);
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toEqual(['answered', 'put off']);
});

it('waits for a reading that takes long', async () => {
  const { log, ask } = started(() => new Promise((resolve) => setTimeout(() => resolve('answered'), 9_000)));
  void ask();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(log).toEqual(['answered', 'put off']);
});

it('loses nothing where the reading fails', async () => {
  const { log, ask } = started(() => Promise.reject(new Error('no model')));
  await expect(ask()).rejects.toThrow('no model');
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toEqual(['put off']);
});

it('loses nothing where no reading comes, and does it once', async () => {
  const { log, ask } = started(async () => 'answered');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(log).toEqual(['put off']);
  await ask();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(log).toEqual(['put off', 'answered']);
});

it('goes on where one of the tasks fails', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { log, ask } = started(async () => 'answered');
  const first = readingFirst(async () => 'answered');
  first.afterwards(() => Promise.reject(new Error('no permission')));
  first.afterwards(async () => void log.push('the next'));
  await first.read();
  await ask();
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toContain('the next');
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});

it('hears everything from the first moment, and prepares sites and side panel after the first reading', async () => {
  fakeBrowser.reset();
  const log: string[] = [];
  const heard: string[] = [];
  const event = (name: string) => ({ addListener: () => heard.push(name) });
  const noted = (what: string, gives?: unknown) => async () => (log.push(what), gives);
  let ask: ((message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown) | undefined;
  Object.assign(fakeBrowser.runtime, {
    onInstalled: event('installed'),
    onConnect: event('connect'),
    onMessage: { addListener: (listener: typeof ask) => ((ask = listener), heard.push('message')) },
  });
  Object.assign(fakeBrowser.action, { onClicked: event('clicked') });
  Object.assign(fakeBrowser.commands, { onCommand: event('command') });
  Object.assign(fakeBrowser.permissions, { onAdded: event('added'), onRemoved: event('removed') });
  Object.assign(fakeBrowser.tabs, { onUpdated: event('updated'), onRemoved: event('tab-removed') });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: noted('sites', []) });
  Object.assign(fakeBrowser.sidePanel, { setOptions: noted('panel'), setPanelBehavior: noted('panel') });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: noted('closed') });

  const calm = { level: 'calm', supported: true } as FrustrationReading;
  startBackground({
    read: async () => (log.push('read'), calm),
    sentence: () => 'Calm.',
    learn: async () => undefined,
  });
  // Requests that a frame may not make itself are carried in Firefox alone.
  const carried = import.meta.env.FIREFOX ? ['connect'] : [];
  expect(heard.toSorted()).toEqual(
    [...carried, 'added', 'clicked', 'command', 'installed', 'message', 'removed', 'tab-removed', 'updated'].toSorted(),
  );
  const sender = { id: fakeBrowser.runtime.id, origin: 'https://acme.desk.example', frameId: 0, tab: { id: 7 } };
  ask?.({ tandem: 'assess', request: { conversation: ticket() } }, sender, () => log.push('answered'));
  await vi.advanceTimersByTimeAsync(50);
  expect(log.slice(0, 3)).toEqual(['closed', 'read', 'answered']);
  expect(log.slice(3).toSorted()).toEqual(['panel', 'panel', 'sites']);
});
