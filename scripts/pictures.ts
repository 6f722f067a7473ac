import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startZendesk } from '../stand-ins/zendesk/server';
import { buildForTests } from './build-for-tests';
import { launch, testBuild } from './support/launch';
import { besideList, besideTicket, welcomeAndPractice } from './support/picture-scenes';
import { root } from './support/run';

/** `npm run pictures`: the pictures of README and docs, taken from the real thing. */
const folder = join(root, 'docs', 'pictures');

/** What the pages call the scenes' pictures; other moments of the scenes are left out. */
const names: Readonly<Record<string, string>> = {
  'panel-light': 'panel-light',
  'panel-dark': 'panel-dark',
  welcome: 'welcome-light',
  practice: 'practice-light',
  list: 'list-light',
};

mkdirSync(folder, { recursive: true });
if (!process.argv.includes('--no-build')) await buildForTests();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
const { browser, close } = await launch('chromium', { extension: testBuild.chromium, welcome: true });
try {
  await welcomeAndPractice(browser, shot);
  for (const theme of ['light', 'dark'] as const) await besideTicket(browser, zendesk, theme, shot);
  await besideList(browser, zendesk, shot);
} finally {
  await close();
  await zendesk.close();
}

async function shot(page: Page, name: string): Promise<void> {
  const file = names[name];
  if (file !== undefined) await page.screenshot({ path: join(folder, `${file}.png`) });
}
