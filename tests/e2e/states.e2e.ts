import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { type Fault, type PageVariant, type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';

interface BadInput {
  what: string;
  ticket: number;
  /** What the API answers for the ticket's requests instead of the truth. */
  fault?: Fault;
  variant?: Partial<PageVariant>;
  /** Words that the panel must show. */
  shows: RegExp;
  /** The button that helps; none where the ticket can be worked on. */
  button?: string;
}

const badInputs: BadInput[] = [
  {
    what: 'a ticket without messages',
    ticket: 4103,
    shows: /Nobody has written on this ticket yet/,
    button: 'Read again',
  },
  { what: 'a deleted ticket', ticket: 4104, shows: /does not exist any more/, button: 'Read again' },
  { what: 'a ticket that the agent may not see', ticket: 4105, shows: /may not see this ticket/, button: 'Read again' },
  { what: '5 MB of HTML in one message', ticket: 4301, shows: /Draft/ },
  { what: 'broken UTF-8', ticket: 4302, shows: /Draft/ },
  {
    what: 'an API that answers HTML',
    ticket: 4127,
    fault: { kind: 'login-page' },
    shows: /Only what is on the page was read/,
  },
  {
    what: 'an answer cut in the middle',
    ticket: 4127,
    fault: { kind: 'cut-json' },
    shows: /Only what is on the page was read/,
  },
  {
    what: 'too many requests',
    ticket: 4127,
    fault: { kind: 'rate-limited', retryAfterS: 60 },
    shows: /asks to wait before reading more[^]*Read again in \d+ s/,
  },
  {
    what: 'an expired session',
    ticket: 4127,
    fault: { kind: 'unauthorized' },
    shows: /Only what is on the page was read/,
  },
  {
    what: 'a page whose markup has changed and an API that is down',
    ticket: 4127,
    fault: { kind: 'server-error' },
    variant: { markup: 'broken' },
    shows: /cannot read this page any more/,
    button: 'Copy report',
  },
];

describe.each(browserNames)('what cannot be read is said in a sentence, in %s', (name) => {
  let zendesk: StandInZendesk;
  let started: Launched;
  let page: Page;

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 100] });
    started = await launch(name, { extension: testBuild[name] });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });
  beforeEach(async () => {
    page = await started.browser.newPage();
  });
  afterEach(async () => {
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
    await page.close();
    zendesk.reset();
  });

  it.each(badInputs)('$what', async ({ ticket, fault, variant, shows, button }) => {
    if (fault) zendesk.fault({ path: /\/api\/v2\/(tickets|users)/, fault });
    await page.goto(zendesk.url(ticket, variant));
    const panel = await PanelDriver.of(page);
    const shown = await panel.shows(shows, 30_000);
    expect(shown).not.toContain(zendesk.csrfToken);
    if (button) await panel.button(button);
  });

  it('keeps the page answering while 5 MB of HTML are read', async () => {
    await page.goto(zendesk.url(4301));
    await (await PanelDriver.of(page)).shows('#4301', 30_000);
    expect(await page.evaluate(() => window.standIn.activeTicket())).toBe(4301);
  });

  it('asks nothing while a helpdesk wants to be left alone, and reads on by itself when that is over', async () => {
    // Long enough for a slow panel to be there before it is over.
    zendesk.fault({ path: /\/api\/v2\/tickets/, fault: { kind: 'rate-limited', retryAfterS: 20 } });
    await page.goto(zendesk.url(4127));
    const panel = await PanelDriver.of(page);
    await panel.shows(/asks to wait before reading more/);
    const asked = () => zendesk.requests().filter(({ path }) => path.includes('/tickets/')).length;
    const before = asked();
    zendesk.clearFaults();
    zendesk.addCustomerMessage(4127, 'Is anybody there?');
    await new Promise((next) => setTimeout(next, 2_000));
    expect(asked()).toBe(before);
    await panel.shows(/^(?![^]*asks to wait)[^]*Mia Berg/, 45_000);
    expect(asked()).toBeGreaterThan(before);
  });

  it('reads on once the helpdesk answers again', async () => {
    zendesk.fault({ path: /\/api\/v2\/tickets/, fault: { kind: 'server-error' } });
    await page.goto(zendesk.url(4127));
    const panel = await PanelDriver.of(page);
    await panel.shows(/Only what is on the page was read/);
    zendesk.clearFaults();
    zendesk.addCustomerMessage(4127, 'Is anybody there?');
    await panel.shows(/^(?![^]*Only what is on the page was read)[^]*Mia Berg/);
  });
});
