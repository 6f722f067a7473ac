import type { Page } from 'puppeteer-core';
import { launch, testBuild } from '../../scripts/support/launch';
import { median } from '../support/statistics';
import { databaseRig } from './rig';
import type * as rigTypes from './rig-types';

const drafts = 100_000;

/** Opens, filters and exports insights over 100,000 outcomes in Chromium, and prints what each takes. */
export async function printInBrowser(): Promise<void> {
  const { browser, extensionId, close } = await launch('chromium', { extension: testBuild.chromium });
  try {
    const page = await browser.newPage();
    const url = `chrome-extension://${extensionId}/insights.html`;
    await page.goto(url);
    await fill(page);
    const cold = await open(page, url);
    const opens: Drawn[] = [];
    for (let time = 0; time < 5; time += 1) opens.push(await open(page, url));
    const filters: Drawn[] = [];
    for (let time = 0; time < 3; time += 1) {
      filters.push(await filter(page, 'Time', 'all'));
      filters.push(await filter(page, 'Language', 'de'));
      filters.push(await filter(page, 'Topic', 'refund'));
      await filter(page, 'Language', '');
      await filter(page, 'Topic', '');
      await filter(page, 'Time', '90');
    }
    await filter(page, 'Time', 'all');
    const exported = await exportAll(page);
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    console.log(`${drafts} outcomes over 300 days, as many turns`);
    const middle = (drawn: readonly Drawn[]) =>
      `numbers ${ms(median(drawn.map(({ numbers }) => numbers)))}, charts ${ms(median(drawn.map(({ all }) => all)))}`;
    const most = (drawn: readonly Drawn[]) =>
      `slowest numbers ${ms(Math.max(...drawn.map(({ numbers }) => numbers)))}, charts ${ms(Math.max(...drawn.map(({ all }) => all)))}`;
    console.log(`insights open, days counted before    ${middle(opens)} (n = ${opens.length}; aimed at <= 700 ms)`);
    console.log(`insights open, nothing counted yet    ${ms(cold.numbers)}   (once, after an update or an import)`);
    console.log(
      `filter                                ${middle(filters)}, ${most(filters)} (n = ${filters.length}; aimed at <= 200 ms)`,
    );
    console.log(
      `export as NDJSON                      ${ms(exported.ms)}, ${(exported.bytes / 1e6).toFixed(1)} MB, longest task ${ms(exported.longest)}   (aimed at <= 200 ms)`,
    );
  } finally {
    await close();
  }
}

async function fill(page: Page): Promise<void> {
  await page.evaluate(await databaseRig());
  await page.evaluate(async (count) => {
    const { openDatabase, outcomeHistory } = (globalThis as never as { rig: typeof rigTypes }).rig;
    const database = await openDatabase();
    const { rows, turns } = outcomeHistory({ drafts: count, days: 300, until: new Date().toISOString(), words: 60 });
    for (let at = 0; at < rows.length; at += 2_000) await database.importFeedback(rows.slice(at, at + 2_000));
    database.close();
    const opened = indexedDB.open('tandem');
    await new Promise((done) => opened.addEventListener('success', done));
    for (let at = 0; at < turns.length; at += 5_000) {
      const transaction = opened.result.transaction('turns', 'readwrite');
      for (const turn of turns.slice(at, at + 5_000)) transaction.objectStore('turns').put(turn);
      await new Promise((done) => transaction.addEventListener('complete', done));
    }
    opened.result.close();
  }, drafts);
}

/** Milliseconds until the frame that shows the numbers, and until the one that shows the last chart. */
interface Drawn {
  numbers: number;
  all: number;
}

/** From the start of the navigation. */
async function open(page: Page, url: string): Promise<Drawn> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.evaluate('globalThis.__name = (inner) => inner');
  await page.waitForSelector('output.text-read', { timeout: 120_000 });
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    await frame();
    const numbers = performance.now();
    while (document.querySelector('[aria-busy=true]') || !document.querySelector('svg.recharts-surface')) await frame();
    return { numbers, all: performance.now() };
  });
}

/** From the change of a filter. */
function filter(page: Page, label: string, value: string): Promise<Drawn> {
  return page.evaluate(
    async (name, picked) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;
      const begun = performance.now();
      select.value = picked;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await frame();
      const numbers = performance.now() - begun;
      while (document.querySelector('[aria-busy=true]')) await frame();
      return { numbers, all: performance.now() - begun };
    },
    label,
    value,
  );
}

function exportAll(page: Page): Promise<{ ms: number; bytes: number; longest: number }> {
  return page.evaluate(
    () =>
      new Promise<{ ms: number; bytes: number; longest: number }>((done) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask' });
        const begun = performance.now();
        const original = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file: Blob) => {
          const ms = performance.now() - begun;
          setTimeout(() => done({ ms, bytes: file.size, longest }), 300);
          return original(file);
        };
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.includes('NDJSON'));
        button!.click();
      }),
  );
}
