import { launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/support/browsers';
import { serveHarness } from './serve';

/** The harness in a browser, with what tests ask of it again and again. */
export interface PanelRig {
  page: Page;
  close(): Promise<void>;
  sceneNames(): Promise<string[]>;
  show(name: string, theme?: 'light' | 'dark'): Promise<void>;
  /** The accessible name of what has the focus; empty for the page itself. */
  focused(): Promise<string>;
  draftText(): Promise<string>;
  /** The last frame of that type that the panel posted to its page. */
  lastPosted(type: string): Promise<unknown>;
  /** What the panel asked of its services, in order. */
  calls(): Promise<string[]>;
  /** Where the parts of the panel stand: left, top, width, height. */
  layout(): Promise<number[][]>;
  /** Presses the button whose name begins so. */
  clickButton(name: string): Promise<void>;
  undoKey(): Promise<void>;
  /** Lets so many frames be painted. */
  paints(count?: number): Promise<void>;
}

export async function openPanelRig(): Promise<PanelRig> {
  const harness = await serveHarness();
  const browser = await launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    args: ['--no-sandbox'],
    // Times are shown in the agent's own zone.
    env: { ...process.env, TZ: 'UTC' },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 800 });
  await page.goto(harness.url);
  await page.waitForSelector('html[data-ready]');
  return {
    page,
    close: async () => {
      await browser.close();
      await harness.close();
    },
    ...actionsOn(page),
  };
}

function actionsOn(page: Page): Omit<PanelRig, 'page' | 'close'> {
  const paints = (count = 4) =>
    page.evaluate(async (left) => {
      for (; left > 0; left--) await new Promise(requestAnimationFrame);
    }, count);
  return {
    paints,
    sceneNames: () => page.evaluate(() => window.sceneNames),
    async show(name, theme = 'light') {
      await page.evaluate((each, look) => window.showScene(each, look), name, theme);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        // Tabbing begins at the top again, wherever the scene's own clicks went.
        getSelection()?.collapse(document.body, 0);
      });
    },
    focused: () => page.evaluate(nameOfFocus),
    draftText: () => page.$eval('textarea', (box) => box.value),
    lastPosted: (type) =>
      page.evaluate((wanted) => window.fakes.posted.findLast((frame) => frame.type === wanted), type),
    calls: () => page.evaluate(() => window.fakes.calls),
    layout: () =>
      page.$$eval('textarea, form, main > section, footer, header', (parts) =>
        parts.map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x, y, width, height];
        }),
      ),
    async clickButton(name) {
      const clicked = await page.$$eval(
        'button',
        (buttons, wanted) => {
          // No named function in here: some runners add a helper to those that the page does not have.
          const found = buttons.find((button) =>
            (button.getAttribute('aria-label') ?? button.textContent)?.startsWith(wanted),
          );
          found?.click();
          return found !== undefined;
        },
        name,
      );
      if (!clicked) throw new Error(`no button ${name}`);
    },
    async undoKey() {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await paints();
    },
  };
}

function nameOfFocus(): string {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return '';
  const label = active.getAttribute('aria-label') ?? document.querySelector(`label[for="${active.id}"]`)?.textContent;
  if (label) return label;
  if (active.tagName === 'SUMMARY') return active.textContent.trim();
  if (active.querySelector('q')) return `“${active.textContent}”`;
  return (active.title.startsWith('Add') ? active.title : active.textContent?.replace(/Alt\+.*/, '')) ?? '';
}
