import type { Page } from 'puppeteer-core';
import { type Launched, welcomePage } from '../../../scripts/support/launch';

/** The page that came with the installation; the browser must have been launched with `welcome`. */
export async function welcomeOf(started: Launched): Promise<Page> {
  const page = await welcomePage(started.browser);
  if (!page) throw new Error('no welcome page came with the installation');
  await page.waitForSelector('h1');
  return page;
}
