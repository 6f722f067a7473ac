import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName } from '../../../scripts/support/browsers';
import { testBuild } from '../../../scripts/support/launch';

/** The build to test; `TANDEM_E2E_BUILDS` names a folder with builds of one's own. */
export function buildOf(name: BrowserName): string {
  const own = process.env['TANDEM_E2E_BUILDS'];
  return own ? join(own, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3') : testBuild[name];
}

/** How much room the page has, in CSS pixels. */
export function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.getBoundingClientRect().width);
}

export function hostCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-tandem-host]').length);
}

/** Where the launcher can be clicked. The page sees no more of it than that its host is there. */
export async function launcherPoint(page: Page): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate(() => {
    const isOurs = (x: number, y: number) => document.elementFromPoint(x, y)?.hasAttribute('data-tandem-host');
    for (let x = innerWidth - 14; x > innerWidth - 400; x -= 14) {
      for (let y = 10; y < innerHeight; y += 10) if (isOurs(x, y)) return { x, y: y + 10 };
    }
    return undefined;
  });
}

/** A person's click on the launcher. */
export async function clickLauncher(page: Page): Promise<void> {
  const point = await launcherPoint(page);
  if (!point) throw new Error('there is no launcher at the right edge');
  await page.mouse.click(point.x, point.y);
}

/** Resolves when the probe says yes; throws what was waited for where it does not. */
export async function eventually(what: string, probe: () => Promise<boolean>, timeoutMs = 15_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await probe().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`waited in vain for: ${what}`);
    await new Promise((next) => setTimeout(next, 80));
  }
}
