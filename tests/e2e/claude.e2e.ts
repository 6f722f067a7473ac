import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { type MessagesApi, startMessagesApi } from '../../stand-ins/messages-api/server';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { claudePanel } from './support/claude-panel';

const key = 'canary-key-that-nobody-may-see';
const model = 'claude-haiku-5-5';

describe.each(browserNames)('a Claude draft in %s', (name) => {
  let zendesk: StandInZendesk;
  let api: MessagesApi;
  let started: Launched;

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 100], csp: 'strict' });
    api = await startMessagesApi();
    started = await launch(name, { extension: testBuild[name] });
  });
  afterAll(async () => {
    await started?.close();
    await zendesk?.close();
    await api?.close();
  });
  afterEach(() => {
    expect(zendesk.sends()).toEqual([]);
    expect(zendesk.violations()).toEqual([]);
    zendesk.reset();
    api.requests.length = 0;
  });

  const connected = (scenario: string) =>
    claudePanel(started.browser, zendesk, { key, baseUrl: api.scenario(scenario), model });

  it('streams into the panel from the real SDK, with nothing personal and no note in what left the browser', async () => {
    const { page, panel } = await connected('helpful');
    await panel.click('Draft');
    const draft = await panel.drafted();
    expect(draft).toContain('Mia');
    const sent = api.requests.filter(({ path }) => path.endsWith('/v1/messages'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).not.toMatch(/Mia|mia\.berg|Gartenstrasse|Accounting says/);
    expect(sent[0]?.body).toContain('third time');
    expect(sent[0]?.headers['authorization']).toBe(`Bearer ${key}`);
    const seen = await page.evaluate(() => document.documentElement.outerHTML + Object.values(localStorage).join());
    expect(seen + page.url() + (await panel.text())).not.toContain(key);
    await page.close();
  });

  it('keeps what was written when the stream breaks off, and offers the template draft', async () => {
    const { page, panel } = await connected('error-mid-stream');
    await panel.click('Draft');
    await panel.shows(/overloaded|broke off|stumbled|failed at the other end/i);
    expect((await panel.draft()).length).toBeGreaterThan(0);
    await page.close();
  });

  it('says that a key was refused, with the one button that helps', async () => {
    const { page, panel } = await connected('401');
    await panel.click('Draft');
    await panel.shows('The key was refused');
    await panel.button('Open settings');
    await page.close();
  });
});
