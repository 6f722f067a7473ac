// @vitest-environment happy-dom
import { fakeBrowser } from '../support/fake-extension';
import axe from 'axe-core';
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Options } from '@/components/options';
import { teamService } from '@/entrypoints/options/team';
import { installPack, loadStoredTeam, loadTeam } from '@/utils/settings';
import type { TeamPack } from '@/utils/tone';
import { samplePack, smallPreset } from '../support/packs';
import { fakeOptions } from './support/fake-options';
import { show } from './support/screen';

const now = new Date('2026-11-28T10:00:00Z');
const settle = (ms = 30) => act(async () => new Promise((done) => setTimeout(done, ms)));

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !holds(); tries += 1) await settle(100);
  expect(holds()).toBe(true);
}

beforeEach(() => {
  fakeBrowser.reset();
  // happy-dom has no locks; one page at a time needs none.
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: async (_: string, deed: () => unknown) => deed() },
  });
});

async function open() {
  const { services, deeds } = fakeOptions();
  services.team = teamService(async () => undefined);
  const page = await show(<Options services={services} />);
  await settle();
  const choose = async (text: string) => {
    const input = page.root.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'acme.json')] });
    await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  };
  return { ...page, deeds, choose };
}

describe('a pack from a file', () => {
  it('shows what it changes, field by field, and applies nothing before the yes', async () => {
    await installPack(samplePack(), 'file', now);
    const page = await open();
    await page.choose(JSON.stringify(samplePack({ version: 2, presets: [smallPreset({ length: 'brief' })] })));
    expect(page.has('presets.acme-warm.length')).toBe(true);
    expect((await loadTeam()).pack?.version).toBe(1);
    await page.press('Put to use');
    await settle();
    expect((await loadTeam()).pack?.version).toBe(2);
    expect(page.has('Acme support, version 2, is in use.')).toBe(true);
  });

  it('that is said no to changes nothing', async () => {
    const page = await open();
    await page.choose(JSON.stringify(samplePack()));
    await page.press('Leave as it is');
    expect(await loadStoredTeam()).toEqual({ versions: [] });
  });

  it('with a strange field is refused, the field named, and nothing asked', async () => {
    const page = await open();
    await page.choose(JSON.stringify({ ...samplePack(), apiKey: 'x' }));
    expect(page.has('“acme.json” was refused')).toBe(true);
    expect(page.has('apiKey')).toBe(true);
    expect(page.has('Put to use')).toBe(false);
  });

  it('goes back to the version before in one click', async () => {
    await installPack(samplePack(), 'file', now);
    await installPack(samplePack({ version: 2 }), 'file', now);
    const page = await open();
    await page.press('Go back to it');
    await settle();
    expect((await loadTeam()).pack?.version).toBe(1);
  });
});

describe('what is managed', () => {
  it('says which value, whose it is, and cannot be chosen', async () => {
    await fakeBrowser.storage.managed.set({
      settings: { engine: 'template', retentionDays: 30 },
      contact: 'it@acme.example',
    });
    const page = await open();
    expect(page.has('Managed by your team: fixed by your administrator’s policy.')).toBe(true);
    expect(page.has('Questions about it: it@acme.example.')).toBe(true);
    expect(page.named('Claude').closest('fieldset')?.disabled).toBe(true);
    expect((page.named('Keep feedback for') as HTMLSelectElement).disabled).toBe(true);
    const row = page.root.querySelector('[data-locked=retentionDays]')?.textContent;
    expect(row).toBe('Days that feedback is kept30your administrator’s policy');
  });

  it('that was refused is said with its field', async () => {
    await fakeBrowser.storage.managed.set({ settings: { engine: 'magic' } });
    const page = await open();
    expect(page.has('A policy was refused')).toBe(true);
    expect(page.has('settings.engine')).toBe(true);
  });
});

describe('the editor', () => {
  it('goes from nothing to a published, tested pack', async () => {
    const page = await open();
    await page.type('Name of the team', 'Acme support');
    await page.press('Make a team pack');
    await until(() => page.has('15 of 15 passed on template drafts.'));
    await page.press('Publish');
    await settle();
    const { pack } = await loadTeam();
    expect(pack).toMatchObject({ id: 'acme-support', version: 1, name: 'Acme support' });
    expect(page.deeds).toContainEqual(['file', 'acme-support-1.json']);
  }, 30_000);

  it('keeps a preset that fails its tests, and does not publish it', async () => {
    const page = await open();
    await page.press('Make a team pack');
    await settle();
    await page.type('Never written, one a line', 'third time');
    await until(() => page.has('failed. The pack is saved'));
    await page.press('Publish');
    await settle();
    expect((await loadTeam()).pack).toBeUndefined();
    expect((await loadStoredTeam()).draft).toContain('"third time"');
  }, 30_000);

  it('says what is wrong beside the field, and holds publishing back', async () => {
    const page = await open();
    await page.press('Make a team pack');
    await settle();
    await page.type('When to pick it, in one sentence', '');
    expect(page.has('presets[0].purpose')).toBe(true);
    expect(page.named('Publish').getAttribute('aria-disabled')).toBe('true');
  });

  it('shows the draft before and after a change', async () => {
    await installPack(samplePack(), 'file', now);
    const page = await open();
    await page.press('Edit the pack');
    await settle(200);
    const card = (name: string) => page.root.querySelector(`article[aria-label="${name}"]`)?.textContent;
    await until(() => card('With your changes')?.includes('Hello Maria,') === true);
    await page.pick('Greeting names', 'full-name');
    await until(() => card('With your changes')?.includes('Hello Maria Berg,') === true);
    expect(card('In use now')).toContain('Hello Maria,');
    expect(page.has('greeting')).toBe(true);
  });

  it('keeps who decides after an escalation word, and the draft in the preview says so', async () => {
    await installPack(samplePack({ presets: [smallPreset({ escalation: ['third time'] })] }), 'file', now);
    const page = await open();
    await page.press('Edit the pack');
    await page.type('What the agent does', 'Assign it to Complaints.');
    expect(page.has('presets[0].handOver.to')).toBe(true);
    await page.type('Who decides then', 'Jana Vos');
    expect(page.has('presets[0].handOver.to')).toBe(false);
    const card = () => page.root.querySelector('article[aria-label="With your changes"]')?.textContent;
    await until(() => card()?.includes('This goes to Jana Vos, who decides on it.') === true);
    const handOver = { to: 'Jana Vos', how: 'Assign it to Complaints.' };
    await until(() => page.has('handOver'));
    await settle(400);
    expect(JSON.parse((await loadStoredTeam()).draft ?? '{}')).toMatchObject({ presets: [{ handOver }] });
  }, 30_000);

  it('keeps the lead’s notes for tickets that ask for a person', async () => {
    await installPack(samplePack(), 'file', now);
    const page = await open();
    await page.press('Edit the pack');
    await page.type('Your note: a death', 'Call Jana.');
    await page.pick('Draft anyway: a death', 'no');
    expect(() => page.named('Draft anyway: somebody may be in danger')).toThrow(/0 things/);
    await settle(700);
    const draft = async () => JSON.parse((await loadStoredTeam()).draft ?? '{}') as TeamPack;
    expect((await draft()).judgement).toEqual({ bereavement: { note: 'Call Jana.', mayDraft: false } });
    await page.type('Your note: a death', ' ');
    await page.pick('Draft anyway: a death', '');
    await settle(700);
    expect((await draft()).judgement).toBeUndefined();
  }, 30_000);

  it('duplicates, moves and archives', async () => {
    await installPack(samplePack({ presets: [smallPreset(), smallPreset({ id: 'two', name: 'Two' })] }), 'file', now);
    const page = await open();
    await page.press('Edit the pack');
    await settle();
    await page.press('Move Two up');
    const names = () => [...page.root.querySelectorAll('ol li span.font-semibold')].map((name) => name.textContent);
    expect(names()).toEqual(['Two', 'Acme, warm']);
    const press = (words: string) =>
      act(async () =>
        [...page.root.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click(),
      );
    await press('Duplicate');
    expect(names()).toEqual(['Two', 'Two, copy', 'Acme, warm']);
    await press('Archive');
    expect(page.has('two · archived')).toBe(true);
  });

  it('has no fault that axe finds', async () => {
    await installPack(samplePack(), 'file', now);
    const page = await open();
    await page.press('Edit the pack');
    await settle(700);
    const { violations } = await axe.run(page.root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
