import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/support/browsers';
import { launch, type Launched, testBuild } from '../../scripts/support/launch';
import { PanelDriver } from '../../scripts/support/panel-driver';
import { type StandInZendesk, startZendesk } from '../../stand-ins/zendesk/server';
import { samplePack, smallPreset } from '../support/packs';
import { openOptionsFromPanel, says, textOf } from './support/options-page';
import { canSetPolicy, clearPolicy, setPolicy } from './support/policy';

const mostMs = 10_000;
const pack = samplePack({
  name: 'Acme support',
  presets: [smallPreset({ id: 'acme', name: 'Acme, brief and formal' })],
  tests: [],
  settings: {},
});
const policy = {
  settings: { engine: 'template', retentionDays: 30, presetChoice: 'matched' },
  pack: JSON.stringify(pack),
  contact: 'it@acme.example',
};

// Only root may write where browsers read policies.
describe.skipIf(!canSetPolicy).each(browserNames)('a policy in a real %s', (name) => {
  let zendesk: StandInZendesk;
  let profile: string;
  let started: Launched | undefined;

  const start = async () => {
    started = await launch(name, { extension: testBuild[name], profile });
    return started;
  };
  /** Sets a policy while the browser runs, or, where it reads policies only as it starts, starts it again. */
  const putPolicy = async (values: object) => {
    if (name === 'firefox') {
      await started?.close();
      setPolicy(name, '', values);
      return start();
    }
    setPolicy(name, started?.extensionId ?? '', values);
    return started!;
  };
  const ticket = async (): Promise<Page> => {
    const page = await started!.browser.newPage();
    await page.goto(zendesk.url(4127));
    return page;
  };

  beforeAll(async () => {
    zendesk = await startZendesk({ paneDelayMs: [0, 0] });
  });
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), `tandem-policy-${name}-`));
    await start();
  });
  afterEach(async () => {
    clearPolicy(name);
    await started?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  afterAll(async () => {
    clearPolicy(name);
    await zendesk?.close();
  });

  it('appears within 10 s, locks what it names, and outlives an invalid one', { timeout: 240_000 }, async () => {
    let page = await ticket();
    const begun = performance.now();
    await putPolicy(policy);
    if (name === 'firefox') page = await ticket();
    const panel = await PanelDriver.of(page);
    await panel.shows('Acme, brief and formal', mostMs).catch(async (error: unknown) => {
      console.log('managed', JSON.stringify(await panel.frame.evaluate(managedValues)));
      throw error;
    });
    console.log(
      `${name}: the team’s tone was in the panel ${Math.round(performance.now() - begun)} ms after the policy was written`,
    );

    await panel.frame.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set({
        preferences: { engine: 'claude', retentionDays: 3_000, presetId: 'warm-and-plain' },
        'team-policy': { settings: { engine: 'claude' } },
        team: { versions: [], settings: {} },
      });
    });
    let options = await openOptionsFromPanel(started!.browser, page);
    await says(options, 'Managed by your team', mostMs);
    const held = await options.evaluate(() => ({
      engine: document
        .querySelector<HTMLInputElement>('input[name=engine]:checked')
        ?.closest('div')
        ?.innerText.split('\n')[0],
      disabled: document.querySelector<HTMLInputElement>('input[name=engine]')?.closest('fieldset')?.disabled,
      retention: document.querySelector('[data-locked=retentionDays]')?.textContent,
    }));
    expect(held).toEqual({
      engine: 'Templates',
      disabled: true,
      retention: 'Days that feedback is kept30your administrator’s policy',
    });
    expect(await textOf(options)).toContain('Questions about it: it@acme.example.');

    await putPolicy({ ...policy, settings: { engine: 'magic', retentionDays: 30 } });
    if (name === 'firefox') {
      page = await ticket();
      options = await openOptionsFromPanel(started!.browser, page);
    }
    const ms = await says(options, 'A policy was refused', mostMs);
    console.log(`${name}: an invalid policy was refused ${ms} ms after the page could know`);
    const text = await textOf(options);
    expect(text).toContain('settings.engine This must be template or claude.');
    expect(text).toContain('Acme support, version 1, by your administrator’s policy.');
    expect(await options.evaluate(() => document.querySelector('[data-locked=engine]')?.textContent)).toContain(
      'template',
    );
    expect(zendesk.sends()).toEqual([]);
  });
});

/** What the browser gives the panel, for the report of a failure. */
async function managedValues(): Promise<unknown> {
  const { storage } = (
    globalThis as unknown as {
      chrome: { storage: { managed: { get(): Promise<object> }; local: { get(): Promise<object> } } };
    }
  ).chrome;
  return storage.managed.get().then(
    async (values) => ({
      values,
      plain: Object.getPrototypeOf(values) === Object.prototype,
      local: await storage.local.get(),
    }),
    (error: unknown) => String(error),
  );
}
