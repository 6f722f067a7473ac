import type { Browser, Page } from 'puppeteer-core';
import type { StandInZendesk } from '../../stand-ins/zendesk/server';
import { welcomePage } from './launch';
import { PanelDriver } from './panel-driver';
import { demoTicket } from './story';

/** Every picture is taken at this size, in CSS pixels. */
const size = { width: 1280, height: 800 };

/** Takes the picture of a page; the scene goes on or ends afterwards. */
export type Shot = (page: Page, name: string) => Promise<void>;

/** The pages of our own: the welcome page that came with the installation, then practice before and after an answer. */
export async function welcomeAndPractice(browser: Browser, shot: Shot): Promise<void> {
  const page = await welcomePage(browser);
  if (!page) throw new Error('no welcome page came with the installation');
  await page.setViewport(size);
  await page.waitForSelector('section#sites li');
  await shot(page, 'welcome');
  const practise = await page.waitForSelector('xpath/.//a[contains(., "practice ticket")]');
  await Promise.all([page.waitForNavigation(), practise?.click()]);
  const furious = await page.waitForSelector('xpath/.//button[contains(., "Third contact")]');
  await furious?.click();
  const beside = await PanelDriver.of(page);
  await beside.shows('Furious');
  await shot(page, 'practice-begun');
  await page.type('textarea', 'Hello Marcus, we are working on it.');
  const send = await page.waitForSelector('xpath/.//button[contains(., "Send to the practice customer")]');
  await send?.click();
  await page.waitForFunction(() => document.body.innerText.includes('What your reply missed'));
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 1e6));
  await shot(page, 'practice');
  await page.close();
}

/** The template's gaps with what the ticket's internal note says. */
function filledIn(draft: string): string {
  const known = ['the refund was stuck for lack of a release, and goes out on Monday', 'Monday at noon'];
  return draft.replace(/\[[^\]]+\?\]/g, (gap) => known.shift() ?? gap);
}

/** A drafted reply beside the ticket of the demo. */
export async function besideTicket(
  browser: Browser,
  zendesk: StandInZendesk,
  theme: 'light' | 'dark',
  shot: Shot,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(zendesk.url(demoTicket, { theme }));
  const beside = await PanelDriver.of(page);
  await beside.shows(/Frustrated|Furious/);
  await beside.click('Draft');
  const draft = await beside.drafted();
  // As a person does: what only they know is filled in, and Insert is there.
  await beside.replaceDraft(filledIn(draft));
  await page.mouse.move(640, 20);
  await beside.frame.evaluate(async () => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea[data-draft]');
    box?.scrollTo(0, 0);
    box?.blur();
    // Colours on their way to others are in no picture.
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  await shot(page, `panel-${theme}`);
  await page.close();
}

/** A view with its tickets read ahead, hottest first in the panel. */
export async function besideList(browser: Browser, zendesk: StandInZendesk, shot: Shot): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(`${zendesk.origin}/agent/filters/1`);
  const beside = await PanelDriver.of(page);
  await beside.frame.evaluate(() =>
    chrome.storage.local.get('preferences').then(({ preferences }) => {
      const chosen = { ...(preferences as object | undefined), readLists: true };
      return chrome.storage.local.set({ preferences: chosen });
    }),
  );
  await page.reload();
  const again = await PanelDriver.of(page);
  await again.shows(/(2[5-9]|[3-9]\d) of \d+ read/, 60_000);
  await shot(page, 'list');
  await page.close();
}

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};
