import type { Page } from 'puppeteer-core';
import { buildForTests } from '../../scripts/build-for-tests';
import { browserNames, type BrowserName } from '../../scripts/support/browsers';
import { launch, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { startZendesk } from '../../stand-ins/zendesk/server';
import { median } from '../support/statistics';

/**
 * A ticket of 300 messages, opened in a session that has read another one: how many requests it takes, and the time from the moment
 * when the helpdesk's last answer has left until the panel has painted the ticket, and its mood. One machine, one clock.
 */
const rounds = Number(process.env['ROUNDS'] ?? 10);
const long = 4300;
const other = 4127;
const mood = /Calm|Concerned|Frustrated|Furious/;

if (!process.argv.includes('--no-build')) await buildForTests();
const zendesk = await startZendesk({ paneDelayMs: [0, 0] });
try {
  for (const name of browserNames) await measure(name);
} finally {
  await zendesk.close();
}

async function measure(name: BrowserName): Promise<void> {
  const { browser, close } = await launch(name, { extension: testBuild[name] });
  try {
    const page = await browser.newPage();
    const shown: number[] = [];
    const withMood: number[] = [];
    let calls = 0;
    // The first one warms up: the panel's scripts are compiled.
    for (let round = -1; round < rounds; round++) {
      // Loaded anew, so that nothing of the ticket is remembered, with a tab to click.
      for (const ticket of [long, other]) {
        await page.goto(zendesk.url(ticket));
        await page.waitForSelector(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`);
      }
      const panel = await PanelDriver.of(page);
      await panel.shows(mood);
      const before = answers().length;
      await watchPaints(panel);
      await openTab(page);
      const painted = await paints(panel);
      const asked = answers().slice(before);
      calls = Math.max(calls, asked.length);
      if (round < 0) continue;
      const last = Math.max(...asked.map(({ answeredAt }) => answeredAt ?? Number.NaN));
      shown.push(painted.ticket - last);
      withMood.push(painted.mood - last);
    }
    console.log(`${name}: a ticket of 300 messages, ${calls} requests (aimed at <= 4)`);
    console.log(row('last answer to ticket on screen', shown));
    console.log(row('last answer to its mood', withMood));
  } finally {
    await close();
  }
}

function row(label: string, values: readonly number[]): string {
  return `  ${label.padEnd(32)} median ${median(values).toFixed(0)} ms, most ${Math.max(...values).toFixed(0)} ms (n = ${values.length}; aimed at <= 300 ms)`;
}

function answers() {
  return zendesk.requests().filter(({ path }) => path.includes(`/tickets/${long}`) || path.includes('users/me'));
}

interface Paints {
  ticket: number;
  mood: number;
}

/** Notes in the panel when the frame that first shows the long ticket, and its mood, was painted. */
function watchPaints(panel: PanelDriver): Promise<void> {
  return panel.frame.evaluate(
    (ticket, moodWords) => {
      const holds = (isThere: () => boolean) =>
        (async () => {
          while (!isThere()) await new Promise(requestAnimationFrame);
          // Still within the frame that paints it: the next one may wait for what is computed meanwhile.
          return Date.now();
        })();
      const text = () => document.body.innerText;
      const isOpen = () => text().includes(`#${ticket}`) && document.querySelector('textarea[data-draft]') !== null;
      const hasMood = () => isOpen() && new RegExp(moodWords).test(text());
      const both = Promise.all([holds(isOpen), holds(hasMood)]).then(([first, second]) => ({
        ticket: first,
        mood: second,
      }));
      Object.assign(window, { paints: both });
    },
    long,
    mood.source,
  );
}

function paints(panel: PanelDriver): Promise<Paints> {
  return panel.frame.evaluate(() => (window as unknown as { paints: Promise<Paints> }).paints);
}

function openTab(page: Page): Promise<void> {
  return page.evaluate((id) => {
    document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`)?.click();
  }, long);
}
