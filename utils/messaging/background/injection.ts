import { type Browser, browser } from '#imports';
import { helpdesks } from '@/utils/helpdesk';

/**
 * Puts our content scripts into the open tabs that they belong to: after an install or an update Chromium leaves the old ones
 * dead, and pages that were open before have none. A page that already has them takes the new ones over. Gives the number of tabs.
 */
export async function injectIntoOpenTabs(onlyTab?: number): Promise<number> {
  const scripts = await allScripts();
  const reached = new Set<number>();
  for (const script of scripts) {
    for (const tab of await browser.tabs.query({ url: script.matches ?? [] })) {
      if (tab.id === undefined || tab.discarded || (onlyTab !== undefined && tab.id !== onlyTab)) continue;
      if (await inject(tab.id, script)) reached.add(tab.id);
    }
  }
  return reached.size;
}

/**
 * Puts the script for lists into tabs in which a list of tickets is open and our other script of that helpdesk belongs. It comes on top:
 * pages of single tickets do not carry it. A page that has it already is left as it is.
 */
export async function injectIntoLists(onlyTab?: number): Promise<void> {
  const scripts = await allScripts();
  for (const { id, list } of helpdesks) {
    const main = scripts.filter(({ js }) => js?.some((file) => file.endsWith(`content-scripts/${id}.js`)));
    const matches = [...new Set(main.flatMap((script) => script.matches ?? []))];
    for (const tab of matches.length > 0 ? await browser.tabs.query({ url: matches }) : []) {
      if (tab.id === undefined || tab.discarded || (onlyTab !== undefined && tab.id !== onlyTab)) continue;
      if (list?.isList(new URL(tab.url ?? 'about:blank'))) await inject(tab.id, { js: [`${id}-list.js`], matches });
    }
  }
}

/** Whether an address is that of some helpdesk's list. */
export function isListAddress(address: string): boolean {
  return URL.canParse(address) && helpdesks.some(({ list }) => list?.isList(new URL(address)));
}

async function allScripts(): Promise<ContentScript[]> {
  // The registered ones are for the team's own hosts.
  const registered = await browser.scripting.getRegisteredContentScripts();
  return [...(browser.runtime.getManifest().content_scripts ?? []), ...registered];
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
