import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteWords } from '@/components/options/site-words';
import { browserNames, keepsAddOns } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket } from '../../scripts/support/story';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';

/** Firefox's own way to answer its question in tests. The prompt itself is the browser's. */
const firefoxPrefs = { 'extensions.webextOptionalPermissionPrompts': false, 'dom.disable_open_during_load': false };

/** The stand-in by its second name: a host that the manifest does not know. */
const onOwnHost = (address: string) => address.replace('127.0.0.1', 'localhost');
const site = 'http://localhost/*';

describe.each(browserNames)('a host of the team’s own, in %s', (name) => {
  let zendesk: StandInZendesk;
  let started: Launched;
  beforeAll(async () => {
    zendesk = await startZendesk();
    started = await launch(name, { extension: testBuild[name], firefoxPrefs });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });

  it('is offered after a click there, let in, works at once and after a reload, and is left within a second', async () => {
    const page = await started.browser.newPage();
    await page.goto(onOwnHost(zendesk.url(demoTicket)));
    await pause(1_500);
    expect(await isMounted(page)).toBe(false);

    const options = await offer(started, page, zendesk);
    await press(options, siteWords.use);
    await options.waitForFunction((said) => document.body.innerText.includes(said), {}, siteWords.added('localhost'));
    await page.bringToFront();
    await (await PanelDriver.of(page)).shows(/Frustrated|Furious/);
    await page.reload();
    await (await PanelDriver.of(page)).shows(/Frustrated|Furious/);

    await options.bringToFront();
    // What Chromium's test build holds from the start can only be taken back in the browser itself.
    const begun = name === 'firefox' ? await takeBack(options) : await takeBackInChromium(started);
    await until(async () => !(await isMounted(page)));
    console.log(`${name}: left ${(performance.now() - begun).toFixed(0)} ms after it was taken back`);
    await page.bringToFront();
    await page.reload();
    await pause(1_500);
    expect(await isMounted(page)).toBe(false);
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
  });
});

describe.each(browserNames)('a host of the team’s own after a restart, in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), `tandem-sites-${name}-`));
  let zendesk: StandInZendesk;
  let started: Launched | undefined;
  beforeAll(async () => {
    zendesk = await startZendesk();
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const start = async () => {
    started = await launch(name, { extension: testBuild[name], firefoxPrefs, profile, stays: true });
    return started;
  };

  // In Chromium the test build holds the host from the start, so there it is the list and the scripts that are seen to outlive the restart.
  it('is still let in: Tandem is there without a click', async ({ skip }) => {
    skip(
      !(await keepsAddOns(name)),
      'only an ESR or developer build of Firefox keeps an unsigned add-on over a restart; what a driver installs is gone when Firefox ends',
    );
    const first = await start();
    const page = await first.browser.newPage();
    await page.goto(onOwnHost(zendesk.url(demoTicket)));
    const options = await offer(first, page, zendesk);
    await press(options, siteWords.use);
    await options.waitForFunction((said) => document.body.innerText.includes(said), {}, siteWords.added('localhost'));
    await first.close();

    const second = await start();
    const again = await second.browser.newPage();
    await again.goto(onOwnHost(zendesk.url(demoTicket)));
    await (await PanelDriver.of(again)).shows(/Frustrated|Furious/);
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
  });
});

/** A person's click on the toolbar button, and the page that it opens. Firefox lets no driver click there: a panel opens that page. */
async function offer(started: Launched, page: Page, zendesk: StandInZendesk): Promise<Page> {
  if (started.name === 'firefox') {
    const known = await started.browser.newPage();
    await known.goto(zendesk.url(demoTicket));
    const panel = await PanelDriver.of(known);
    const asked = new URLSearchParams({ site, desk: 'Zendesk' });
    await panel.frame.evaluate((path) => void window.open(path), `/options.html?${asked}#sites`);
    return optionsIn(started);
  }
  const extension = (await started.browser.extensions()).get(started.extensionId ?? '');
  await page.bringToFront();
  await extension?.triggerAction(page);
  const target = await started.browser.waitForTarget((each) => each.url().includes('/options.html?site='));
  const options = await target.page();
  if (!options) throw new Error('the click opened no page');
  expect(new URL(options.url()).searchParams.get('desk')).toBe('Zendesk');
  return options;
}

async function optionsIn({ browser }: Launched): Promise<Page> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      const title = await page.evaluate(() => `${document.title} ${location.href}`).catch(() => '');
      if (title.includes('/options.html')) return page;
    }
    await pause(100);
  }
  throw new Error('no page of options came');
}

/** Gives the moment of the click. */
async function takeBack(options: Page): Promise<number> {
  const begun = performance.now();
  await press(options, siteWords.takeBack);
  return begun;
}

async function takeBackInChromium({ browser, extensionId }: Launched): Promise<number> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const begun = performance.now();
  await page.evaluate(
    (id, host) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> } };
        }
      ).chrome.developerPrivate.removeHostPermission(id, host),
    extensionId ?? '',
    site,
  );
  await page.close();
  return begun;
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-text(${name})`);
  await button?.click();
}

function isMounted(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('[data-tandem-host]') !== null);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it did not come to hold');
    await pause(20);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
