import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { helpdesks } from '@/utils/helpdesk';
import { hearBrowser } from '@/utils/messaging/background/events';
import { createSidePanel } from '@/utils/messaging/background/side-panel';
import { toolbar } from '@/utils/messaging/background/toolbar';
import { arrived } from './arrived';

type Listener = (...given: unknown[]) => unknown;

const scripts = helpdesks.map(({ id, matches }) => ({ matches: [...matches], js: [`content-scripts/${id}.js`] }));

let updated: Listener = () => undefined;
let put: string[] = [];

/** A browser with one tab, which our scripts may enter where a helpdesk's match pattern names its host. */
function browserAt(url: string) {
  put = [];
  const unheard = { addListener: () => undefined };
  Object.assign(fakeBrowser.runtime, { onInstalled: unheard });
  Object.assign(fakeBrowser.action, { onClicked: unheard });
  Object.assign(fakeBrowser.commands, { onCommand: unheard });
  Object.assign(fakeBrowser.permissions, { onAdded: unheard, onRemoved: unheard });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: scripts }) });
  Object.assign(fakeBrowser.tabs, {
    onUpdated: { addListener: (listener: Listener) => (updated = listener) },
    query: async ({ url: matches }: { url: string[] }) => {
      const hosts = matches.map((match) => match.split('/')[2]?.replace('*.', '') ?? '');
      return hosts.some((host) => new URL(url).hostname.endsWith(host)) ? [{ id: 7, url }] : [];
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    executeScript: async ({ files }: { files: string[] }) => {
      put.push(...files);
      return [];
    },
  });
  hearBrowser({ sidePanel: createSidePanel(), toolbar });
}

beforeEach(() => fakeBrowser.reset());

describe('the script for lists', () => {
  it.each([
    ['https://acme.zendesk.com/agent/filters/360001', 'zendesk-list.js'],
    ['https://acme.freshdesk.com/a/tickets/filters/all_tickets', 'freshdesk-list.js'],
  ])('goes into %s, with a new page and within one', async (url, script) => {
    for (const change of [{ url }, { status: 'complete' }]) {
      browserAt(url);
      updated(7, change, { id: 7, url });
      await arrived();
      expect(put).toEqual([script]);
    }
  });

  it.each([
    'https://acme.zendesk.com/agent/tickets/4127',
    'https://acme.zendesk.com/agent/dashboard',
    'https://acme.freshdesk.com/a/tickets/4127',
    'https://elsewhere.example/agent/filters/360001',
  ])('does not go into %s', async (url) => {
    browserAt(url);
    updated(7, { url }, { id: 7, url });
    await arrived();
    expect(put).toEqual([]);
  });

  it('does not go into a tab that the browser does not name', async () => {
    browserAt('https://acme.zendesk.com/agent/filters/360001');
    updated(7, { status: 'complete' }, { id: 7 });
    await arrived();
    expect(put).toEqual([]);
  });
});
