import { browser } from '#imports';
import type { SiteState, WelcomeServices } from '@/components/welcome';
import { createServices } from '@/entrypoints/options/services';
import { helpdesks } from '@/utils/helpdesk';

/** The real world, as the welcome page is given it: what the options page has, and the browser's permissions. */
export async function createWelcomeServices(): Promise<WelcomeServices> {
  return {
    options: await createServices(),
    sites: { list, request, watch },
    openOptions: () => void browser.runtime.openOptionsPage(),
    practiceUrl: browser.runtime.getURL('/practice.html'),
  };
}

/** Helpdesks of the vendors' own hosts; a team's own host is added from its page. */
async function list(): Promise<SiteState[]> {
  const known = helpdesks.filter(({ matches }) => matches.length > 0);
  return Promise.all(
    known.map(async ({ name, matches }) => {
      // Permissions are for whole hosts, not for a path of theirs.
      const origins = matches.map((match) => match.replace(/^([^/]+\/\/[^/]+)\/.*$/, '$1/*'));
      return { name, origins, allowed: await browser.permissions.contains({ origins }) };
    }),
  );
}

function request(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

function watch(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}
