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

/** The shapes of a mood, as the panel draws them, from calm to furious. */
const shapes = [
  '<circle cx="8" cy="8" r="5.25" stroke="#56655f" fill="none"/>',
  '<path d="M8 2 14 8 8 14 2 8Z" stroke="#855800" fill="none"/>',
  '<path d="M8 2.5 14 13.5H2Z" stroke="#ad450b" fill="none"/>',
  '<path d="M8 2.5 14 13.5H2Z" stroke="#b0271f" fill="#b0271f"/>',
].map(
  (shape) =>
    `<svg width="20" height="20" viewBox="0 0 16 16" stroke-width="1.5" stroke-linejoin="round">${shape}</svg>`,
);

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

/** The tile says what Tandem is in one look: its mark and name, and the shapes of a mood. */
async function tile(from: Browser): Promise<void> {
  const page = await from.newPage();
  await page.setViewport({ width: 440, height: 280 });
  const icon = Buffer.from(readFileSync(join(root, 'assets', 'icon.svg'))).toString('base64');
  await page.setContent(`<style>
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; background: #e4f0ee;
      color: #23231f; font: 600 32px/40px system-ui, 'Noto Sans', sans-serif; text-align: center }
    img { width: 88px; height: 88px; margin-bottom: 16px }
    p { margin: 0 } small { display: block; font-weight: 400; font-size: 17px; line-height: 26px; color: #45443f }
    div { display: flex; gap: 14px; margin-top: 16px }
  </style><img src="data:image/svg+xml;base64,${icon}">
  <p>Tandem<small>A quiet colleague beside the ticket</small></p><div>${shapes.join('')}</div>`);
  await page.waitForFunction(() => document.images[0]?.complete);
  await save(page, 'tile-440x280');
  await page.close();
}
