import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';

const tickets = [4127, 4107, 4108];
const switches = 200;

/** Every marker names the ticket that it was written for, so that one glance at an editor tells whether it is in the wrong one. */
const marker = (ticket: number, turn: number) => `Meant for ${ticket}, turn ${turn}.`;

describe.each(browserNames)('going from ticket to ticket while text is on its way, in %s', (name) => {
  let zendesk: StandInZendesk;
  let started: Launched;

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 120] });
    started = await launch(name, { extension: testBuild[name] });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
  });

  it(`puts nothing into a wrong ticket in ${switches} switches, and sends nothing`, { timeout: 600_000 }, async () => {
    const page = await started.browser.newPage();
    for (const ticket of tickets) await open(page, zendesk, ticket);
    const panel = await PanelDriver.of(page);
    const random = seeded(20261124);
    let current = tickets.at(-1) ?? 0;
    let inserts = 0;
    for (let turn = 0; turn < switches; turn++) {
      await panel.showsTicket(current);
      if (turn % 4 === 3) await panel.click('Draft').catch(() => undefined);
      else await panel.replaceDraft(marker(current, turn));
      const insert = panel
        .click('Insert', 400)
        .then(() => true)
        .catch(() => false);
      await pause(random() * 250);
      const next = tickets[Math.floor(random() * tickets.length)] ?? current;
      await clickTab(page, next);
      if (await insert) inserts += 1;
      current = next;
    }
    await pause(2_000);
    const held = await editors(page);
    const wrong = tickets.flatMap((ticket) => meantFor(held[ticket] ?? '').filter((meant) => meant !== ticket));
    const right = tickets.flatMap((ticket) => meantFor(held[ticket] ?? ''));
    console.log(
      `${name}: ${switches} switches, ${inserts} presses of Insert, ${right.length} texts stand in their editor, ${wrong.length} in a wrong one`,
    );
    expect(wrong).toEqual([]);
    expect(right.length).toBeGreaterThan(20);
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
    await page.close();
  });
});

async function open(page: Page, zendesk: StandInZendesk, ticket: number): Promise<void> {
  await page.goto(zendesk.url(ticket));
  await page.waitForSelector(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`);
}

function clickTab(page: Page, ticket: number): Promise<void> {
  return page.evaluate((id) => {
    const tab = document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`);
    if (!tab) throw new Error(`ticket ${id} has no tab`);
    tab.click();
  }, ticket);
}

function editors(page: Page): Promise<Record<number, string>> {
  return page.evaluate(
    (ids) => Object.fromEntries(ids.map((id) => [id, window.standIn.editorData(id) ?? ''])),
    tickets,
  );
}

function meantFor(html: string): number[] {
  return [...html.matchAll(/Meant for (\d+), turn \d+/g)].map((match) => Number(match[1]));
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Park and Miller's minimal standard generator, so that a failure comes again. */
function seeded(seed: number): () => number {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
