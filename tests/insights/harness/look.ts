import { readFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type axe from 'axe-core';
import { launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/support/browsers';
import { servePage } from '../../support/serve-page';

/**
 * Photographs the insights page in every state, light and dark, and asks axe about each:
 * `tsx tests/insights/harness/look.ts [--out DIR] [--width 1000] [--theme light] [scene ...]`. All scenes where none is named.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'demo-output/insights' },
    width: { type: 'string', default: '1000' },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
  },
});

const out = resolve(values.out);
await mkdir(out, { recursive: true });
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const harness = await servePage(fileURLToPath(new URL('.', import.meta.url)));
const browser = await launch({
  executablePath: await ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--force-color-profile=srgb', '--lang=en-GB'],
});
let violations = 0;
let views = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.setViewport({ width: Number(values.width), height: 900, deviceScaleFactor: 1 });
  for (const name of positionals.length > 0 ? positionals : ['year', 'few', 'empty']) {
    for (const theme of values.theme) await view(page, name, theme);
  }
  console.log(`${views} views photographed into ${out}; axe violations: ${violations}`);
} finally {
  await browser.close();
  await harness.close();
}
if (violations > 0) process.exitCode = 1;

async function view(page: Page, name: string, theme: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${harness.url}#${name}/${theme}`);
  await page.waitForSelector('h2');
  // Charts come a moment later, where there is something to draw.
  if (name !== 'empty') await page.waitForSelector('svg.recharts-surface');
  await new Promise((settled) => setTimeout(settled, 150));
  await page.screenshot({ path: join(out, `${name}-${theme}.png`), fullPage: true });
  await page.evaluate(axeSource);
  const result = (await page.evaluate('axe.run()')) as axe.AxeResults;
  for (const { id, nodes } of result.violations) {
    console.log(`${name} ${theme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join('\n  ')}`);
  }
  violations += result.violations.length;
  views += 1;
}
