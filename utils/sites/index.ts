import { browser, storage } from '#imports';
import { helpdesks } from '@/utils/helpdesk';

/** A host of the team's own on which Tandem works, as the match pattern that its permission is for: `https://support.acme.com/*`. */
export type Site = string;

const sitesItem = storage.defineItem<Site[]>('local:sites', { fallback: [] });

/** The pattern for the host of an address; match patterns know no ports. Nothing where no permission can be asked for it. */
export function siteOf(address: string): Site | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const open = protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname));
  return open ? `${protocol}//${hostname}/*` : undefined;
}

/** What the browser really lets us into, of what the agent asked for. */
export async function listSites(): Promise<Site[]> {
  const asked = await sitesItem.getValue();
  const held = await Promise.all(asked.map((site) => browser.permissions.contains({ origins: [site] })));
  return asked.filter((_, at) => held[at]);
}

/**
 * Asks the browser for one host and starts there: in pages that are open, and in all that come. Must be called straight from a click.
 * False where the agent said no.
 */
export async function addSite(site: Site): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [site] }))) return false;
  await sitesItem.setValue([...new Set([...(await sitesItem.getValue()), site])]);
  await registerSites();
  await startIn(site);
  return true;
}

/** Pages that were open before. Other tabs are left as they are. */
async function startIn(site: Site): Promise<void> {
  for (const { id: tabId, discarded } of await browser.tabs.query({ url: site })) {
    if (tabId === undefined || discarded) continue;
    for (const { id, files, world } of scripts) {
      await browser.scripting
        .executeScript({ target: { tabId }, files, world })
        .catch((error: unknown) => console.debug(`Tandem could not start ${id} in a tab:`, error));
    }
  }
}

/** Gives one host back. Pages that are open are left when the browser says that the permission is gone. */
export async function removeSite(site: Site): Promise<void> {
  await forgetSites([site]);
  await browser.permissions.remove({ origins: [site] });
}

/** Takes hosts off the list whose permission is gone already. */
export async function forgetSites(gone: readonly string[]): Promise<void> {
  await sitesItem.setValue((await sitesItem.getValue()).filter((site) => !gone.includes(site)));
  await registerSites();
}

/** Hears of every change to the list, until the signal aborts. */
export function watchSites(listener: () => void, signal: AbortSignal): void {
  const stop = sitesItem.watch(listener);
  signal.addEventListener('abort', stop, { once: true });
}

let last: Promise<unknown> = Promise.resolve();

/** Brings the registered scripts in line with the list: an update of the extension forgets them, and so may a crash. One at a time. */
export function registerSites(): Promise<void> {
  const next = last.then(register, register);
  last = next;
  return next;
}

async function register(): Promise<void> {
  const matches = await listSites();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const covered = registered.map((script) => [script.id, script.matches?.toSorted().join()].join());
  const wanted = matches.length === 0 ? [] : scripts.map(({ id }) => [id, matches.toSorted().join()].join());
  // The background starts often, and pages may load meanwhile.
  if (covered.toSorted().join(' ') === wanted.toSorted().join(' ')) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, files, world }) => ({ id, js: files, world, matches, persistAcrossSessions: true })),
  );
}

/** As the built files are called. A page is told by its marks; the scripts of other helpdesks wait there in vain. */
const scripts = helpdesks
  .flatMap(({ id }) => [
    { id: `${id}-hands`, world: 'MAIN' as const },
    { id, world: 'ISOLATED' as const },
  ])
  .map((script) => ({ ...script, files: [`content-scripts/${script.id}.js`] as string[] as [] }));
