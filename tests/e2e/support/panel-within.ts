import type { Page } from 'puppeteer-core';
import { eventually } from './in-page';

/**
 * The panel in a page of our own, which may look into its frame. Firefox shows the frames of extension pages to no driver, so this one goes
 * through the page; clicks are real ones, at the place where a person sees the button.
 */
export class PanelWithin {
  constructor(readonly page: Page) {}

  /** All that can be read in the panel, what stands in its text boxes included. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const fields = [...(inner?.querySelectorAll('textarea') ?? [])].map((field) => field.value);
      return [inner?.body?.innerText ?? '', ...fields].join('\n');
    });
  }

  /** What can be read in the panel, and of how many messages of the customer's the reading there is: one bar each, and none where it is one. */
  reading(): Promise<{ said: string; messages: number }> {
    return this.page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const labels = [...(inner?.querySelectorAll('button[aria-label]') ?? [])].map(
        (bar) => /^Message \d+ of (\d+)/.exec(bar.getAttribute('aria-label') ?? '')?.[1],
      );
      return { said: inner?.body?.innerText ?? '', messages: Number(labels.find(Boolean) ?? 1) };
    });
  }

  async shows(words: string | RegExp): Promise<void> {
    await eventually(`the panel to show ${String(words)}`, async () => {
      const text = await this.text();
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });
  }

  /** Clicks the button whose name begins so, once it is there, can be pressed and stands still. */
  async click(name: string): Promise<void> {
    let last = '';
    await eventually(`a button "${name}" in the panel`, async () => {
      const point = await this.placeOf(name);
      const still = point !== undefined && JSON.stringify(point) === last;
      last = JSON.stringify(point);
      if (still && point) await this.page.mouse.click(point.x, point.y);
      return still;
    });
  }

  /** Puts other text into the draft's box at once, as a paste over everything would. */
  async replaceDraft(text: string): Promise<void> {
    await this.page.evaluate((value) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const box = inner?.querySelector<HTMLTextAreaElement>('textarea[data-draft]');
      if (!inner || !box) throw new Error('the panel has no draft box');
      box.focus();
      box.select();
      inner.execCommand('insertText', false, value);
    }, text);
  }

  private placeOf(name: string): Promise<{ x: number; y: number } | undefined> {
    return this.page.evaluate((wanted) => {
      const frame = document.querySelector('iframe');
      const buttons = [...(frame?.contentDocument?.querySelectorAll<HTMLElement>('button') ?? [])];
      const button = buttons.find(
        (element) =>
          (element.getAttribute('aria-label') ?? element.innerText).trim().startsWith(wanted) &&
          !element.matches('[disabled], [aria-disabled=true]'),
      );
      if (!frame || !button) return undefined;
      button.scrollIntoView({ block: 'nearest' });
      const outer = frame.getBoundingClientRect();
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: outer.left + left + width / 2, y: outer.top + top + height / 2 };
    }, name);
  }
}
