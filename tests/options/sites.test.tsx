// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SitesSection } from '@/components/options/SitesSection';
import { siteWords } from '@/components/options/site-words';
import type { SiteService } from '@/components/options';
import { show } from './support/screen';

const site = 'https://support.acme.com/*';

function serviceWith({ sites = [] as string[], says = true, offered = true } = {}) {
  let list = sites;
  let hear = () => {};
  const service: SiteService = {
    list: async () => list,
    async add(added) {
      if (says) list = [...list, added];
      hear();
      return says;
    },
    async remove(gone) {
      list = list.filter((each) => each !== gone);
      hear();
    },
    watch: (listener) => {
      hear = listener;
    },
    goBack: () => {},
    ...(offered && { offered: { site, desk: 'Some Desk' } }),
  };
  return { service, list: () => list };
}

async function open(setup: Parameters<typeof serviceWith>[0] = {}) {
  const { service, list } = serviceWith(setup);
  return { list, ...(await show(<SitesSection service={service} />)) };
}

describe('the team’s own hosts', () => {
  it('says that there are none, and offers none by itself', async () => {
    const page = await open({ offered: false });
    expect(page.has(siteWords.none)).toBe(true);
    expect(page.root.querySelector('button')).toBeNull();
  });

  it('offers the host that the agent came from, and says what its page looks like', async () => {
    const page = await open();
    expect(page.has(siteWords.offered('support.acme.com', 'Some Desk'))).toBe(true);
    await page.press(siteWords.use);
    expect(page.list()).toEqual([site]);
    expect(page.has(siteWords.added('support.acme.com'))).toBe(true);
    expect(page.named(siteWords.goBack)).toBeTruthy();
  });

  it('says so where the browser was not allowed to, and keeps offering', async () => {
    const page = await open({ says: false });
    await page.press(siteWords.use);
    expect(page.list()).toEqual([]);
    expect(page.has(siteWords.refused('support.acme.com'))).toBe(true);
    expect(page.named(siteWords.use)).toBeTruthy();
  });

  it('takes a host back', async () => {
    const page = await open({ sites: [site, 'https://desk.acme.org/*'], offered: false });
    await page.press(siteWords.takeBackFrom('desk.acme.org'));
    expect(page.list()).toEqual([site]);
    expect(page.has('desk.acme.org')).toBe(false);
  });
});
