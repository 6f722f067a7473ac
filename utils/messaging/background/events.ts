import { type Browser, browser } from '#imports';
import { type PanelCommand, panelCommands } from '../frames';
import { type PageOrder, sendOrder } from '../orders';
import { injectIntoOpenTabs } from './injection';
import type { SidePanel } from './side-panel';
import type { Toolbar } from './toolbar';

/** Everything that the background hears from the browser, apart from messages. To be called while it is first evaluated. */
export function hearBrowser({ sidePanel, toolbar }: { sidePanel: SidePanel; toolbar: Toolbar }): void {
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  browser.action.onClicked.addListener((tab) => void click(tab, sidePanel));
  browser.commands.onCommand.addListener((command, tab) => void pressed(command, tab, sidePanel));
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
  browser.permissions.onRemoved.addListener(({ origins }) => void leave(origins ?? []));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // Another ticket: what the badge said of the last one is not true of it.
    if (change.url !== undefined) void toolbar.clear(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void sidePanel.withdraw(tabId));
}

async function click(tab: Browser.tabs.Tab, sidePanel: SidePanel): Promise<void> {
  // Firefox opens its sidebar only within the click, so this comes before the first await.
  if (tab.id === undefined || sidePanel.openNow(tab.id)) return;
  if (!(await orderTab(tab.id, { type: 'toggle-panel' }))) await browser.runtime.openOptionsPage();
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
