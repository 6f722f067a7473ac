import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { ensureRequestTracker } from '../../scripts/support/request-tracker/install';
import { type RequestTracker, startRequestTracker } from '../../scripts/support/request-tracker/instance';
import { type Agent, plainAgent, richAgent, seedOf } from '../../scripts/support/request-tracker/seed';
import { personalLine, playStory, sendButtons, type StoryDesk } from '../../scripts/support/story';

const missing = await ensureRequestTracker();
const agents = [richAgent, plainAgent];

if (missing !== undefined) console.warn(`Request Tracker is not installed, so its stories are skipped; ${missing}`);

describe.skipIf(missing !== undefined)('Request Tracker', () => {
  let tracker: RequestTracker;
  beforeAll(async () => {
    tracker = await startRequestTracker(seedOf(browserNames.length * agents.length));
  });
  afterAll(() => tracker?.close());

  describe.each(browserNames)('in %s', (name) => {
    let started: Launched;
    beforeAll(async () => {
      started = await launch(name, { extension: testBuild[name] });
    });
    afterAll(() => started?.close());

    it.each([
      ['the rich editor in its frame', richAgent],
      ['a plain text area', plainAgent],
    ])('the main job, with %s: the human sends, and the reply stands in the history', async (_, agent) => {
      const ticket = 1 + browserNames.indexOf(name) * agents.length + agents.indexOf(agent);
      const before = tracker.gate.visits.length;
      const page = await signIn(started.browser, tracker, agent, `/Ticket/Display.html?id=${ticket}`);
      const end = await playStory(page, trackerDesk(tracker, ticket), sendButtons.requestTracker);
      expect(end.draft).toMatch(/Mia/);
      expect(await lastSaid(page)).toContain(personalLine);
      expect(end.outcome).toMatchObject({ kind: 'sent' });
      expect(end.outcome['editDistance']).toBeGreaterThan(0);
      const visits = tracker.gate.visits.slice(before);
      const ours = visits.filter((visit) => visit.ours);
      const updates = visits.filter(isUpdate);
      console.log(
        `${name}, ${agent.plainText ? 'plain' : 'rich'}: ${visits.length} requests, ${ours.length} by Tandem, of those not GET: ` +
          `${ours.filter(({ method }) => method !== 'GET').length}; updates: ${updates.length}, by a person: ${updates.filter(({ byPerson }) => byPerson).length}`,
      );
      expect(ours.length).toBeGreaterThan(0);
      expect(ours.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(updates.map(({ byPerson }) => byPerson)).toEqual([true]);
      await page.close();
    });
  });
});

/** In a session of its own, through Request Tracker's own form. */
async function signIn(browser: Browser, tracker: RequestTracker, agent: Agent, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(tracker.url('/NoAuth/Logout.html'));
  await page.goto(tracker.url(path));
  await page.type('input[name=user]', agent.name);
  await page.type('input[name=pass]', agent.password);
  await Promise.all([page.waitForNavigation(), page.click('#login [type=submit]')]);
  return page;
}

function trackerDesk(tracker: RequestTracker, ticket: number): StoryDesk {
  const before = tracker.gate.visits.length;
  return {
    async reply(page) {
      // As its menu does, which opens on hover.
      const link = await page.$('#page-actions-reply');
      const address = await link?.evaluate((element) => (element as HTMLAnchorElement).href);
      if (!address) throw new Error(`Request Tracker offers no reply to ticket ${ticket}`);
      await page.goto(address);
    },
    // What was said stands in the history, not in the request; the page that shows it is there when it asks for its history.
    sends() {
      const visits = tracker.gate.visits.slice(before);
      const shown = visits.findLastIndex(({ path }) => path.startsWith('/Helpers/TicketHistory'));
      return visits.filter((visit, at) => isUpdate(visit) && at < shown).map(() => ({ text: '' }));
    },
  };
}

/** The last message of the history that the page shows. */
async function lastSaid(page: Page): Promise<string> {
  await page.waitForSelector('.transaction.message');
  const said = await page.$$eval('.transaction.message .messagebody', (bodies) =>
    bodies.map((body) => (body as HTMLElement).innerText),
  );
  return said.at(-1) ?? '';
}

function isUpdate({ method, path }: { method: string; path: string }): boolean {
  return method === 'POST' && path.startsWith('/Ticket/Update.html');
}
