import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { PanelDriver } from '../../../scripts/support/panel-driver';

/** The extension's own origin, asked of the panel of a helpdesk page. */
export async function extensionOrigin(page: Page): Promise<string> {
  const panel = await PanelDriver.of(page);
  return panel.frame.evaluate(() => location.origin);
}

/** The options page as an agent opens it, from the panel: Firefox lets no driver go there by its address. */
export async function openOptionsFromPanel(browser: Browser, page: Page): Promise<Page> {
  const panel = await PanelDriver.of(page);
  await panel.click('Open settings');
  const patience = Date.now() + 15_000;
  for (;;) {
    for (const candidate of await browser.pages()) {
      const isThere = await candidate.evaluate(() => document.querySelector('#team') !== null).catch(() => false);
      if (isThere) return candidate;
    }
    if (Date.now() > patience) throw new Error('the options page did not open');
    await new Promise((next) => setTimeout(next, 200));
  }
}

/** The options page, once it has read the team. */
export async function openOptions(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/options.html`);
  await page.waitForFunction(() => document.querySelector('#team') !== null, { timeout: 15_000 });
  return page;
}

/** All that the page says. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until the page says the words, and gives in how many milliseconds. Throws with what it says instead. */
export async function says(page: Page, words: string, timeoutMs: number): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const text = await textOf(page);
    if (text.includes(words)) return Math.round(performance.now() - begun);
    if (performance.now() - begun > timeoutMs) throw new Error(`not said: ${words}\n${text.slice(0, 3_000)}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** Presses the button of that name, or the first whose name begins so. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('button, summary')].find((element) =>
        (element.getAttribute('aria-label') ?? element.innerText).trim().startsWith(wanted),
      ),
    { timeout: 10_000 },
    name,
  );
  await (found.asElement() as ElementHandle<HTMLElement>).click();
}

/** The field with that label. */
export async function field(page: Page, label: string) {
  const found = await page.waitForFunction(
    (wanted) => {
      const words = [...document.querySelectorAll('label')].find((element) => element.innerText.trim() === wanted);
      return words && document.getElementById(words.htmlFor);
    },
    { timeout: 10_000 },
    label,
  );
  return found.asElement() as ElementHandle<HTMLInputElement>;
}

/** Writes into a field in place of what stands there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const handle = await field(page, label);
  await handle.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}
