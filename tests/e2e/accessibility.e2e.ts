import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched, testBuild, welcomePage } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket } from '../../scripts/support/story';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { openPanelRig, type PanelRig } from '../panel/harness/rig';
import { fill, openOptions, press, says } from './support/options-page';

/** How a page is looked at. Light and dark of the panel's states are in `panel-states.e2e.ts`. */
interface Look {
  name: string;
  theme?: 'light' | 'dark';
  forced?: boolean;
  rightToLeft?: boolean;
  /** 200 %: half as many CSS pixels in the same window. */
  zoomed?: boolean;
}

const light: Look = { name: 'light', theme: 'light' };
const looks: Look[] = [
  light,
  { name: 'dark', theme: 'dark' },
  { name: 'forced colours', theme: 'dark', forced: true },
  { name: 'right to left', theme: 'light', rightToLeft: true },
  { name: '200 %', theme: 'light', zoomed: true },
];

const axe = () => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function lookAt(page: Page, look: Look, size: { width: number; height: number }): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look.theme ?? 'light' },
      { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
      // Else colours are looked at half-way from one theme to the next.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await session.detach();
  const { width, height } = size;
  await page.setViewport(
    look.zoomed ? { width: Math.max(320, width / 2), height: height / 2, deviceScaleFactor: 2 } : { width, height },
  );
  await page.evaluate(async (rightToLeft) => {
    document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
    // The page has to have been painted so before it is looked at.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, look.rightToLeft ?? false);
}

async function violations(page: Page): Promise<string[]> {
  const results = (await page.evaluate(
    'axe.run(document, { rules: { "target-size": { enabled: true } } })',
  )) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Controls that are smaller than 24 px on a side, words in a running text excepted (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, a[href], input, textarea, [role=button]')]
      .filter((each) => each.checkVisibility() && each.closest('.sr-only') === null && each.tabIndex >= 0)
      .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
      .filter(({ each, box }) => {
        const named = each instanceof HTMLInputElement ? each.labels?.[0]?.getBoundingClientRect() : undefined;
        const height = Math.max(box.height, named?.height ?? 0);
        const width = Math.max(box.width, named?.width ?? 0);
        const inText = each.tagName === 'A' && getComputedStyle(each).display === 'inline';
        return box.width > 0 && !inText && (height < 23.5 || width < 23.5);
      })
      .map(({ each, box }) => `${each.outerHTML.slice(0, 120)} ${Math.round(box.width)}x${Math.round(box.height)}`),
  );
}

/** A lead at work on the team's pack: a preset with its preview and tests, a fact, the rules of the gate. */
async function editTeam(browser: Browser, origin: string): Promise<Page> {
  const page = await openOptions(browser, origin);
  await fill(page, 'Name of the team', 'Acme support');
  await press(page, 'Make a team pack');
  await says(page, '15 of 15 passed', 30_000);
  await press(page, 'Edit Formal and careful');
  await press(page, 'Add a fact');
  await fill(page, 'The fact, as a sentence', 'You can send an item back within 30 days.');
  await fill(page, 'Number', '30');
  await fill(page, 'Unit', 'days');
  await fill(page, 'Owner', 'Returns');
  // What is folded away is looked at as well.
  await page.$$eval('#team details', (folded) => folded.forEach((each) => each.setAttribute('open', '')));
  await says(page, '15 of 15 passed', 30_000);
  return page;
}

describe('every state of the panel', () => {
  let rig: PanelRig;
  let names: string[];
  beforeAll(async () => {
    rig = await openPanelRig();
    names = await rig.sceneNames();
    await rig.page.evaluate(await axe());
  });
  afterAll(() => rig?.close());

  it.each(looks.filter(({ forced, rightToLeft, zoomed }) => forced || rightToLeft || zoomed))(
    'has nothing for axe to find: $name',
    async (look) => {
      await lookAt(rig.page, look, { width: 640, height: 800 });
      const found: string[] = [];
      for (const name of names) {
        await rig.show(name, look.theme);
        found.push(...(await violations(rig.page)).map((violation) => `${name}: ${violation}`));
        const excess = await rig.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) found.push(`${name}: ${excess} px too wide`);
      }
      expect(found).toEqual([]);
    },
  );

  it('has no control smaller than 24 px', async () => {
    await lookAt(rig.page, light, { width: 380, height: 800 });
    const found: string[] = [];
    for (const name of names) {
      await rig.show(name);
      found.push(...(await smallTargets(rig.page)).map((target) => `${name}: ${target}`));
    }
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('the pages of Tandem', () => {
  let started: Launched;
  let zendesk: StandInZendesk;
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 0] });
    started = await launch('chromium', { extension: testBuild.chromium, welcome: true });
    const { browser } = started;
    const welcome = await welcomePage(browser);
    if (!welcome) throw new Error('no welcome page came with the installation');
    await welcome.waitForSelector('section#sites li');
    pages.set('welcome', welcome);
    // Node gives addresses of extensions no origin.
    const at = (name: string) => new URL(name, welcome.url()).href;
    const options = await browser.newPage();
    await options.goto(at('options.html'));
    await options.waitForSelector('#about');
    pages.set('options', options);
    const insights = await browser.newPage();
    await insights.goto(at('insights.html'));
    await insights.waitForSelector('h1');
    pages.set('insights', insights);
    const practice = await browser.newPage();
    await practice.goto(at('practice.html'));
    await practice.waitForSelector('textarea');
    pages.set('practice', practice);
    pages.set('team editor', await editTeam(browser, new URL('.', welcome.url()).href.replace(/\/$/, '')));
    for (const page of pages.values()) await page.evaluate(await axe());
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });

  const names = ['welcome', 'options', 'insights', 'practice', 'team editor'];

  it.each(looks.flatMap((look) => names.map((name) => ({ look, name }))))(
    'have nothing for axe to find: $name, $look.name',
    async ({ look, name }) => {
      const page = pages.get(name);
      if (!page) throw new Error(`no page ${name}`);
      await page.bringToFront();
      await lookAt(page, look, { width: 1280, height: 800 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  );

  it.each(names)('have no control smaller than 24 px: %s', async (name) => {
    const page = pages.get(name);
    if (!page) throw new Error(`no page ${name}`);
    await page.bringToFront();
    await lookAt(page, light, { width: 1280, height: 800 });
    expect(await smallTargets(page)).toEqual([]);
  });

  it.each(names)('fit into 320 px, with nothing to scroll sideways to: %s', async (name) => {
    const page = pages.get(name);
    if (!page) throw new Error(`no page ${name}`);
    await page.bringToFront();
    await lookAt(page, light, { width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('give the focus back to the reply box, at the same caret, when the panel is closed', async () => {
    const page = await started.browser.newPage();
    await page.goto(zendesk.url(demoTicket));
    const panel = await PanelDriver.of(page);
    await panel.shows(/Frustrated|Furious/);
    const editor = '.ck-editor__editable[contenteditable="true"]';
    const box = await page.waitForSelector(editor);
    await box?.click();
    await page.keyboard.type('Hello Mia');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    const field = await panel.frame.waitForSelector('textarea[data-draft]');
    await field?.click();
    await panel.click('Close');
    await page.waitForFunction((where) => document.activeElement?.matches(where), {}, editor);
    await page.keyboard.type('dear ');
    expect(await page.$eval(editor, (element) => element.textContent)).toContain('Hello dear Mia');
    expect(zendesk.sends()).toEqual([]);
    await page.close();
  });
});
