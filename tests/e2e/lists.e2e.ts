import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket } from '../../scripts/support/story';
import { type StandInFreshdesk, startFreshdesk } from '../../stand-ins/freshdesk/server';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { budgetLimits } from '../../utils/lists';
import { openOptionsFromPanel } from './support/options-page';

interface Desk {
  name: string;
  start: () => Promise<StandInZendesk | StandInFreshdesk>;
  view: string;
  /** One GET that tells of all tickets of the list. */
  overview: RegExp;
  /** What is asked of a single ticket. */
  single: RegExp;
}

const desks: Desk[] = [
  {
    name: 'Zendesk',
    start: () => startZendesk({ paneDelayMs: [0, 100] }),
    view: '/agent/filters/1',
    overview: /^\/api\/v2\/tickets\/show_many/,
    single: /^\/api\/v2\/tickets\/(\d+)[/.?]/,
  },
  {
    name: 'Freshdesk',
    start: () => startFreshdesk(),
    view: '/a/tickets/filters/all_tickets',
    overview: /^\/api\/_\/tickets\?filter=all_tickets/,
    single: /^\/api\/v2\/tickets\/(\d+)[/.?]/,
  },
];

describe.each(browserNames.flatMap((browser) => desks.map((desk) => ({ browser, desk }))))(
  'lists of $desk.name in $browser',
  ({ browser: browserName, desk }) => {
    let helpdesk: StandInZendesk | StandInFreshdesk;
    let started: Launched;
    let browser: Browser;

    beforeAll(async () => {
      helpdesk = await desk.start();
      started = await launch(browserName, { extension: testBuild[browserName] });
      ({ browser } = started);
    });
    afterAll(async () => {
      await started?.close();
      await helpdesk?.close();
    });
    let counted = 0;
    const forget = () => (counted = helpdesk.requests().length);
    beforeEach(forget);
    const asked = (pattern: RegExp) =>
      helpdesk
        .requests()
        .slice(counted)
        .filter(({ path }) => pattern.test(decodeURIComponent(path)));
    /** What is asked about tickets; a panel that opens also asks for the team's macros. */
    const aboutTickets = () => [...asked(desk.overview), ...asked(desk.single)];

    it('asks nothing where nobody chose it, marks what was opened, and lists it first', async () => {
      const page = await browser.newPage();
      await page.goto(helpdesk.url(demoTicket));
      const beside = await PanelDriver.of(page);
      await beside.shows(/Frustrated|Furious/);
      forget();
      await page.goto(helpdesk.origin + desk.view);
      const panel = await PanelDriver.of(page);
      await panel.shows('Hottest first');
      await panel.shows(/1 of \d+ read/);
      const [first] = await lines(panel);
      expect(first).toMatch(/^(Frustrated|Furious)[^]*waiting[^]*Mia Berg/);
      await new Promise((next) => setTimeout(next, 3_000));
      expect(aboutTickets(), 'GETs on a list that nobody asked for').toEqual([]);
      expect(await marks(page)).toBe(true);
      await page.close();
    });

    it('opens the ticket at Enter, as a link does', async () => {
      const page = await browser.newPage();
      await page.goto(helpdesk.origin + desk.view);
      const panel = await PanelDriver.of(page);
      await panel.shows('Hottest first');
      const link = await panel.frame.waitForSelector('ol a');
      await link?.focus();
      await Promise.all([page.waitForNavigation({ timeout: 15_000 }), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`/tickets/${demoTicket}$`));
      const again = await PanelDriver.of(page);
      await again.shows(/Frustrated|Furious/);
      await page.close();
    });

    it('once chosen, reads each ticket once for all tabs, within the budget, with nothing but GET', async () => {
      const page = await browser.newPage();
      await page.goto(helpdesk.origin + desk.view);
      const options = await openOptionsFromPanel(browser, page);
      const choice = await options.waitForSelector('#flags input[type=checkbox]');
      await choice?.click();
      await options.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#flags input[type=checkbox]')?.checked,
      );
      await options.close();
      forget();
      await page.reload();
      const second = await browser.newPage();
      await second.goto(helpdesk.origin + desk.view);
      const begun = Date.now();
      const panel = await PanelDriver.of(second);
      await panel.shows(/([5-9]|\d\d) of \d+ read/, 30_000);
      await new Promise((next) => setTimeout(next, 10_000));
      const minutes = (Date.now() - begun + 5_000) / 60_000;
      const all = aboutTickets();
      console.log(`${desk.name}, ${browserName}: ${all.length} GETs in ${minutes.toFixed(2)} min over two tabs`);
      expect(asked(desk.overview).length).toBeGreaterThan(0);
      expect(all.length).toBeLessThanOrEqual(budgetLimits.most + Math.ceil(budgetLimits.aMinute * minutes));
      const singles = asked(desk.single).map(({ path }) => path);
      expect(singles.length).toBeGreaterThan(3);
      expect(
        singles.filter((path, at) => singles.indexOf(path) !== at),
        'asked twice',
      ).toEqual([]);
      expect(
        singles.filter((path) => path.includes(`/${demoTicket}`)),
        'was read when it was opened',
      ).toEqual([]);
      const levels = (await lines(panel)).map((line) => rank.findIndex((word) => line.startsWith(word)));
      expect(levels.length).toBeGreaterThan(5);
      expect(levels.filter((level) => level >= 0)).toEqual(
        levels.filter((level) => level >= 0).toSorted((a, b) => a - b),
      );
      await second.close();
      await page.close();
    });

    it('is silent in every tab once the helpdesk says that it is asked too often', async () => {
      helpdesk.fault({ path: /^\/api\//, fault: { kind: 'rate-limited', retryAfterS: 60 } });
      forget();
      const pages = [await browser.newPage(), await browser.newPage()];
      for (const page of pages) await page.goto(helpdesk.origin + desk.view);
      await until(() => aboutTickets().length > 0, 30_000);
      // What had its token already may still be on its way.
      await new Promise((next) => setTimeout(next, 1_000));
      const told = aboutTickets().length;
      await new Promise((next) => setTimeout(next, 15_000));
      expect(aboutTickets().length - told).toBe(0);
      expect(told).toBeLessThanOrEqual(2);
      helpdesk.clearFaults();
      for (const page of pages) await page.close();
      expect(helpdesk.violations()).toEqual([]);
      expect(helpdesk.sends()).toEqual([]);
    });
  },
);

async function until(holds: () => boolean, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('it never came to that');
    await new Promise((next) => setTimeout(next, 100));
  }
}

const rank = ['Furious', 'Frustrated', 'Concerned', 'Calm'];

function lines(panel: PanelDriver): Promise<string[]> {
  return panel.frame.evaluate(() => [...document.querySelectorAll<HTMLElement>('ol a')].map((link) => link.innerText));
}

/** Our layer is there, takes no click, and what the page itself holds is as it was. */
function marks(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const layer = document.querySelector('[data-tandem-list]');
    const style = layer && getComputedStyle(layer);
    return layer?.parentElement === document.documentElement && style?.pointerEvents === 'none';
  });
}
