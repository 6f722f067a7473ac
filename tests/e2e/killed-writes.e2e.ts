import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseRig } from '../../benchmarks/feedback/rig';
import type * as rigTypes from '../../benchmarks/feedback/rig-types';
import { launch, testBuild } from '../../scripts/support/launch';

const kills = Number(process.env['KILLS'] ?? 50);
const profiles: string[] = [];
let running: Browser | undefined;
afterAll(async () => {
  await running?.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** What Chromium 156 writes into its log then. */
const beganAnew = 'IndexedDB recovering from a corrupted (and deleted) database';

type Rig = typeof rigTypes;

interface LocalArea {
  get(name: string): Promise<{ noted?: string }>;
  set(items: { noted: string }): Promise<void>;
}

describe('a browser that is killed while outcomes are written', () => {
  it(`${kills} times leaves none half written and none counted twice`, { timeout: 900_000 }, async () => {
    // A second try must not find the browser of the first one in its profile.
    await running?.close();
    const profile = mkdtempSync(join(tmpdir(), 'tandem-killed-'));
    profiles.push(profile);
    const rig = await databaseRig();
    let state = 20261128;
    let before = 0;
    const lost: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const log = join(profile, `log-${kill}.txt`);
      const args = ['--enable-logging', `--log-file=${log}`];
      const { browser, extensionId } = await launch('chromium', { extension: testBuild.chromium, profile, args });
      running = browser;
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/insights.html`);
      await page.evaluate(rig);
      const found = await check(page);
      expect(found.faults).toEqual([]);
      // A kill in the midst of a write may leave Chromium a file that it takes for damaged; then it says so, and begins the database anew.
      if (found.suggestions < before && readFileSync(log, 'utf8').includes(beganAnew)) {
        lost.push(before);
        before = 0;
      }
      expect(found.suggestions, `kill ${kill}; noted outside the database: ${found.noted}`).toBeGreaterThanOrEqual(
        before,
      );
      before = found.suggestions;
      void write(page, kill).catch(() => undefined);
      await writing(page);
      state = (state * 48271) % 2147483647;
      await new Promise((done) => setTimeout(done, 30 + (state % 250)));
      const ended = new Promise((done) => browser.process()?.once('exit', done));
      browser.process()?.kill('SIGKILL');
      await ended;
      running = undefined;
    }
    console.log(
      `${kills} kills, ${before} suggestions survived whole; Chromium itself began anew after ${lost.join() || 'none'}`,
    );
    expect(lost.reduce((sum, each) => sum + each, before)).toBeGreaterThan(kills);
  });
});

/** Keeps drafts and what becomes of them, as fast as it can, and reports some of it twice. */
function write(page: Page, kill: number): Promise<void> {
  return page.evaluate(async (round) => {
    const { openDatabase, keepSuggestion, outcomeHistory } = (globalThis as never as { rig: Rig }).rig;
    const database = await openDatabase();
    const { rows } = outcomeHistory({ drafts: 400, days: 20, until: '2026-11-20T12:00:00.000Z', words: 1 });
    for (const [written, { suggestion }] of rows.entries()) {
      Object.assign(globalThis, { written });
      const { fingerprint: _, ...shown } = { ...suggestion, id: `${round}-${suggestion.id}` };
      await keepSuggestion(database, shown, 'Hello Mia,\n\nyour refund of 40 euros left on Monday.');
      const at = shown.shownAt;
      await Promise.all([
        database.recordOutcome(shown.id, { type: 'inserted', at }),
        database.recordOutcome(shown.id, { type: 'inserted', at }),
      ]);
      await database.recordOutcome(shown.id, { type: 'sent', at, messageId: 'm', edit: { distance: 1, share: 0.1 } });
      await database.digests.days();
    }
  }, kill);
}

/** Waits until two drafts are whole and the next is being written: a slow machine needs its time until then. */
async function writing(page: Page): Promise<void> {
  await page.waitForFunction(() => ((globalThis as { written?: number }).written ?? 0) > 1, { polling: 10 });
}

/** Every suggestion has its outcome and every outcome its suggestion, and the numbers by day say the same as the rows. */
function check(page: Page): Promise<{ suggestions: number; faults: string[]; noted: string }> {
  return page.evaluate(async () => {
    const { local } = (globalThis as never as { chrome: { storage: { local: LocalArea } } }).chrome.storage;
    const { noted = 'nothing' } = await local.get('noted');
    const { openDatabase, draftColumns } = (globalThis as never as { rig: Rig }).rig;
    const database = await openDatabase();
    const faults: string[] = [];
    const rows = await database.feedbackRows();
    const days = await database.digests.days();
    const counted = days.reduce((total, { drafts }) => total + drafts.length / draftColumns.length, 0);
    if (counted !== rows.length) faults.push(`${counted} counted, ${rows.length} kept`);
    database.close();
    const opened = indexedDB.open('tandem');
    await new Promise((done) => opened.addEventListener('success', done));
    const keys = (store: string) =>
      new Promise<string[]>((done) => {
        const request = opened.result.transaction(store).objectStore(store).getAllKeys();
        request.addEventListener('success', () => done(request.result as string[]));
      });
    const [suggestions, outcomes] = [await keys('suggestions'), await keys('outcomes')];
    opened.result.close();
    if (suggestions.join() !== outcomes.join())
      faults.push(`${suggestions.length} suggestions, ${outcomes.length} outcomes`);
    await local.set({ noted: `${suggestions.length} suggestions` });
    return { suggestions: suggestions.length, faults, noted };
  });
}
