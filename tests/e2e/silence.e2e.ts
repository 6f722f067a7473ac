import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { connectClaude } from '../../scripts/support/connect-claude';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket } from '../../scripts/support/story';
import { type MessagesApi, startMessagesApi } from '../../stand-ins/messages-api/server';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { type SeenRequest, startWatchingProxy, type WatchingProxy } from './support/watching-proxy';

const idleMs = 60_000;

/** A browser all of whose requests are seen, and what it asked for while the ticket stood open and nobody touched anything. */
interface Watched {
  started: Launched;
  proxy: WatchingProxy;
}

async function watched(name: (typeof browserNames)[number], extension?: string): Promise<Watched> {
  const proxy = await startWatchingProxy();
  const started = await launch(name, { ...(extension ? { extension } : {}), proxyPort: proxy.port });
  return { started, proxy };
}

const asText = ({ method, host, path }: SeenRequest) => `${method} ${host}${path}`;

describe.each(browserNames)('what Tandem asks of the network in %s', (name) => {
  let zendesk: StandInZendesk;
  let api: MessagesApi;
  let withTandem: Watched;
  let without: Watched;

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 100] });
    api = await startMessagesApi();
    [withTandem, without] = await Promise.all([watched(name, testBuild[name]), watched(name)]);
  });
  afterAll(async () => {
    for (const each of [withTandem, without]) {
      await each?.started.close();
      await each?.proxy.close();
    }
    await zendesk?.close();
    await api?.close();
  });

  it('is, in a minute beside an open ticket, nothing but GET of that ticket from the helpdesk itself', async () => {
    const url = zendesk.url(demoTicket);
    const desk = new URL(url).host;
    await Promise.all(
      [withTandem, without].map(async ({ started }) => {
        const page = await started.browser.newPage();
        await page.goto(url);
        if (started === withTandem.started) await (await PanelDriver.of(page)).shows(/Frustrated|Furious/);
        await new Promise((next) => setTimeout(next, idleMs));
      }),
    );
    const usual = new Set(without.proxy.seen.map(asText));
    const hosts = new Set(without.proxy.seen.map(({ host }) => host));
    const ours = withTandem.proxy.seen.filter((request) => !usual.has(asText(request)));
    expect(without.proxy.seen.length, 'the proxy sees the page itself').toBeGreaterThan(0);
    expect(ours.length, 'the proxy sees Tandem').toBeGreaterThan(0);
    // A browser asks its maker's hosts for this and that at times of its own; where Tandem is not, it asks them too.
    const foreign = ours.filter(({ host }) => host !== desk && !hosts.has(host) && !isOfTheBrowser(host));
    expect(foreign.map(asText)).toEqual([]);
    const atTheDesk = ours.filter(({ host }) => host === desk);
    expect(atTheDesk.filter(({ method }) => method !== 'GET').map(asText)).toEqual([]);
    const others = atTheDesk.filter(({ path }) => /\/tickets\/\d+/.test(path) && !path.includes(`/${demoTicket}`));
    expect(others.map(asText)).toEqual([]);
    const elsewhere = atTheDesk.filter(({ path }) => !path.startsWith('/api/v2/'));
    expect(elsewhere.map(asText)).toEqual([]);
  });

  it('is one foreign host during a Claude draft: the one that was chosen', async () => {
    const page = await withTandem.started.browser.newPage();
    await page.goto(zendesk.url(demoTicket));
    await connectClaude(page, 'a-key', { baseUrl: api.scenario('helpful'), model: 'claude-haiku-5-5' });
    const panel = await PanelDriver.of(page);
    await panel.shows(/Frustrated|Furious/);
    await panel.shows('Claude draft');
    withTandem.proxy.seen.length = 0;
    await panel.click('Draft');
    await panel.drafted();
    const desk = new URL(zendesk.url(demoTicket)).host;
    const asked = withTandem.proxy.seen.filter(({ host }) => host !== desk && !isOfTheBrowser(host));
    expect([...new Set(asked.map(({ host }) => host))]).toEqual([new URL(api.url).host]);
  });
});

/** Hosts that the browsers' makers run, and that an empty browser asks as well. */
function isOfTheBrowser(host: string): boolean {
  return /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?$/.test(
    host,
  );
}
