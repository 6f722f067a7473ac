import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from './support/browsers';
import { root } from './support/run';

/** Draws `public/icon/*.png` from `assets/icon.svg`: `tsx scripts/icons.ts`. The PNGs are committed; run it when the drawing changes. */
const sizes = [16, 32, 48, 96, 128];

const drawing = await readFile(join(root, 'assets', 'icon.svg'), 'utf8');
const folder = join(root, 'public', 'icon');
await mkdir(folder, { recursive: true });
const browser = await launch({
  executablePath: await ensureBrowser('chromium'),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
  console.log(`${sizes.length} icons drawn`);
} finally {
  await browser.close();
}
