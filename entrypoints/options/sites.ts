import { browser } from '#imports';
import type { SiteService } from '@/components/options';
import { addSite, listSites, removeSite, siteOf, watchSites } from '@/utils/sites';

/** The team's own hosts. The toolbar button names, in the address of this page, the one that the agent came from. */
export function siteService(address: string): SiteService {
  const asked = new URL(address).searchParams;
  const site = siteOf(asked.get('site') ?? '');
  const tab = Number(asked.get('tab'));
  return {
    list: listSites,
    add: addSite,
    remove: removeSite,
    watch: watchSites,
    ...(site && { offered: { site, desk: asked.get('desk')?.slice(0, 40) ?? '' } }),
    goBack: () => void browser.tabs.update(tab, { active: true }),
  };
}
