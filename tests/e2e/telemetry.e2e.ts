import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { telemetryWords as words } from '@/components/options/telemetry-words';
import { attributeValues, instruments } from '@/utils/telemetry/instruments';
import type { TelemetryState } from '@/utils/telemetry/queue';
import { browserNames } from '../../scripts/support/browsers';
import { connectClaude } from '../../scripts/support/connect-claude';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { demoTicket, playStory, sendButtons } from '../../scripts/support/story';
import { type Collector, startCollector } from '../../stand-ins/collector/server';
import { type MessagesApi, startMessagesApi } from '../../stand-ins/messages-api/server';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { readByPublishedSchema } from '../telemetry/published-schema';
import { eventually } from './support/in-page';
import { field, openOptionsFromPanel, press, says } from './support/options-page';
import { canSetPolicy, clearPolicy, setPolicy } from './support/policy';

/** Firefox's own way to answer its question in tests. The prompt itself is the browser's. */
const firefoxPrefs = { 'extensions.webextOptionalPermissionPrompts': false };

interface Metric {
  name: string;
  sum?: { dataPoints: { asInt?: string; asDouble?: number; attributes?: Attribute[] }[] };
  histogram?: { dataPoints: { count: string; sum: number; attributes?: Attribute[] }[] };
}
interface Attribute {
  key: string;
  value: { stringValue: string };
}

/** Of another customer, and calm: what is read of it counts no flag, whenever it is read. */
const otherTicket = { id: 4106, level: 'Calm' };

// Only root may write where browsers read policies.
describe.skipIf(!canSetPolicy).each(browserNames)('team telemetry in a real %s', (name) => {
  let zendesk: StandInZendesk;
  let collector: Collector;
  let api: MessagesApi;
  let started: Launched;
  let profile: string;
  const start = async () => (started = await launch(name, { extension: testBuild[name], profile, firefoxPrefs }));

  beforeAll(async () => {
    api = await startMessagesApi();
  });
  // A second try begins with nothing sent, nothing collected and nothing agreed to.
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), `tandem-telemetry-${name}-`));
    [zendesk, collector] = await Promise.all([startZendesk({ paneDelayMs: [0, 100] }), startCollector()]);
    await start();
    const policy = { settings: { telemetryEndpoint: collector.url, telemetryHeaders: ['x-team: support'] } };
    setPolicy(name, started.extensionId ?? '', policy);
    // Firefox reads policies only as it starts.
    if (name === 'firefox') {
      await started.close();
      await start();
    }
  });
  afterEach(async () => {
    clearPolicy(name);
    await started?.close();
    await Promise.all([zendesk?.close(), collector?.close()]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  afterAll(() => api?.close());

  const openTicket = async (ticket: number = demoTicket): Promise<Page> => {
    const page = await started.browser.newPage();
    await page.goto(zendesk.url(ticket));
    return page;
  };

  it(
    'sends nothing before the agent agrees; then the numbers of the story, and not a word of the ticket',
    { timeout: 240_000 },
    async () => {
      const host = new URL(collector.url).host;
      // On another ticket, so that the story's own is new by then.
      let page = await openTicket(otherTicket.id);
      await (await PanelDriver.of(page)).shows(otherTicket.level);
      let options = await openOptionsFromPanel(started.browser, page);
      await says(options, words.choice(host), 15_000);
      expect(collector.received).toEqual([]);

      await (await field(options, words.choice(host))).click();
      await says(options, words.status, 15_000);
      await press(options, words.sendNow);
      await says(options, words.nothing, 15_000);
      expect(collector.received).toEqual([]);
      await options.close();
      await page.close();

      page = await openTicket();
      const end = await playStory(page, zendesk, sendButtons.zendesk);
      await keeps(await PanelDriver.of(page), numbersOfStory);
      await connectClaude(page, 'a-key', { baseUrl: api.scenario('helpful'), model: 'the-private-model-of-acme' });
      const panel = await PanelDriver.of(page);
      await panel.shows(/Not frustrated|Frustrated|Furious/);
      await panel.shows('Claude draft');
      // Sending leads the page to read the ticket once more.
      await new Promise((next) => setTimeout(next, 1_000));
      await panel.click('Draft');
      await panel.drafted();
      await keeps(panel, numbersOfClaude);

      options = await openOptionsFromPanel(started.browser, page);
      collector.answerNext({ status: 503, retryAfter: '1' });
      await press(options, words.sendNow);
      await says(options, words.trouble.busy, 15_000);
      await new Promise((next) => setTimeout(next, 1_200));
      await press(options, words.sendNow);
      await says(options, words.done, 15_000);

      const [refused, taken, ...more] = collector.received;
      expect(more).toEqual([]);
      expect(taken?.body).toBe(refused?.body);
      expect(taken).toMatchObject({ method: 'POST', path: '/v1/metrics' });
      expect(taken?.headers).toMatchObject({ 'x-team': 'support', 'content-type': 'application/json' });
      expect(taken?.headers).not.toHaveProperty('cookie');
      expect(taken?.headers).not.toHaveProperty('referer');
      expectNumbers(taken!.body);
      expectNoWordOf([end.draft, end.sent, await ticketText(page)].join('\n'), taken!.body);

      await press(options, words.payload);
      await says(options, '"gen_ai.client.token.usage"', 5_000);

      await (await field(options, words.choice(host))).click();
      await options.waitForFunction(
        (said) => !document.body.innerText.includes(said),
        { timeout: 10_000 },
        words.sendNow,
      );
      await page.bringToFront();
      await panel.click('Draft');
      await panel.drafted();
      expect(await stored(panel)).toBeUndefined();
      expect(collector.received.length).toBe(2);
      expect(zendesk.sends().filter(({ trusted }) => !trusted)).toEqual([]);
    },
  );
});

/** Instruments and one value each of their attributes. */
type Numbers = readonly (readonly [instrument: string, value: string])[];

const numbersOfStory: Numbers = [
  ['tandem.drafts', 'template'],
  ['tandem.draft.duration', 'template'],
  ['tandem.draft.time_to_first_text', 'template'],
  ['tandem.outcomes', 'inserted'],
  ['tandem.outcomes', 'edited'],
  ['tandem.reply.open_to_sent', 'used'],
  ['tandem.flags', 'shown'],
];

const numbersOfClaude: Numbers = [
  ['tandem.drafts', 'claude'],
  ['tandem.draft.duration', 'claude'],
  ['tandem.draft.time_to_first_text', 'claude'],
  ['gen_ai.client.token.usage', 'input'],
  ['gen_ai.client.token.usage', 'output'],
  ['gen_ai.client.operation.duration', '_OTHER'],
  ['gen_ai.client.operation.time_to_first_chunk', 'anthropic'],
];

/** Waits until these numbers are written down: what is only on its way is lost with the panel. */
async function keeps(panel: PanelDriver, numbers: Numbers): Promise<void> {
  for (const [instrument, value] of numbers) {
    await eventually(`${instrument} of ${value} among what is kept`, async () => {
      const points = Object.values((await stored(panel))?.batch?.points ?? {});
      return points.some(({ name, attributes }) => name === instrument && Object.values(attributes).includes(value));
    });
  }
}

/** What the story comes to: a template draft, inserted and sent edited; then a Claude draft. */
function expectNumbers(body: string): void {
  expect(() => readByPublishedSchema(body)).not.toThrow();
  const { resourceMetrics } = JSON.parse(body) as { resourceMetrics: { scopeMetrics: { metrics: Metric[] }[] }[] };
  const metrics = resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const counts = (metric: string, key: string) =>
    Object.fromEntries(
      metrics
        .filter((each) => each.name === metric)
        .flatMap(({ sum, histogram }) => [...(sum?.dataPoints ?? []), ...(histogram?.dataPoints ?? [])])
        .map((point) => [
          point.attributes?.find((each) => each.key === key)?.value.stringValue,
          Number('count' in point ? point.count : point.asInt),
        ]),
    );
  expect(counts('tandem.drafts', 'tandem.engine')).toEqual({ template: 1, claude: 1 });
  expect(counts('tandem.outcomes', 'tandem.fate')).toEqual({ inserted: 1, edited: 1 });
  expect(counts('tandem.draft.duration', 'tandem.engine')).toEqual({ template: 1, claude: 1 });
  expect(counts('tandem.draft.time_to_first_text', 'tandem.engine')).toEqual({ template: 1, claude: 1 });
  expect(counts('tandem.reply.open_to_sent', 'tandem.draft')).toEqual({ used: 1 });
  expect(counts('tandem.flags', 'tandem.flag')).toEqual({ shown: 1 });
  expect(counts('gen_ai.client.token.usage', 'gen_ai.token.type')).toEqual({ input: 1, output: 1 });
  expect(counts('gen_ai.client.operation.duration', 'gen_ai.request.model')).toEqual({ _OTHER: 1 });
  expect(counts('gen_ai.client.operation.time_to_first_chunk', 'gen_ai.provider.name')).toEqual({ anthropic: 1 });
}

/** Words of four letters and more, and numbers of three digits and more, but for those that the closed lists and the format itself have. */
function expectNoWordOf(text: string, body: string): void {
  const lists = JSON.stringify([instruments, attributeValues]).toLowerCase();
  const own = new Set([...(lists.match(/\p{L}+/gu) ?? []), ...format]);
  const said = new Set((text.toLowerCase().match(/\p{L}{4,}|\d{3,}/gu) ?? []).filter((word) => !own.has(word)));
  expect(said.size).toBeGreaterThan(50);
  const numbers =
    /"(?:startTimeUnixNano|timeUnixNano|explicitBounds|bucketCounts|count|sum|min|max|as\w+)":(?:\[[^\]]*\]|[^,}]+)/g;
  const instance = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
  const sent = new Set(
    body
      .replace(numbers, '')
      .replace(instance, '')
      .toLowerCase()
      .match(/\p{L}{4,}|\d{3,}/gu),
  );
  expect([...said].filter((word) => sent.has(word))).toEqual([]);
}

const format = [
  'resource',
  'attributes',
  'value',
  'service',
  'name',
  'version',
  'instance',
  'scope',
  'metrics',
  'unit',
  'histogram',
  'tandem',
];

function ticketText(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title} ${location.href} ${document.body.innerText}`);
}

/** What is kept of telemetry now. */
function stored(panel: PanelDriver): Promise<TelemetryState | undefined> {
  return panel.frame.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { local: { get(name: string): Promise<{ telemetry?: TelemetryState }> } } };
      }
    ).chrome;
    return (await storage.local.get('telemetry')).telemetry;
  });
}
