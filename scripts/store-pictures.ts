import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startZendesk } from '../stand-ins/zendesk/server';
import { buildForTests } from './build-for-tests';
import { launch, testBuild, welcomePage } from './support/launch';
import { PanelDriver } from './support/panel-driver';
import { root } from './support/run';
import { demoTicket } from './support/story';

/** `npm run store-pictures`: five screenshots of 1280 x 800 and the tile of 440 x 280, taken from the real thing, into `store/pictures`. */
const folder = join(root, 'store', 'pictures');
mkdirSync(folder, { recursive: true });
await buildForTests();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
const { browser, close } = await launch('chromium', { extension: testBuild.chromium, welcome: true });
try {
  await welcomeAndPractice(browser);
  await panel(browser, 'light', '1-panel');
  await panel(browser, 'dark', '2-panel-dark');
  await tile(browser);
} finally {
  await close();
  await zendesk.close();
}

async function welcomeAndPractice(from: Browser): Promise<void> {
  const page = await welcomePage(from);
  if (!page) throw new Error('no welcome page came with the installation');
  await page.setViewport({ width: 1280, height: 800 });
  await page.waitForSelector('section#sites li');
  await shot(page, '5-welcome');
  const practise = await page.waitForSelector('xpath/.//a[contains(., "practice ticket")]');
  await Promise.all([page.waitForNavigation(), practise?.click()]);
  const furious = await page.waitForSelector('xpath/.//button[contains(., "Third contact")]');
  await furious?.click();
  const beside = await PanelDriver.of(page);
  await beside.shows('Furious');
  await shot(page, '3-practice');
  await page.type('textarea', 'Hello Marcus, we are working on it.');
  const send = await page.waitForSelector('xpath/.//button[contains(., "Send to the practice customer")]');
  await send?.click();
  await page.waitForFunction(() => document.body.innerText.includes('What your reply missed'));
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 1e6));
  await shot(page, '4-practice-looked-over');
  await page.close();
}

async function panel(from: Browser, theme: 'light' | 'dark', name: string): Promise<void> {
  const page = await from.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(zendesk.url(demoTicket, { theme }));
  const beside = await PanelDriver.of(page);
  await beside.shows(/Frustrated|Furious/);
  await beside.click('Draft');
  await beside.drafted();
  await shot(page, name);
  await page.close();
}

async function tile(from: Browser): Promise<void> {
  const page = await from.newPage();
  await page.setViewport({ width: 440, height: 280 });
  const icon = Buffer.from(readFileSync(join(root, 'assets', 'icon.svg'))).toString('base64');
  await page.setContent(`<style>
    body { margin: 0; height: 280px; display: grid; place-content: center; gap: 20px; justify-items: center;
      background: #fafaf8; color: #23231f; font: 600 22px/28px system-ui, 'Noto Sans', sans-serif; text-align: center }
    img { width: 72px; height: 72px } p { margin: 0 } small { font-weight: 400; font-size: 16px; color: #5d5c56 }
  </style><img src="data:image/svg+xml;base64,${icon}"><p>Tandem<br><small>A quiet colleague beside the ticket</small></p>`);
  await page.waitForFunction(() => document.images[0]?.complete);
  await shot(page, 'tile-440x280');
  await page.close();
}

async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(name);
}
