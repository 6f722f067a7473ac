import { type Browser, browser } from '#imports';

/**
 * Puts our content scripts into the open tabs that they belong to: after an install or an update Chromium leaves the old ones
 * dead, and pages that were open before have none. A page that already has them takes the new ones over. Gives the number of tabs.
 */
export async function injectIntoOpenTabs(onlyTab?: number): Promise<number> {
  const scripts: ContentScript[] = [
    ...(browser.runtime.getManifest().content_scripts ?? []),
    // Those for the team's own hosts.
    ...(await browser.scripting.getRegisteredContentScripts()),
  ];
  const reached = new Set<number>();
  for (const script of scripts) {
    for (const tab of await browser.tabs.query({ url: script.matches ?? [] })) {
      if (tab.id === undefined || tab.discarded || (onlyTab !== undefined && tab.id !== onlyTab)) continue;
      if (await inject(tab.id, script)) reached.add(tab.id);
    }
  }
  return reached.size;
}

type ContentScript = NonNullable<Browser.runtime.Manifest['content_scripts']>[number] & {
  world?: 'MAIN' | 'ISOLATED';
};

async function inject(tabId: number, script: ContentScript): Promise<boolean> {
  try {
    const target = { tabId };
    if (script.css?.length) await browser.scripting.insertCSS({ target, files: script.css });
    if (script.js?.length) {
      await browser.scripting.executeScript({ target, files: script.js as [], world: script.world ?? 'ISOLATED' });
    }
    return true;
  } catch (error) {
    // An error page, or a tab that has just been closed.
    console.debug('Tandem could not start in a tab:', error);
    return false;
  }
}
