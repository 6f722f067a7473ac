import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { helpdesks } from '@/utils/helpdesk';
import { addSite, forgetSites, listSites, registerSites, removeSite, siteOf } from '@/utils/sites';

const site = 'https://support.acme.com/*';
const other = 'https://rt.acme.com/*';
const every = helpdesks.flatMap(({ id }) => [`${id}-hands`, id]);

interface Registered {
  id: string;
  js: string[];
  world: string;
  matches: string[];
  persistAcrossSessions: boolean;
}

/** A browser that says yes or no, and keeps what is registered until it is told or updated. */
function browserThat(says: 'yes' | 'no') {
  const held = new Set<string>();
  const scripts = new Map<string, Registered>();
  const log: string[] = [];
  Object.assign(fakeBrowser.permissions, {
    request: async ({ origins }: { origins: string[] }) => {
      log.push(`asked for ${origins.join()}`);
      if (says === 'yes') for (const origin of origins) held.add(origin);
      return says === 'yes';
    },
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => held.has(origin)),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) held.delete(origin);
      return true;
    },
  });
  Object.assign(fakeBrowser.tabs, { query: async ({ url }: { url: string }) => (url === site ? [{ id: 7 }] : []) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...scripts.values()],
    registerContentScripts: async (list: Registered[]) => {
      log.push('registered');
      for (const script of list) scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) scripts.delete(id);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      log.push(`${files.join()} into ${target.tabId}`);
      return [];
    },
  });
  return { log, held, scripts };
}

beforeEach(() => fakeBrowser.reset());

describe('a host of the team’s own', () => {
  it('is asked for by itself, gets both worlds’ scripts, and starts in the pages that are open', async () => {
    const { log, scripts } = browserThat('yes');
    expect(await addSite(site)).toBe(true);
    expect(log).toEqual([`asked for ${site}`, 'registered', ...every.map((id) => `content-scripts/${id}.js into 7`)]);
    expect([...scripts.values()].map(({ id, js, matches }) => [id, js, matches])).toEqual(
      every.map((id) => [id, [`content-scripts/${id}.js`], [site]]),
    );
    expect([...scripts.values()].map(({ world }) => world)).toEqual(
      every.map((id) => (id.endsWith('-hands') ? 'MAIN' : 'ISOLATED')),
    );
    expect([...scripts.values()].every(({ persistAcrossSessions }) => persistAcrossSessions)).toBe(true);
    expect(await listSites()).toEqual([site]);
  });

  it('is not kept where the agent says no', async () => {
    const { log, scripts } = browserThat('no');
    expect(await addSite(site)).toBe(false);
    expect(log).toEqual([`asked for ${site}`]);
    expect([scripts.size, await listSites()]).toEqual([0, []]);
  });

  it('comes back after an update has forgotten the scripts, and is not registered again while all is well', async () => {
    const { log, scripts } = browserThat('yes');
    await addSite(site);
    await addSite(other);
    scripts.clear();
    log.length = 0;
    await registerSites();
    await registerSites();
    expect(log).toEqual(['registered']);
    expect([...scripts.values()].every(({ matches }) => matches.join() === [site, other].join())).toBe(true);
  });

  it('is left when it is taken back here, and the others stay', async () => {
    const { held, scripts } = browserThat('yes');
    await addSite(site);
    await addSite(other);
    await removeSite(site);
    expect([...held]).toEqual([other]);
    expect(await listSites()).toEqual([other]);
    expect([...scripts.values()].map(({ matches }) => matches)).toEqual(every.map(() => [other]));
  });

  it('is left when it is taken back in the browser', async () => {
    const { held, scripts } = browserThat('yes');
    await addSite(site);
    held.delete(site);
    expect(await listSites()).toEqual([]);
    await forgetSites([site]);
    expect(scripts.size).toBe(0);
  });

  it.each([
    ['https://support.acme.com:8443/a/tickets/1?x=1', site],
    ['http://localhost:8080/Ticket/Display.html?id=1', 'http://localhost/*'],
    ['http://support.acme.com/', undefined],
    ['chrome://extensions', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('the pattern for %s', (address, pattern) => expect(siteOf(address)).toBe(pattern));
});
