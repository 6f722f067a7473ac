import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/support/browsers';
import { serveHarness } from './serve';

/**
 * Photographs the panel in every state, light and dark: `tsx tests/panel/harness/look.ts [--out DIR] [--width 380] [--height 800] [scene ...]`.
 * All scenes where none is named.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'demo-output/panel' },
    width: { type: 'string', default: '380' },
    height: { type: 'string', default: '800' },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
  },
});

const out = resolve(values.out);
await mkdir(out, { recursive: true });
const harness = await serveHarness();
const browser = await launch({
  executablePath: await ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({ width: Number(values.width), height: Number(values.height), deviceScaleFactor: 2 });
  await page.goto(harness.url);
  await page.waitForSelector('html[data-ready]');
  const names = positionals.length > 0 ? positionals : await page.evaluate(() => window.sceneNames);
  for (const name of names) {
    for (const theme of values.theme) {
      await page.evaluate((each, look) => window.showScene(each, look === 'dark' ? 'dark' : 'light'), name, theme);
      await page.screenshot({ path: join(out, `${name}-${theme}.png`) });
    }
  }
  console.log(`${names.length} states photographed into ${out}`);
} finally {
  await browser.close();
  await harness.close();
}
