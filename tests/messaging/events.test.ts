import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { hearBrowser } from '@/utils/messaging/background/events';
import { createSidePanel, type SidePanel } from '@/utils/messaging/background/side-panel';
import { toolbar } from '@/utils/messaging/background/toolbar';
import { arrived } from './arrived';

const tab = { id: 7 };
const scripts = [
  { matches: ['https://*.example.com/*'], js: ['hands.js'], world: 'MAIN' },
  { matches: ['https://*.example.com/*'], js: ['page.js'] },
];

type Listener = (...given: unknown[]) => unknown;

/** A browser with one helpdesk tab, whose content script is there or not. */
function browserWith({ hears, here }: { hears: 'at once' | 'after injection' | 'never'; here?: string }) {
  const listeners: Record<string, Listener> = {};
  const log: unknown[] = [];
  const event = (name: string) => ({ addListener: (listener: Listener) => (listeners[name] = listener) });
  let injected = false;
  Object.assign(fakeBrowser.runtime, {
    onInstalled: event('installed'),
    getManifest: () => ({ content_scripts: scripts }),
    openOptionsPage: async () => log.push('options'),
  });
  Object.assign(fakeBrowser.action, { onClicked: event('clicked') });
  Object.assign(fakeBrowser.commands, { onCommand: event('command') });
  Object.assign(fakeBrowser.permissions, { onAdded: event('added'), onRemoved: event('removed') });
  Object.assign(fakeBrowser.tabs, {
    onUpdated: event('updated'),
    onRemoved: event('tab-removed'),
    query: async () => [tab],
    create: async ({ url }: { url: string }) => log.push(url.replace(/^.*(?=\/options)/, '')),
    sendMessage: async (id: number, order: unknown) => {
      if (hears === 'never' || (hears === 'after injection' && !injected)) throw new Error('no receiver');
      log.push([id, order]);
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    executeScript: async ({ files, world }: { files: string[]; world: string }) => {
      if (files[0] === '/helpdesk-here.js') return [{ result: here }];
      if (hears === 'never') throw new Error('no permission');
      injected = true;
      log.push([...files, world]);
      return [];
    },
  });
  return { log, fire: (name: string, ...given: unknown[]) => listeners[name]?.(...given) };
}

let sidePanel: SidePanel;
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.sidePanel, { setOptions: async () => undefined, open: async () => undefined });
  sidePanel = createSidePanel();
});

function start(hears: 'at once' | 'after injection' | 'never' = 'at once', here?: string) {
  const world = browserWith({ hears, ...(here !== undefined && { here }) });
  hearBrowser({ sidePanel, toolbar });
  return world;
}

const injections = [
  ['hands.js', 'MAIN'],
  ['page.js', 'ISOLATED'],
];

describe('what the browser tells the background', () => {
  it.each(['installed', 'added'])('%s: both scripts go into the open tabs', async (event) => {
    const { fire, log } = start();
    fire(event, {});
    await arrived();
    expect(log).toEqual(injections);
  });

  it('a click on the toolbar button opens or closes the panel of that tab', async () => {
    const { fire, log } = start();
    fire('clicked', tab);
    await arrived();
    expect(log).toEqual([[7, { type: 'toggle-panel' }]]);
  });

  it('a click on a tab that has no script of ours yet puts it there first', async () => {
    const { fire, log } = start('after injection');
    fire('clicked', tab);
    await arrived();
    expect(log).toEqual([...injections, [7, { type: 'toggle-panel' }]]);
  });

  it('a click anywhere else opens the options page', async () => {
    const { fire, log } = start('never');
    fire('clicked', tab);
    await arrived();
    expect(log).toEqual(['options']);
  });

  it('a click on a helpdesk on a host of the team’s own offers to use Tandem there, and asks for nothing yet', async () => {
    const { fire, log } = start('never', 'Some Desk');
    fire('clicked', { ...tab, index: 2, url: 'https://support.acme.com:8443/tickets/1' });
    await arrived();
    expect(log).toEqual(['/options.html?site=https%3A%2F%2Fsupport.acme.com%2F*&desk=Some+Desk&tab=7#sites']);
  });

  it('a click where the frame is blocked orders nothing: the side panel opens', async () => {
    const { fire, log } = start();
    await sidePanel.offer(7);
    fire('clicked', tab);
    await arrived();
    expect(log).toEqual([]);
  });

  it.each([
    ['toggle-panel', { type: 'toggle-panel' }],
    ['draft', { type: 'command', command: 'draft' }],
    ['insert', { type: 'command', command: 'insert' }],
  ])('the shortcut %s goes to the page', async (command, order) => {
    const { fire, log } = start();
    fire('command', command, tab);
    fire('command', 'something-else', tab);
    await arrived();
    expect(log).toEqual([[7, order]]);
  });

  it('a shortcut without a tab goes to the one in front', async () => {
    const { fire, log } = start();
    fire('command', 'draft', undefined);
    await arrived();
    expect(log).toEqual([[7, { type: 'command', command: 'draft' }]]);
  });

  it('a permission that is taken back makes its pages be left', async () => {
    const { fire, log } = start();
    fire('removed', { origins: ['https://*.example.com/*'] });
    await arrived();
    expect(log).toEqual([[7, { type: 'leave', origins: ['https://*.example.com/*'] }]]);
  });

  it('a badge is forgotten when the tab goes to another address, and only then', async () => {
    const { fire } = start();
    await toolbar.showLevel(7, { level: 'furious', supported: true });
    fire('updated', 7, { status: 'complete' }, tab);
    await arrived();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('\u25B2');
    fire('updated', 7, { url: 'https://acme.example.com/agent/tickets/2' }, tab);
    await arrived();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });
});
