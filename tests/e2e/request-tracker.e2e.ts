import { Window } from 'happy-dom';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadOnlyApi } from '@/utils/helpdesk';
import { requestTracker } from '@/utils/helpdesk/request-tracker';
import { readFromApi } from '@/utils/helpdesk/request-tracker/api';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { ensureRequestTracker } from '../../scripts/support/request-tracker/install';
import { type RequestTracker, startRequestTracker } from '../../scripts/support/request-tracker/instance';
import { type Agent, articles, plainAgent, richAgent, seedOf } from '../../scripts/support/request-tracker/seed';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { personalLine, playStory, sendButtons, type StoryDesk } from '../../scripts/support/story';

const missing = await ensureRequestTracker();
const agents = [richAgent, plainAgent];

/** The ticket behind those of the stories, and how many messages it has. */
const long = 1 + browserNames.length * agents.length;
const longest = 300;

/** Of all that a panel asks for while a ticket is opened, what reads the ticket. */
const reads = /^\/(?:REST\/2\.0\/(?:ticket|user)\/|REST\/1\.0\/|Helpers\/TicketHistory)/;

if (missing !== undefined) console.warn(`Request Tracker is not installed, so its stories are skipped; ${missing}`);

describe.skipIf(missing !== undefined)('Request Tracker', () => {
  let tracker: RequestTracker;
  beforeAll(async () => {
    tracker = await startRequestTracker(seedOf(browserNames.length * agents.length, longest));
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

    it('a ticket of 300 messages is read whole with four requests, none of them twice, and the page goes on working', async () => {
      const before = tracker.gate.visits.length;
      const page = await signIn(started.browser, tracker, richAgent, `/Ticket/Display.html?id=${long}`);
      const panel = await PanelDriver.of(page);
      await panel.shows(/^(?![^]*Only what is on the page)[^]*Mia Berg/, 90_000);
      const shownAt = Date.now();
      const last = Math.max(...readVisits(tracker, before).map(({ answeredAt = 0 }) => answeredAt));
      const asked = readsOf(tracker, before);
      console.log(
        `${name}: ${longest} messages, read with ${asked.length} requests, seen at most ${shownAt - last} ms after the last answer:\n` +
          asked.map(brief).join('\n'),
      );
      expect(asked.length).toBeLessThanOrEqual(4);
      expect(new Set(asked).size).toBe(asked.length);
      // RT keeps sessions that began with REST 1.0 away from its pages: this one did not.
      await page.reload();
      await page.waitForSelector('.transaction.message', { timeout: 90_000 });
      await page.close();
    });

    it('the panel says that RT asks to wait, asks nothing meanwhile, and reads on by itself when that is over', async () => {
      // Long enough for a slow panel to be there before it is over.
      tracker.gate.refuse({ path: reads, status: 429, headers: { 'retry-after': '20' } });
      try {
        const page = await signIn(started.browser, tracker, richAgent, '/Ticket/Display.html?id=1');
        const panel = await PanelDriver.of(page);
        await panel.shows(/asks to wait before reading more[^]*Read again in \d+ s/);
        tracker.gate.admit();
        const before = tracker.gate.visits.length;
        await new Promise((next) => setTimeout(next, 2_000));
        expect(readsOf(tracker, before)).toEqual([]);
        await panel.shows(/^(?![^]*asks to wait)[^]*Mia Berg/, 45_000);
        expect(readsOf(tracker, before).length).toBeGreaterThan(0);
        await page.close();
      } finally {
        tracker.gate.admit();
      }
    });
  });

  it('300 messages of every make are told the same at once as page by page, with times in UTC whatever the agent’s zone', async () => {
    const window = new Window();
    Object.assign(globalThis, { DOMParser: window.DOMParser, Node: window.Node });
    const cookie = await sessionOf(tracker, richAgent);
    const read = async (closed: boolean) => {
      const asked: string[] = [];
      const api = createReadOnlyApi(new URL(tracker.url()).origin, async (url, init) => {
        const { pathname } = new URL(url instanceof Request ? url.url : url);
        asked.push(pathname);
        if (closed && pathname.startsWith('/REST/1.0/')) return new Response('', { status: 403 });
        const headers = { ...(init?.headers as Record<string, string>), cookie, referer: tracker.url() };
        return fetch(url, { ...init, headers });
      });
      const { signal } = new AbortController();
      const place = { account: 'acme', base: '', me: richAgent.name };
      return { asked, ...(await readFromApi(api, String(long), place, signal)) };
    };
    const atOnce = await read(false);
    const paged = await read(true);
    const plain = ({ messages }: typeof paged) =>
      messages.map(({ author: { id, role, name }, ...message }) => ({ id, role, name, message }));
    console.log(`${longest} messages at once: ${atOnce.asked.length} requests; page by page: ${paged.asked.length}`);
    expect(atOnce.asked.length).toBe(4);
    expect(atOnce.messages).toHaveLength(longest);
    expect(plain(atOnce)).toEqual(plain(paged));
    expect(new Set(atOnce.messages.map(({ visibility }) => visibility))).toEqual(new Set(['public', 'internal']));
  });

  it('its articles are listed as macros', async () => {
    const cookie = await sessionOf(tracker, richAgent);
    const api = createReadOnlyApi(new URL(tracker.url()).origin, (url, init) =>
      fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie } }),
    );
    const macros = await requestTracker.listMacros(api, new AbortController().signal);
    expect(macros.map(({ title, text }) => ({ name: title, text }))).toEqual(articles);
  });
});

/** What was asked of RT by us to read a ticket, since so many visits. */
function readsOf(tracker: RequestTracker, since: number): string[] {
  return readVisits(tracker, since).map(({ path }) => path);
}

function readVisits(tracker: RequestTracker, since: number) {
  return tracker.gate.visits.slice(since).filter((visit) => visit.ours && reads.test(visit.path));
}

function brief(path: string): string {
  return `  ${path.length > 90 ? `${path.slice(0, 90)}…` : path}`;
}

/** The cookie of a session that began as a person's does, with RT's form. */
async function sessionOf(tracker: RequestTracker, { name, password }: Agent): Promise<string> {
  const form = await fetch(tracker.url('/Search/Simple.html'));
  const given = cookiesOf(form);
  const next = /name="next" value="([^"]*)"/.exec(await form.text())?.[1] ?? '';
  const entered = await fetch(tracker.url('/NoAuth/Login.html'), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: given, referer: tracker.url() },
    body: new URLSearchParams({ user: name, pass: password, next }),
  });
  const cookie = cookiesOf(entered) || given;
  // RT decides at the first page whether a session is a person's or a program's.
  await (await fetch(tracker.url('/Search/Simple.html'), { headers: { cookie, referer: tracker.url() } })).text();
  return cookie;
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

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
