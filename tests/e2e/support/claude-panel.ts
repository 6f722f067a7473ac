import type { Browser } from 'puppeteer-core';
import { connectClaude } from '../../../scripts/support/connect-claude';
import { PanelDriver } from '../../../scripts/support/panel-driver';
import { demoTicket } from '../../../scripts/support/story';
import type { StandInZendesk } from '../../../stand-ins/zendesk/server';

interface Endpoint {
  key: string;
  baseUrl: string;
  model: string;
}

/** A page with the frustrated customer's ticket and its panel, which drafts from that endpoint. */
export async function claudePanel(browser: Browser, zendesk: StandInZendesk, { key, ...endpoint }: Endpoint) {
  const page = await browser.newPage();
  await page.goto(zendesk.url(demoTicket));
  await connectClaude(page, key, endpoint);
  const panel = await PanelDriver.of(page);
  // Where everything stands, a click meets what it was meant for.
  await panel.shows(/Frustrated|Furious/);
  await panel.shows('From what your team knows');
  await panel.shows('Claude draft');
  return { page, panel };
}
