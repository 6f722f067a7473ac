import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { browserNames, type BrowserName } from '../../scripts/support/browsers';
import { launch, panelFrame, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { startZendesk } from '../../stand-ins/zendesk/server';
import { clickLauncher } from '../../tests/e2e/support/in-page';
import { median } from '../support/statistics';

/**
 * From the click on the launcher until the panel is drawn beside the page: cold, the first time in a browser that has just started, and warm, on a page
 * that was loaded anew. An empty page of the extension is opened in the same browser right after, as a measure of the machine.
 */
const colds = Number(process.env['COLDS'] ?? 5);
const warms = Number(process.env['WARMS'] ?? 10);
const ticket = 4127;

if (!process.argv.includes('--no-build')) await buildForTests();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
try {
  for (const name of browserNames) await measure(name);
} finally {
  await zendesk.close();
}

interface Opened {
  /** Milliseconds from the click's own time stamp until the panel stands beside the page with something drawn in it. */
  panel: number;
  /** From the start of the navigation until something is drawn. Firefox shows its extension pages to no driver. */
  empty?: number;
}

async function measure(name: BrowserName): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `tandem-open-${name}-`));
  const extension = join(folder, 'extension');
  cpSync(testBuild[name], extension, { recursive: true });
  writeFileSync(join(extension, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  const cold: Opened[] = [];
  const warm: Opened[] = [];
  const again: Opened[] = [];
  try {
    await closePanelForGood(name, extension, join(folder, 'profile'));
    for (let round = 0; round < colds; round++) {
      const started = await launch(name, { extension, profile: join(folder, 'profile') });
      try {
        const page = await started.browser.newPage();
        const emptyUrl = name === 'chromium' ? `chrome-extension://${started.extensionId}/empty.html` : undefined;
        cold.push({ panel: await openPanel(page), ...(await openEmpty(started.browser, emptyUrl)) });
        await closePanel(page);
        if (round < colds - 1) continue;
        for (let time = 0; time < warms; time++) {
          warm.push({ panel: await openPanel(page), ...(await openEmpty(started.browser, emptyUrl)) });
          await page.bringToFront();
          await closePanel(page);
          again.push({ panel: await clickToDrawn(page) });
          await closePanel(page);
        }
      } finally {
        await started.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  console.log(`${name}: click on the launcher to the panel drawn`);
  print('cold, the browser has just started', cold, 500);
  print('warm, the page was loaded anew', warm, 200);
  print('again within a minute', again);
}

function print(label: string, opened: readonly Opened[], aim?: number): void {
  const panels = opened.map(({ panel }) => panel);
  const empties = opened.flatMap(({ empty }) => empty ?? []);
  const beside =
    empties.length > 0
      ? `; an empty page of the extension ${median(empties).toFixed(0)} ms, ratio ${(median(panels) / median(empties)).toFixed(1)}`
      : '';
  console.log(
    `  ${label.padEnd(36)} median ${median(panels).toFixed(0)} ms, most ${Math.max(...panels).toFixed(0)} ms (n = ${panels.length}${aim ? `; aimed at <= ${aim} ms` : ''})${beside}`,
  );
}

/** At first the panel is open by itself; a profile in which it was closed stays so. */
async function closePanelForGood(name: BrowserName, extension: string, profile: string): Promise<void> {
  const { browser, close } = await launch(name, { extension, profile });
  try {
    const page = await browser.newPage();
    await page.goto(zendesk.url(ticket));
    await closePanel(page);
  } finally {
    await close();
  }
}

async function closePanel(page: Page): Promise<void> {
  const panel = await PanelDriver.of(page);
  await panel.shows('Mia Berg');
  await panel.click('Close');
  await new Promise((next) => setTimeout(next, 500));
}

/** Loads the ticket, waits until its page is at rest with the launcher there, and clicks it. */
async function openPanel(page: Page): Promise<number> {
  await page.goto(zendesk.url(ticket));
  await new Promise((next) => setTimeout(next, 2_000));
  return clickToDrawn(page);
}

async function clickToDrawn(page: Page): Promise<number> {
  // The TypeScript loader puts a helper around inner functions.
  await page.evaluate('globalThis.__name = (inner) => inner');
  await page.evaluate(() => {
    const now = () => performance.timeOrigin + performance.now();
    const state = { opened: new Promise<{ clicked: number; shown: number }>(() => undefined) };
    Object.assign(window, { benchmark: state });
    addEventListener(
      'click',
      (event) => {
        const before = document.documentElement.getBoundingClientRect().width;
        state.opened = (async () => {
          // The page makes room in the moment in which the panel is shown.
          do await new Promise(requestAnimationFrame);
          while (document.documentElement.getBoundingClientRect().width === before);
          await new Promise(requestAnimationFrame);
          return { clicked: performance.timeOrigin + event.timeStamp, shown: now() };
        })();
      },
      { once: true, capture: true },
    );
  });
  await clickLauncher(page);
  const { clicked, shown } = await page.evaluate(
    () =>
      (window as unknown as { benchmark: { opened: Promise<{ clicked: number; shown: number }> } }).benchmark.opened,
  );
  const frame = await panelFrame(page);
  const drawn = await frame.evaluate(firstPaint);
  if (!drawn) throw new Error('the panel says nothing of its first paint');
  return Math.max(shown, drawn) - clicked;
}

/** Runs in a page: when something was first painted in it, milliseconds since 1970. The browser says so somewhat later. */
async function firstPaint(): Promise<number | undefined> {
  for (let tries = 0; tries < 300; tries++) {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    if (first) return performance.timeOrigin + first.startTime;
    await new Promise((next) => setTimeout(next, 10));
  }
  return undefined;
}

async function openEmpty(browser: Browser, url: string | undefined): Promise<{ empty?: number }> {
  if (!url) return {};
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const drawn = await page.evaluate(firstPaint);
    const begun = await page.evaluate(() => performance.timeOrigin);
    return drawn ? { empty: drawn - begun } : {};
  } finally {
    await page.close();
  }
}
