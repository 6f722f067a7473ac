import type { CDPSession, Page } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { launch, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { startZendesk } from '../../stand-ins/zendesk/server';

/**
 * JS heap after garbage collection, in Chromium: of the panel's frame on a 60-message ticket, of the content script with the panel closed (the page's
 * heap with Tandem less the same page's without), and the frame's growth over 100 ticket switches.
 */
const longTicket = Number(process.env['LONG_TICKET'] ?? 4113);
const switches = 100;
const pair = [4127, 4102] as const;
const megabyte = 1024 * 1024;

if (!process.argv.includes('--no-build')) await buildForTests();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
try {
  const bare = await pageHeapWithout();
  const { frame, growth, pageOpen, pageClosed } = await heapsWith();
  console.log(`panel frame, 60-message ticket      ${mb(frame)}   (aimed at <= 40 MB)`);
  console.log(
    `content script, panel closed        ${mb(pageClosed - bare)}   (aimed at <= 3 MB; page ${mb(pageClosed)} with, ${mb(bare)} without)`,
  );
  console.log(`content script, panel open          ${mb(pageOpen - bare)}`);
  console.log(`growth over ${switches} ticket switches      ${mb(growth)}   (aimed at <= 1 MB)`);
} finally {
  await zendesk.close();
}

async function pageHeapWithout(): Promise<number> {
  const { browser, close } = await launch('chromium');
  const page = await browser.newPage();
  await page.goto(zendesk.url(longTicket));
  await page.waitForSelector('[data-test-id="omni-log-comment-item"]');
  await settle();
  const heap = await heapOf(await page.createCDPSession());
  await close();
  return heap;
}

async function heapsWith(): Promise<{ frame: number; growth: number; pageOpen: number; pageClosed: number }> {
  const { browser, close } = await launch('chromium', { extension: testBuild.chromium });
  const page = await browser.newPage();
  await page.goto(zendesk.url(longTicket));
  let panel = await PanelDriver.of(page);
  await panel.shows(/Calm|Concerned|Frustrated|Furious/);
  await settle();
  const pageSession = await page.createCDPSession();
  const pageOpen = await heapOf(pageSession);
  const frame = await heapOf(await frameSession(page));

  // Both have tabs from then on, and the agent goes from one to the other without a reload.
  for (const ticket of pair.toReversed()) {
    await page.goto(zendesk.url(ticket));
    await page.waitForSelector(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`);
  }
  panel = await PanelDriver.of(page);
  for (let turn = 0; turn < 10; turn++) await switchTo(page, panel, turn);
  const before = await heapOf(await frameSession(page));
  for (let turn = 0; turn < switches; turn++) await switchTo(page, panel, turn);
  const growth = (await heapOf(await frameSession(page))) - before;

  await page.goto(zendesk.url(longTicket));
  panel = await PanelDriver.of(page);
  await panel.click('Close panel');
  await settle();
  const pageClosed = await heapOf(await page.createCDPSession());
  await close();
  return { frame, growth, pageOpen, pageClosed };
}

/** Goes to the other ticket as an agent does, by its tab, and waits until the panel shows it. */
async function switchTo(page: Page, panel: PanelDriver, turn: number): Promise<void> {
  const ticket = pair[(turn + 1) % 2] ?? pair[0];
  await page.evaluate((id) => {
    const tab = document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`);
    if (!tab) throw new Error(`ticket ${id} has no tab`);
    tab.click();
  }, ticket);
  await panel.showsTicket(ticket);
}

async function frameSession(page: Page): Promise<CDPSession> {
  const target = await page.browser().waitForTarget((each) => each.url().includes('/panel.html'), { timeout: 10_000 });
  return target.createCDPSession();
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 1_500));
}

function mb(bytes: number): string {
  return `${(bytes / megabyte).toFixed(2)} MB`.padStart(9);
}
