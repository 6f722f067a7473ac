import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, panelFrame } from '../../scripts/support/launch';
import { type BarePage, serveBarePage } from './support/bare-page';
import { buildOf, clickLauncher, eventually, hostCount, launcherPoint, pageWidth } from './support/in-page';

const windowWidth = 1280;
const usual = 380;

/** How long the extension's worker, and what it should have done, are waited for. Milliseconds. */
const workerMs = 30_000;

describe.each(browserNames)('the panel’s place in a page, in %s', (name) => {
  let site: BarePage;
  let started: Launched;
  let page: Page;

  beforeAll(async () => {
    site = await serveBarePage();
    started = await launch(name, { extension: buildOf(name) });
  });
  afterAll(async () => {
    await started?.close();
    site?.close();
  });
  beforeEach(async () => {
    page = await started.browser.newPage();
    await page.goto(site.url);
    await asUsual();
  });
  afterEach(() => page.close());

  const docked = (width = usual) =>
    eventually(`a page narrowed by ${width}`, async () => (await pageWidth(page)) === windowWidth - width);

  /** Open and of the usual width, however the test before has left it. */
  const asUsual = async () => {
    let width = 0;
    let launcher: Awaited<ReturnType<typeof launcherPoint>>;
    await eventually('a panel or a launcher', async () => {
      width = windowWidth - (await pageWidth(page));
      launcher = await launcherPoint(page);
      return width > 0 || launcher !== undefined;
    });
    // The panel may open by itself in this very moment, and then the click meets nothing or closes it again; so a person looks and clicks again.
    let clickedAt = -Infinity;
    await eventually('the usual width', async () => {
      width = windowWidth - (await pageWidth(page));
      launcher = await launcherPoint(page);
      if (width === 0 && launcher && Date.now() - clickedAt > 1_500) {
        clickedAt = Date.now();
        await page.mouse.click(launcher.x, launcher.y);
      }
      if (width > 0 && width !== usual) await page.mouse.click(windowWidth - width - 1, 300, { count: 2 });
      return width === usual;
    });
    await connected(page);
    await docked();
  };

  it('is beside the page, which gets its room back when the panel is closed and loses it when it is opened', async () => {
    await panelFrame(page);
    await docked();
    await closePanel(page);
    await clickLauncher(page);
    await docked();
    await panelFrame(page);
  });

  it('is remembered, closed as well as wide', async () => {
    await docked();
    await drag(page, windowWidth - usual, windowWidth - 500);
    await docked(500);
    await page.reload();
    await connected(page);
    await docked(500);
    await drag(page, windowWidth - 500, windowWidth - 900);
    await docked(560);
    await closePanel(page);
    await page.reload();
    await eventually('the launcher', async () => (await launcherPoint(page)) !== undefined);
    expect(await pageWidth(page)).toBe(windowWidth);
    await clickLauncher(page);
    await docked(560);
    await page.mouse.click(windowWidth - 561, 300, { count: 2 });
    await docked(usual);
  });

  it('is made wider and narrower with keys', async () => {
    await docked();
    await page.mouse.click(windowWidth - usual - 1, 300);
    await page.keyboard.press('ArrowLeft');
    await docked(usual + 16);
    await page.keyboard.press('End');
    await docked(560);
    await page.keyboard.press('Home');
    await docked(320);
    await page.mouse.click(windowWidth - 321, 300, { count: 2 });
    await docked(usual);
  });

  it('lies over the page where the window is small, and does not open there by itself', async () => {
    await page.setViewport({ width: 900, height: 700 });
    await page.reload();
    await eventually('the launcher', async () => (await launcherPoint(page)) !== undefined);
    await clickLauncher(page);
    await panelFrame(page);
    expect(await pageWidth(page)).toBe(900);
  });

  it('comes back three times when the page takes it out, and then leaves it be', async () => {
    await docked();
    const takeOut = () => page.evaluate(() => document.querySelector('[data-tandem-host]')?.remove());
    for (let turn = 0; turn < 3; turn += 1) {
      await takeOut();
      await eventually('the panel again', async () => (await hostCount(page)) === 1 && !!(await panelFrame(page, 500)));
    }
    await takeOut();
    await new Promise((next) => setTimeout(next, 500));
    expect(await hostCount(page)).toBe(0);
    if (name === 'chromium') await badge(started);
  });

  it('survives an event that would end any script of WXT’s', async () => {
    await docked();
    await page.evaluate(
      (id) => {
        for (const script of ['zendesk', 'zendesk-hands']) {
          const detail = { contentScriptName: script, messageId: 'x' };
          document.dispatchEvent(new CustomEvent(`${id}:${script}:wxt:content-script-started`, { detail }));
        }
      },
      await runtimeId(page, started),
    );
    await closePanel(page);
    await clickLauncher(page);
    await docked();
  });

  it('is taken over after an update without a reload of the page, and there is one', async () => {
    await docked();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const before = await page.evaluate(() =>
      document.querySelector('[data-tandem-host]')?.setAttribute('data-old', ''),
    );
    expect(before).toBeUndefined();
    if (started.extensionId) await started.browser.uninstallExtension(started.extensionId);
    started.extensionId = await started.browser.installExtension(buildOf(name));
    await eventually('a new host', () =>
      page.evaluate(() => document.querySelector('[data-tandem-host]:not([data-old])') !== null),
    );
    await eventually('the old host to go', async () => (await hostCount(page)) === 1);
    await connected(page);
    await docked();
    // The script of the old version notices within two seconds that it is dead, and must not take the new one's room.
    await new Promise((next) => setTimeout(next, 2_500));
    expect(await pageWidth(page)).toBe(windowWidth - usual);
    expect(await hostCount(page)).toBe(1);
    expect(errors).toEqual([]);
  });

  // A page that shows a frame of an extension is not kept by either browser, so the panel is closed before the page is left.
  it('works after a return from the back/forward cache, and there is one', async () => {
    await docked();
    await closePanel(page);
    await page.reload();
    await eventually('the launcher', async () => (await launcherPoint(page)) !== undefined);
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => (document.title = event.persisted ? 'persisted' : 'loaded'));
    });
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate((url) => (location.href = url), site.elsewhere);
      await eventually('the other page', async () => (await page.title()) === 'Elsewhere');
      await page.evaluate(() => history.back());
      await eventually('the page from the cache', async () => (await page.title()) === 'persisted');
      await page.evaluate(() => (document.title = 'Desk'));
    }
    await clickLauncher(page);
    await docked();
    await panelFrame(page);
    expect(await hostCount(page)).toBe(1);
  });
});

describe('an extension that is removed, in chromium', () => {
  it('gives the page its room back, and leaves only the launcher that says so', async () => {
    const site = await serveBarePage();
    const started = await launch('chromium', { extension: buildOf('chromium') });
    const page = await started.browser.newPage();
    await page.goto(site.url);
    await panelFrame(page);
    await eventually('a narrowed page', async () => (await pageWidth(page)) === windowWidth - usual);
    await started.browser.uninstallExtension(started.extensionId ?? '');
    await eventually('the whole width', async () => (await pageWidth(page)) === windowWidth);
    expect(await launcherPoint(page)).toBeDefined();
    await clickLauncher(page);
    expect(await pageWidth(page)).toBe(windowWidth);
    await started.close();
    site.close();
  });
});

describe('a page that blocks the frame, in chromium', () => {
  let site: BarePage;
  let started: Launched;

  beforeAll(async () => {
    site = await serveBarePage({ headers: { 'cross-origin-embedder-policy': 'require-corp' } });
    started = await launch('chromium', { extension: buildOf('chromium') });
  });
  afterAll(async () => {
    await started?.close();
    site?.close();
  });

  it('keeps its room, and is offered the browser’s own side panel', async () => {
    const page = await started.browser.newPage();
    await page.goto(site.ticket);
    await badge(started);
    expect(await pageWidth(page)).toBe(windowWidth);
    expect(await launcherPoint(page)).toBeDefined();
    const offered = await inWorker(
      started,
      `chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => chrome.sidePanel.getOptions({ tabId: tab.id }))`,
    );
    expect(offered).toMatchObject({ enabled: true, path: expect.stringMatching(/^panel\.html\?tab=\d+$/) });
    await page.bringToFront();
    await action(started, page);
    const panel = await started.browser.waitForTarget((target) => /panel\.html\?tab=\d+$/.test(target.url()));
    const sidePanel = await panel.asPage();
    await eventually('what only the page can have told', () =>
      sidePanel.evaluate(() => document.body.innerText.includes('This ticket does not exist any more')),
    );
    await page.close();
  });
});

/** A person's click on the toolbar button. */
async function action({ browser, extensionId }: Launched, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId ?? '');
  if (!extension) throw new Error('the extension is not there');
  await extension.triggerAction(page);
}

/** Waits until the panel has heard from the page, which tells it the theme: a page that takes long for that takes its room back meanwhile. */
function connected(page: Page): Promise<void> {
  return eventually('a connected panel', async () => {
    const panel = await panelFrame(page, 500);
    return panel.evaluate(() => document.documentElement.dataset['theme'] !== undefined);
  });
}

/** A person's click on Close, again where the panel is not connected yet; resolves when the page has its room back. */
async function closePanel(page: Page): Promise<void> {
  let isClicked = false;
  await eventually('the whole width', async () => {
    // The click works after the call that made it: by the next try the panel may be gone, and nobody should wait for it.
    if (isClicked && (await pageWidth(page)) === windowWidth) return true;
    // Asked for each time: after an update the frame that was found first may be the old script's, which answers no click.
    const panel = await panelFrame(page, 500);
    isClicked = true;
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[aria-label^="Close"]')?.click());
    return (await pageWidth(page)) === windowWidth;
  });
}

async function drag(page: Page, from: number, to: number): Promise<void> {
  await page.mouse.move(from - 1, 300);
  await page.mouse.down();
  await page.mouse.move(to, 300, { steps: 4 });
  await page.mouse.up();
}

/** The id under which WXT would name its events. */
async function runtimeId(page: Page, { name, extensionId }: Launched): Promise<string> {
  if (name === 'firefox') return 'tandem@tandem.support';
  return extensionId ?? new URL((await panelFrame(page)).url()).host;
}

/** What an expression comes to in the extension's worker. */
async function inWorker({ browser }: Launched, expression: string): Promise<unknown> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER, {
    timeout: workerMs,
  });
  const worker = await target.worker();
  return worker?.evaluate(expression);
}

/** Waits until a tab has the badge of a frame that is not there. */
function badge(started: Launched): Promise<void> {
  const asked = `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`;
  return eventually('a badge', async () => ((await inWorker(started, asked)) as string[]).includes('!'), workerMs);
}
