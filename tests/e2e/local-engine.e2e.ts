import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { demoTicket } from '../../scripts/support/story';
import { type MessagesApi, startMessagesApi } from '../../stand-ins/messages-api/server';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { claudePanel } from './support/claude-panel';
import { eventually } from './support/in-page';

const key = 'canary-key-that-nobody-may-see';

/** Firefox ends an event page that has been quiet for so long; half a minute where nothing is set. Milliseconds. */
const idleMs = 8_000;

/** The browser takes the page's address for one of the public internet, and guards this machine against it. */
const guarding = (page: string) => ({
  args: [`--ip-address-space-overrides=${page}=public`],
  firefoxPrefs: {
    'network.lna.enabled': true,
    'network.lna.blocking': true,
    'network.lna.address_space.public.override': page,
    'extensions.background.idle.timeout': idleMs,
  },
});

describe.each(browserNames)('an engine on this machine, beside a page of the public internet in %s', (name) => {
  let zendesk: StandInZendesk;
  let api: MessagesApi;
  let started: Launched;

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 100], csp: 'strict' });
    api = await startMessagesApi();
    started = await launch(name, { extension: testBuild[name], ...guarding(new URL(zendesk.url(demoTicket)).host) });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
    await api?.close();
  });
  afterEach(() => {
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
    expect(api.canaryHits()).toBe(0);
    zendesk.reset();
    api.requests.length = 0;
  });

  const connected = (scenario: string) =>
    claudePanel(started.browser, zendesk, { key, baseUrl: api.scenario(scenario), model: 'a-model-of-ours' });
  const sent = () => api.requests.filter(({ path }) => path.endsWith('/v1/messages'));
  /** A draft of an earlier test is kept and shown again: only what follows this is of the new one. */
  const asked = () => eventually('the engine to be asked', async () => sent().length > 0);

  it('writes a draft, asked for once and as the panel itself would ask', async () => {
    const { page, panel } = await connected('ollama');
    await panel.click('Draft');
    expect(await panel.drafted()).toContain('Mia');
    expect(sent()).toHaveLength(1);
    const [{ body, headers } = { body: '', headers: {} as Record<string, string> }] = sent();
    expect(body).not.toMatch(/Mia|mia\.berg|Gartenstrasse|Accounting says/);
    expect(headers['authorization']).toBe(`Bearer ${key}`);
    expect(headers['content-type']).toBe('application/json');
    expect(headers['anthropic-version']).toBeDefined();
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    await page.close();
  });

  it.runIf(name === 'firefox')('could not be reached by the frame itself', async () => {
    const { page, panel } = await connected('ollama');
    const answer = await panel.frame.evaluate(
      (url) =>
        fetch(url, { method: 'POST', body: '{}' }).then(
          ({ status }) => status,
          (error: unknown) => String(error),
        ),
      `${api.scenario('ollama')}/v1/messages`,
    );
    expect(answer).toContain('NetworkError');
    expect(sent()).toEqual([]);
    await page.close();
  });

  it('waits for an engine that thinks longer than a background may be idle', async () => {
    const { page, panel } = await connected(`paced-${2 * idleMs}-20`);
    await panel.click('Draft');
    await asked();
    expect(await panel.drafted(60_000)).toContain('Mia');
    expect(sent()).toHaveLength(1);
    await page.close();
  });

  it('hears at once that the agent stops, and what was written stays', async () => {
    const { page, panel } = await connected('paced-0-400');
    await panel.click('Draft');
    await asked();
    await eventually('the beginning of the new draft', async () =>
      /^Hello Mia(?![^]*Kind regards)/.test(await panel.draft()),
    );
    await panel.click('Stop');
    await eventually('the engine to be left', async () => sent()[0]?.left === true);
    expect((await panel.draft()).length).toBeGreaterThan(0);
    await page.close();
  });

  it('cannot send the ticket elsewhere: a redirect is not followed', async () => {
    const { page, panel } = await connected('redirect');
    await panel.click('Draft');
    await panel.shows('does not answer as a drafting service');
    await page.close();
  });
});
