import { type Browser, browser } from '#imports';
import { type PanelCommand, panelCommands } from '../frames';
import { type PageOrder, sendOrder } from '../orders';
import { noteUpdate } from '@/utils/settings/update-note';
import { forgetSites, registerSites, siteOf } from '@/utils/sites';
import { injectIntoLists, injectIntoOpenTabs, isListAddress } from './injection';
import { forgetList } from './lists';
import type { SidePanel } from './side-panel';
import type { Toolbar } from './toolbar';

/** Everything that the background hears from the browser, apart from messages. To be called while it is first evaluated. */
export function hearBrowser({ sidePanel, toolbar }: { sidePanel: SidePanel; toolbar: Toolbar }): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update') void noteUpdate(previousVersion, browser.runtime.getManifest().version);
    // An update forgets the scripts of the team's own hosts.
    void registerSites()
      .then(() => injectIntoOpenTabs())
      .then(() => injectIntoLists());
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.action.onClicked.addListener((tab) => void click(tab, sidePanel));
  browser.commands.onCommand.addListener((command, tab) => void pressed(command, tab, sidePanel));
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs().then(() => injectIntoLists()));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void leave(origins);
    void forgetSites(origins);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // Another ticket: what the badge said of the last one is not true of it.
    if (change.url !== undefined) void toolbar.clear(tabId);
    if (change.url !== undefined && !isListAddress(change.url)) void forgetList(tabId);
    // A list may come with a new page, or within one.
    const isThere = change.url !== undefined || change.status === 'complete';
    if (isThere && isListAddress(tab.url ?? '')) void injectIntoLists(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void sidePanel.withdraw(tabId);
    void forgetList(tabId);
  });
}

async function click(tab: Browser.tabs.Tab, sidePanel: SidePanel): Promise<void> {
  // Firefox opens its sidebar only within the click, so this comes before the first await.
  if (tab.id === undefined || sidePanel.openNow(tab.id)) return;
  if (await orderTab(tab.id, { type: 'toggle-panel' })) return;
  const site = siteOf(tab.url ?? '');
  const desk = site && (await helpdeskIn(tab.id));
  if (!site || desk === undefined) return browser.runtime.openOptionsPage();
  const asked = new URLSearchParams({ site, desk, tab: String(tab.id) });
  await browser.tabs.create({
    url: browser.runtime.getURL(`/options.html?${asked}#sites` as '/'),
    index: tab.index + 1,
  });
}

/** The helpdesk that the page of a tab looks like. The click lets us look, once. */
async function helpdeskIn(tabId: number): Promise<string | undefined> {
  try {
    const [look] = await browser.scripting.executeScript({ target: { tabId }, files: ['/helpdesk-here.js'] });
    return typeof look?.result === 'string' ? look.result : undefined;
  } catch (error) {
    // A page of the browser's own.
    console.debug('Tandem could not look at a page:', error);
    return undefined;
  }
}

async function pressed(command: string, tab: Browser.tabs.Tab | undefined, sidePanel: SidePanel): Promise<void> {
  if (command === 'toggle-panel' && tab?.id !== undefined && sidePanel.openNow(tab.id)) return;
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === 'toggle-panel') await orderTab(tabId, { type: 'toggle-panel' });
  if (isPanelCommand(command)) await orderTab(tabId, { type: 'command', command });
}

/** A tab that was open before the permission came has no script of ours yet. */
async function orderTab(tabId: number, order: PageOrder): Promise<boolean> {
  if (await sendOrder(tabId, order)) return true;
  return (await injectIntoOpenTabs(tabId)) > 0 && sendOrder(tabId, order);
}

async function leave(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap((tab) => tab.id ?? []);
  await Promise.all(ids.map((id) => sendOrder(id, { type: 'leave', origins })));
}

function isPanelCommand(command: string): command is PanelCommand {
  return (panelCommands as readonly string[]).includes(command);
}
