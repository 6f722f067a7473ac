import { browser } from '#imports';

/**
 * The browser's own side panel, offered for tabs whose page does not let the frame in. Chrome opens it itself on a click on
 * the toolbar button of such a tab; Firefox has to be told within the click.
 */
export interface SidePanel {
  /** To be called first whenever the background starts: clicks do not wait. */
  recall(): Promise<void>;
  /** To be called soon after: the toolbar button opens the panel where it was offered, and nowhere else. */
  prepare(): Promise<void>;
  offer(tabId: number): Promise<void>;
  /** True where it had been offered. */
  withdraw(tabId: number): Promise<boolean>;
  /** In the handler of a click or key, before anything is awaited: opens it where it was offered. True where it was. */
  openNow(tabId: number): boolean;
}

const key = 'side-panel-tabs';

export function createSidePanel(): SidePanel {
  /** Known without waiting, since a click does not wait; read again whenever the background starts. */
  let offered = new Set<number>();
  const keep = () => browser.storage.session.set({ [key]: [...offered] });
  const recall = async () => {
    const kept = (await browser.storage.session.get(key))[key] as number[] | undefined;
    offered = new Set([...(kept ?? []), ...offered]);
  };
  return {
    recall,
    async prepare() {
      if (!('sidePanel' in browser)) return;
      await browser.sidePanel.setOptions({ enabled: false });
      await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    },
    async offer(tabId) {
      offered.add(tabId);
      await keep();
      const path = `panel.html?tab=${tabId}`;
      if ('sidePanel' in browser) await browser.sidePanel.setOptions({ tabId, path, enabled: true });
      else await firefoxSidebar()?.setPanel({ tabId, panel: `/${path}` });
    },
    async withdraw(tabId) {
      await recall();
      if (!offered.delete(tabId)) return false;
      await keep();
      if ('sidePanel' in browser) await browser.sidePanel.setOptions({ tabId, enabled: false });
      else await firefoxSidebar()?.setPanel({ tabId, panel: null });
      return true;
    },
    openNow(tabId) {
      if (!offered.has(tabId)) return false;
      const opening = 'sidePanel' in browser ? browser.sidePanel.open({ tabId }) : firefoxSidebar()?.open();
      opening?.catch((error: unknown) => console.warn('Tandem could not open the side panel:', error));
      return true;
    },
  };
}

interface FirefoxSidebar {
  open(): Promise<void>;
  setPanel(details: { tabId: number; panel: string | null }): Promise<void>;
}

/** The browser types know Chrome's side panel only. */
function firefoxSidebar(): FirefoxSidebar | undefined {
  return (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;
}
