import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { startZendesk } from '../stand-ins/zendesk/server';
import { buildForTests } from './build-for-tests';
import { launch, testBuild } from './support/launch';
import { besideList, besideTicket, welcomeAndPractice } from './support/picture-scenes';
import { root } from './support/run';

/** `npm run store-pictures`: five screenshots of 1280 x 800 and the tile of 440 x 280, taken from the real thing, into `store/pictures`. */
const folder = join(root, 'store', 'pictures');

/** The order in which a store shows them; other moments of the scenes are left out. */
const order = ['panel-light', 'list', 'practice', 'panel-dark', 'welcome'];

mkdirSync(folder, { recursive: true });
if (!process.argv.includes('--no-build')) await buildForTests();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
const { browser, close } = await launch('chromium', { extension: testBuild.chromium, welcome: true });
try {
  await welcomeAndPractice(browser, shot);
  await besideTicket(browser, zendesk, 'light', shot);
  await besideTicket(browser, zendesk, 'dark', shot);
  await besideList(browser, zendesk, shot);
  await tile(browser);
} finally {
  await close();
  await zendesk.close();
}

async function shot(page: Page, name: string): Promise<void> {
  const place = order.indexOf(name);
  if (place >= 0) await save(page, `${place + 1}-${name}`);
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), optimizeForSpeed: false });
  console.log(name);
}

/** The tile says what Tandem is in one look: the shapes of a mood beside its name. */
async function tile(from: Browser): Promise<void> {
  const page = await from.newPage();
  await page.setViewport({ width: 440, height: 280 });
  const icon = Buffer.from(readFileSync(join(root, 'assets', 'icon.svg'))).toString('base64');
  await page.setContent(`<style>
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center;
      background: #0f6f68; color: #fff; font: 600 30px/36px system-ui, 'Noto Sans', sans-serif; text-align: center }
    .icon { display: grid; place-items: center; width: 96px; height: 96px; margin-bottom: 20px; border-radius: 24px; background: #fafaf8 }
    img { width: 64px; height: 64px }
    p { margin: 0 } small { display: block; margin-top: 6px; font-weight: 400; font-size: 17px; line-height: 24px; color: #d8ece9 }
  </style><div class="icon"><img src="data:image/svg+xml;base64,${icon}"></div>
  <p>Tandem<small>A quiet colleague beside the ticket</small></p>`);
  await page.waitForFunction(() => document.images[0]?.complete);
  await save(page, 'tile-440x280');
  await page.close();
}
