import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startZendesk } from '../stand-ins/zendesk/server';
import { buildForTests } from './build-for-tests';
import { launch, testBuild } from './support/launch';
import { PanelDriver } from './support/panel-driver';
import { root } from './support/run';
import { demoTicket } from './support/story';

/** `npm run pictures`: the pictures of README and docs, taken from the real thing. */
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
await buildForTests();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
const { browser, close } = await launch('chromium', { extension: testBuild.chromium });
try {
  for (const theme of ['light', 'dark'] as const) {
    const page = await browser.newPage();
    await page.goto(zendesk.url(demoTicket, { theme }));
    const panel = await PanelDriver.of(page);
    await panel.shows(/Frustrated|Furious/);
    await panel.click('Draft');
    await panel.drafted();
    await page.screenshot({ path: join(folder, `panel-${theme}.png`) });
    await page.close();
  }
} finally {
  await close();
  await zendesk.close();
}
