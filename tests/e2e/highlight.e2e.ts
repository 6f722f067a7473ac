import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { buildOf, eventually } from './support/in-page';

describe.each(browserNames)('evidence in %s', (name) => {
  let zendesk: StandInZendesk;
  let started: Launched;
  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 50] });
    started = await launch(name, { extension: buildOf(name) });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });

  it('is marked in the helpdesk’s own thread without touching its DOM, and unmarked on another ticket', async () => {
    const page = await started.browser.newPage();
    await page.goto(zendesk.url(4107));
    await (await PanelDriver.of(page)).shows('#4107');
    await page.goto(zendesk.url(4127));
    const panel = await PanelDriver.of(page);
    await panel.shows(/Frustrated|Furious/);
    await page.evaluate(() => {
      const seen = Object.assign(window, { mutations: 0 });
      const count = (records: MutationRecord[]) => (seen.mutations += records.length);
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const message of document.querySelectorAll('article')) {
        new MutationObserver(count).observe(message, everything);
      }
    });
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('tandem-evidence') ?? [])].map((range) => (range as Range).toString()),
      );
    await (await panel.frame.waitForSelector('section[aria-label="Mood"] button:has(q)'))?.hover();
    await eventually('a mark', async () => (await marked()).length > 0);
    const thread = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    const quotes = await marked();
    for (const quote of quotes) expect(thread).toContain(quote.replace(/\s+/g, ' '));
    expect(await page.evaluate('mutations')).toBe(0);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-test-id="header-tab"][data-entity-id="4107"]')?.click();
    });
    await panel.shows('#4107');
    // The pointer may rest on a quote of the other ticket by now; what was marked on this one has to be gone.
    await eventually('no mark of the first ticket', async () =>
      (await marked()).every((quote) => !quotes.includes(quote)),
    );
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
  });
});
