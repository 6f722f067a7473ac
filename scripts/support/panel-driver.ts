import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { panelFrame } from './launch';

/** Drives the panel as a person would: by names and roles that can be seen, with real clicks and keys. */
export class PanelDriver {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** Waits for the panel of the page. */
  static async of(page: Page, timeoutMs?: number): Promise<PanelDriver> {
    const frame = await panelFrame(page, timeoutMs);
    // Functions that are sent into the frame keep a helper that the TypeScript loader put around their inner functions.
    await frame.evaluate('globalThis.__name = (inner) => inner');
    return new PanelDriver(page, frame);
  }

  /** All that can be read in the panel, what stands in its text boxes included. */
  text(): Promise<string> {
    return this.frame.evaluate(() => {
      const fields = [...document.querySelectorAll('textarea')].map((field) => field.value);
      return [document.body.innerText, ...fields].join('\n');
    });
  }

  /** Clicks the button with that name, once it can be clicked. */
  async click(name: string, timeoutMs = 10_000): Promise<void> {
    const button = await this.button(name, timeoutMs);
    await button.click();
  }

  /** The button whose accessible name begins so and which is not disabled. Throws with what the panel shows where none comes. */
  async button(name: string, timeoutMs = 10_000): Promise<ElementHandle<HTMLElement>> {
    const found = await this.find(name, timeoutMs);
    if (!found) throw new Error(`no button "${name}" in the panel, which shows:\n${await this.text()}`);
    return found;
  }

  private find(name: string, timeoutMs: number): Promise<ElementHandle<HTMLElement> | null> {
    return this.until(async () => {
      const handle = await this.frame.evaluateHandle((wanted) => {
        const named = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.innerText;
        return [...document.querySelectorAll<HTMLElement>('button, [role=button], summary')].find(
          (element) => named(element).trim().startsWith(wanted) && !element.matches('[disabled], [aria-disabled=true]'),
        );
      }, name);
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    }, timeoutMs);
  }

  /** Waits until the button of that name has kept its place for some looks: what comes in above it moves it. */
  async standsStill(name: string, timeoutMs = 10_000): Promise<void> {
    let last = '';
    let same = 0;
    const still = await this.until(async () => {
      const button = await this.button(name, timeoutMs);
      const place = await button.evaluate((element) => JSON.stringify(element.getBoundingClientRect()));
      same = place === last ? same + 1 : 0;
      last = place;
      return same >= 6 ? true : null;
    }, timeoutMs);
    if (!still)
      throw new Error(`the button "${name}" does not stand still in the panel, which shows:\n${await this.text()}`);
  }

  async has(name: string): Promise<boolean> {
    return (await this.find(name, 50)) !== null;
  }

  /** Types the agent's own point for the next draft. */
  async instruct(point: string): Promise<void> {
    const field = await this.frame.waitForSelector('form input[type=text], form input:not([type])');
    if (!field) throw new Error('the panel has no field for a point');
    await field.focus();
    await this.page.keyboard.type(point);
  }

  /** What stands in the draft's text box. */
  draft(): Promise<string> {
    return this.frame.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[data-draft]')?.value ?? '');
  }

  /** Replaces all of the draft, or adds to its end. */
  async type(text: string, where: 'all' | 'end'): Promise<void> {
    const box = await this.frame.waitForSelector('textarea[data-draft]');
    if (!box) throw new Error('the panel has no draft box');
    await box.focus();
    await box.evaluate((field, all) => {
      field.setSelectionRange(all ? 0 : field.value.length, field.value.length);
    }, where === 'all');
    await this.page.keyboard.type(text);
  }

  /** Puts other text into the draft's box at once, as a paste over everything would. */
  async replaceDraft(text: string): Promise<void> {
    await this.frame.evaluate((value) => {
      const box = document.querySelector<HTMLTextAreaElement>('textarea[data-draft]');
      if (!box) throw new Error('the panel has no draft box');
      box.focus();
      box.select();
      document.execCommand('insertText', false, value);
    }, text);
  }

  /** All rows of a table of the extension's own database. */
  rows(table: string): Promise<Record<string, unknown>[]> {
    return this.frame.evaluate(async (name) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.addEventListener('success', () => done(request.result));
          request.addEventListener('error', () => fail(request.error ?? new Error('the database did not answer')));
        });
      const [known] = await indexedDB.databases();
      if (!known?.name) return [];
      const database = await settled(indexedDB.open(known.name));
      try {
        if (!database.objectStoreNames.contains(name)) return [];
        return (await settled(database.transaction(name).objectStore(name).getAll())) as Record<string, unknown>[];
      } finally {
        database.close();
      }
    }, table);
  }

  /** Waits until the panel shows the words. Throws with what it shows instead. */
  async shows(words: string | RegExp, timeoutMs = 15_000): Promise<string> {
    const shown = await this.until(async () => {
      const text = await this.text();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
    }, timeoutMs);
    if (shown === null) throw new Error(`the panel does not show ${String(words)} but:\n${await this.text()}`);
    return shown;
  }

  /** Waits until the panel has that ticket read and its draft box there. */
  async showsTicket(ticket: number, timeoutMs = 15_000): Promise<void> {
    const there = await this.until(
      () =>
        this.frame.evaluate(
          (number) =>
            document.querySelector('textarea[data-draft]') !== null && document.body.innerText.includes(`#${number}`)
              ? true
              : null,
          ticket,
        ),
      timeoutMs,
    );
    if (!there) throw new Error(`the panel does not show ticket ${ticket} but:\n${await this.text()}`);
  }

  /** Waits until the draft is whole: text is there and nothing is being written. */
  async drafted(timeoutMs = 20_000): Promise<string> {
    await this.button('Draft again', timeoutMs);
    return this.draft();
  }

  private async until<T>(probe: () => Promise<T | null>, timeoutMs: number): Promise<T | null> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const value = await probe();
      if (value !== null || Date.now() > deadline) return value;
      await new Promise((next) => setTimeout(next, 60));
    }
  }
}
