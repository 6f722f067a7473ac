import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserName, browserNames } from '@/scripts/support/browsers';
import { launch, type Launched } from '@/scripts/support/launch';
import { root } from '@/scripts/support/run';
import { type PageVariant, startZendesk, type StandInZendesk } from '@/stand-ins/zendesk/server';
import type * as helpdesk from '@/utils/helpdesk';

declare global {
  // oxlint-disable-next-line no-var -- how a global of the page is declared
  var helpdeskRoom: typeof helpdesk;
  // oxlint-disable-next-line no-var -- as above
  var seen: { ticketId: string | undefined; at: number }[];
}

const email = 4106;
const messaging = 4102;

/** The helpdesk room in real browsers: what an imitated DOM cannot vouch for. The page is the stand-in's, the code is ours. */
describe.each(browserNames)('reading the page in %s', (name: BrowserName) => {
  let launched: Launched;
  let desk: StandInZendesk;
  let code: string;
  let page: Page;

  beforeAll(async () => {
    [launched, desk, code] = await Promise.all([launch(name), startZendesk({ paneDelayMs: [0, 50] }), bundle()]);
  });
  afterAll(async () => {
    await launched.close();
    await desk.close();
  });
  beforeEach(async () => {
    desk.reset();
    page = await launched.browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    expect(desk.violations()).toEqual([]);
    expect(desk.sends()).toEqual([]);
  });

  const open = async (ticketId: number, variant: Partial<PageVariant> = {}) => {
    await page.goto(desk.url(ticketId, variant));
    await page.evaluate(code);
    await page.waitForFunction(
      (id) => {
        const found = helpdeskRoom.helpdesks[0]!;
        return found.activeTicket(window) === id && found.threadMark(window, id) !== '';
      },
      {},
      String(ticketId),
    );
  };
  /** The ticket by the API and by the page alone, each message as role, audience and time. */
  const readBoth = (ticketId: number) =>
    page.evaluate(async (id) => {
      const found = helpdeskRoom.adapterFor(window)!;
      const { signal } = new AbortController();
      const told = ({ messages }: Awaited<ReturnType<typeof found.readConversation>>) =>
        messages.map(({ author, visibility, sentAt }) => `${author.role} ${visibility} ${sentAt}`);
      const api = await found.readConversation(window, id, helpdeskRoom.createReadOnlyApi(location.origin), signal);
      const fail = () => Promise.reject(new helpdeskRoom.ReadFailure('offline'));
      const offline = { getJson: fail, getText: fail };
      const shown = api.messages.map((message) => found.findMessage(window, id, message.id)?.isConnected === true);
      const onPage = await found.readConversation(window, id, offline, signal);
      return { api: told(api), page: told(onPage), shown, completeness: [api.completeness, onPage.completeness] };
    }, String(ticketId));

  it.each<[string, number, Partial<PageVariant>]>([
    ['as it is now', email, {}],
    ['a messaging ticket', messaging, {}],
    ['before 2024', email, { activeMarker: '.active', tabMarker: 'aria-current' }],
    ['a custom layout in Korean', email, { layout: 'custom', labels: 'ko', tabMarker: 'data-entity-is-selected' }],
    [
      'in Portuguese, newest first, without the app strip',
      messaging,
      { labels: 'pt', logOrder: 'newest-first', omnipanel: false },
    ],
    ['dark, under a strict policy', email, { csp: 'strict', theme: 'dark' }],
  ])('tells the same from the page as from the API: %s', async (_name, ticketId, variant) => {
    await open(ticketId, variant);
    const read = await readBoth(ticketId);
    expect(read.completeness).toEqual(['whole', 'page-only']);
    expect(read.page).toEqual(read.api);
    expect(read.shown).toEqual(read.api.map(() => true));
    const theme = await page.evaluate(() => helpdeskRoom.adapterFor(window)!.theme(window));
    expect(theme).toBe(variant.theme ?? 'light');
  });

  it('gives the composer of the ticket in front, and never that of a ticket behind it', async () => {
    await open(email);
    await page.evaluate(watch);
    await goTo(page, messaging);
    await page.waitForFunction((id) => seen.at(-1)?.ticketId === id, {}, String(messaging));
    const found = await page.waitForFunction(
      (front, behind) => {
        const adapter = helpdeskRoom.adapterFor(window)!;
        const composer = adapter.findComposer(window, front);
        return composer && { format: composer.format, behind: adapter.findComposer(window, behind) === undefined };
      },
      {},
      String(messaging),
      String(email),
    );
    expect(await found.jsonValue()).toEqual({ format: 'plain', behind: true });
    const clear = await page.evaluate(() =>
      helpdeskRoom
        .adapterFor(window)!
        .keepClear(window)
        .map((element) => element.getBoundingClientRect().width > 0),
    );
    expect(clear.length).toBeGreaterThan(1);
    expect(clear.every(Boolean)).toBe(true);
  });

  it('notices fifty navigations one by one, and never names a ticket that is not in front', async () => {
    await open(email);
    await page.evaluate(watch);
    for (let turn = 0; turn < 50; turn += 1) {
      const ticketId = turn % 2 === 0 ? messaging : email;
      await goTo(page, ticketId);
      await page.waitForFunction((id) => seen.at(-1)?.ticketId === id, { timeout: 5000 }, String(ticketId));
    }
    const told = await page.evaluate(() => seen.map(({ ticketId }) => ticketId).filter((id) => id !== undefined));
    expect(told.length).toBe(51);
  });

  it('reads 5 MB of HTML in one message', async () => {
    await open(4301);
    const read = await page.evaluate(async () => {
      const started = performance.now();
      let longest = 0;
      let last = started;
      const beat = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 10);
      const found = helpdeskRoom.adapterFor(window)!;
      const api = helpdeskRoom.createReadOnlyApi(location.origin);
      const { messages } = await found.readConversation(window, '4301', api, new AbortController().signal);
      await new Promise((next) => setTimeout(next, 30));
      clearInterval(beat);
      return { text: messages[0]?.text ?? '', longest };
    });
    console.log(`${name}: the page stood still for at most ${Math.round(read.longest)} ms while 5 MB were read`);
    expect(read.text).toMatch(/^Please find the complete stock list below[^]*\n\[cut: \d+ more characters\]$/);
  });

  it('confirms no ticket and gives no composer on a page that it does not know any more', async () => {
    await page.goto(desk.url(email, { markup: 'broken' }));
    await page.evaluate(code);
    await page.waitForSelector('[contenteditable="true"]');
    const found = await page.evaluate((id) => {
      const adapter = helpdeskRoom.adapterFor(window);
      const report = JSON.stringify(adapter?.diagnose(window));
      const composer = adapter?.findComposer(window, id);
      return {
        named: adapter?.ticketInUrl(window),
        active: adapter?.activeTicket(window) ?? '',
        composer: !!composer,
        report,
      };
    }, String(email));
    expect(found).toMatchObject({ named: String(email), active: '', composer: false });
    expect(found.report).toContain('"composer 1":0');
  });
});

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import * as room from '@/utils/helpdesk'; globalThis.helpdeskRoom = room;",
      resolveDir: root,
      loader: 'ts',
    },
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs in the page. */
function watch(): void {
  globalThis.seen = [];
  const desk = helpdeskRoom.adapterFor(window)!;
  helpdeskRoom.watchTicket(
    window,
    desk,
    ({ ticketId }) => {
      if (ticketId !== seen.at(-1)?.ticketId || seen.length === 0) seen.push({ ticketId, at: performance.now() });
    },
    new AbortController().signal,
  );
}

/** As a person does: by a link or a tab of the page's own. */
async function goTo(page: Page, ticketId: number): Promise<void> {
  await page.evaluate((id) => {
    const tab = document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`);
    if (tab) return tab.click();
    history.pushState(null, '', `/agent/tickets/${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, ticketId);
}
