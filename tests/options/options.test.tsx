// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { connectionWords } from '@/components/options/connection-words';
import { draftFailureKinds } from '@/utils/drafting';
import { anthropicEndpoint } from '@/utils/settings/preferences';
import { row } from '../support/feedback-builders';
import { scenes } from './harness/scenes';
import { type FakeOptionsSetup } from './support/fake-options';
import { claude, open } from './support/open';

const gateway = 'https://gateway.example/anthropic';

describe('the engine', () => {
  it.each([
    ['api.anthropic.com', {}, 'Claude'],
    ['an address of the team', { baseUrl: gateway }, 'Your team’s gateway or a local engine'],
  ])('is one of three, and with %s shows which', async (_, endpoint, label) => {
    const page = await open({ preferences: { ...claude, endpoint: { ...anthropicEndpoint, ...endpoint } } });
    const checked = Array.from(
      page.root.querySelectorAll<HTMLInputElement>('input[name="engine"]'),
      (each) => each.checked,
    );
    expect(checked.filter(Boolean)).toHaveLength(1);
    expect(checked).toHaveLength(3);
    expect((page.named(label) as HTMLInputElement).checked).toBe(true);
  });

  it('stays at the address that the team fixed', async () => {
    const endpoint = { ...anthropicEndpoint, baseUrl: gateway };
    const page = await open({ preferences: { ...claude, endpoint }, teamSettings: { baseUrl: gateway } });
    expect((page.named('Claude') as HTMLInputElement).disabled).toBe(true);
    const own = page.named('Your team’s gateway or a local engine') as HTMLInputElement;
    expect([own.disabled, own.checked]).toEqual([false, true]);
  });

  it('is templates at first, and asks for no key', async () => {
    const page = await open();
    expect((page.named('Templates') as HTMLInputElement).checked).toBe(true);
    expect(page.root.querySelector('input[type=password]')).toBeNull();
  });

  it('asks for access before anything is saved, then saves, then tests', async () => {
    const page = await open({ preferences: claude });
    await page.type('Key', ' sk-ant-api03-9876 ');
    await page.press('Save and test');
    expect(page.deeds.map(([deed]) => deed)).toEqual(['access', 'key', 'preferences', 'test', 'preferences']);
    expect(page.deeds).toContainEqual(['key', anthropicEndpoint.baseUrl, 'sk-ant-api03-9876']);
    expect(page.has('The first word came after 0.8 seconds')).toBe(true);
  });

  it('saves a larger model for harder cases, from those that the endpoint lists, or none', async () => {
    const models = ['claude-haiku-5-5', 'claude-opus-5-5'];
    const page = await open({ preferences: claude, models, keys: { [anthropicEndpoint.baseUrl]: 'sk-ant-1234' } });
    const saved = () =>
      page.deeds.flatMap(([deed, value]) => (deed === 'test' ? [(value as { harderModel?: string }).harderModel] : []));
    await page.press('Save and test');
    const options = [...(page.named('Model for harder cases') as HTMLSelectElement).options].map(({ value }) => value);
    expect(options).toEqual(['', ...models, 'another']);
    await page.pick('Model for harder cases', 'claude-opus-5-5');
    await page.press('Save and test');
    await page.pick('Model for harder cases', 'another');
    await page.type('Name of the model for harder cases', 'team-large');
    await page.press('Save and test');
    await page.pick('Model for harder cases', '');
    await page.press('Save and test');
    expect(saved()).toEqual([undefined, 'claude-opus-5-5', 'team-large', undefined]);
  });

  it('remembers what the endpoint was found to understand', async () => {
    const page = await open({ preferences: claude, keys: { [anthropicEndpoint.baseUrl]: 'sk-ant-1234' } });
    await page.press('Save and test');
    expect(page.deeds.at(-1)).toMatchObject(['preferences', { endpoint: { capabilities: { citations: true } } }]);
  });

  it('shows what the month cost, and saves a limit when the field is left', async () => {
    const page = await open({ preferences: claude });
    expect(page.has('This month so far: $1.50')).toBe(true);
    const label = 'Pause Claude drafts at, in US dollars a month';
    const leave = () => act(async () => page.named(label).dispatchEvent(new Event('focusout', { bubbles: true })));
    await page.type(label, '2,50');
    await leave();
    expect(page.deeds).toEqual([['preferences', { monthlyCapUsd: 2.5 }]]);
    await page.type(label, 'a lot');
    expect(page.has('Enter an amount from 0 to 10000.')).toBe(true);
    await leave();
    expect(page.deeds).toHaveLength(1);
  });

  it('saves nothing where access is refused', async () => {
    const page = await open({ preferences: claude, access: false });
    await page.type('Key', 'sk-ant-api03-9876');
    await page.press('Save and test');
    expect(page.deeds).toEqual([['access', anthropicEndpoint.baseUrl]]);
    expect(page.has('Nothing was saved')).toBe(true);
    expect((page.named('Key') as HTMLInputElement).value).toBe('sk-ant-api03-9876');
  });

  it('says what is wrong with an address, and asks for nothing', async () => {
    const page = await open({ preferences: claude });
    await page.press('Your team’s gateway or a local engine');
    await page.type('Base URL', 'http://gateway.example');
    await page.press('Save and test');
    expect(page.deeds).toEqual([]);
    expect(page.has('begins with https')).toBe(true);
    expect(page.named('Base URL').getAttribute('aria-invalid')).toBe('true');
  });

  it.each(draftFailureKinds)('has a sentence for a test that fails with %s', async (kind) => {
    const page = await open({
      preferences: claude,
      keys: { [anthropicEndpoint.baseUrl]: 'k' },
      test: { ok: false, kind },
    });
    await page.press('Save and test');
    expect(page.has('Saved, but the test failed.')).toBe(true);
    expect(page.has(connectionWords[kind])).toBe(true);
  });

  it('says so when the browser cannot save, and keeps what was typed', async () => {
    const full = Object.assign(new Error('The browser has no room left.'), { name: 'DatabaseFailure' });
    const page = await open({ preferences: claude, writeFails: full });
    await page.type('Key', 'sk-ant-api03-9876');
    await page.press('Save and test');
    expect(page.has('The browser has no room left.')).toBe(true);
    expect((page.named('Key') as HTMLInputElement).value).toBe('sk-ant-api03-9876');
  });
});

describe('tone, language and flags', () => {
  it('are saved as they are picked', async () => {
    const page = await open();
    await page.press('Formal and careful');
    await page.pick('Language of drafts', 'de');
    await page.pick('Language of drafts', 'customer');
    await page.press('Only the clear cases');
    await page.press('Ask Claude which words show the mood');
    expect(page.deeds).toEqual([
      ['preferences', { presetId: 'formal-and-careful' }],
      ['preferences', { pinnedLanguage: 'de' }],
      ['preferences', { pinnedLanguage: undefined }],
      ['preferences', { sensitivity: 'few-alarms' }],
      ['preferences', { secondOpinion: true }],
    ]);
  });

  it('show the rules of the picked preset', async () => {
    const page = await open({ preferences: { presetId: 'brief-and-clear' } });
    const { guidance } = page.services.presets.find(({ id }) => id === 'brief-and-clear')!;
    expect(guidance.filter((rule) => !page.has(rule))).toEqual([]);
  });

  it('go back to what is stored where a change could not be saved, and say so', async () => {
    const failure = Object.assign(new Error('The browser could not save this setting.'), { name: 'SettingsFailure' });
    const page = await open({ writeFails: failure });
    await page.press('Formal and careful');
    expect(page.has('could not save this setting')).toBe(true);
    expect((page.named('Formal and careful') as HTMLInputElement).checked).toBe(false);
  });
});

describe('feedback', () => {
  const rows = [
    row({ id: '1', ticketKey: 'd:a:4127', providerId: 'claude' }, { kind: 'sent', editShare: 0.124, rating: 'up' }),
    row({ id: '2', ticketKey: 'd:a:4119' }, { kind: 'unused', unusedBecause: 'colleague' }),
    row({ id: '3', ticketKey: 'd:a:4088' }, { kind: 'sent', editShare: 0, sentText: 'Hello' }),
  ];

  it('teaches what will be there where there is nothing yet', async () => {
    const page = await open();
    expect(page.has('When you send it, a row appears here')).toBe(true);
    expect(page.root.querySelectorAll('table')).toHaveLength(1);
  });

  it('shows one line for each draft in plain words', async () => {
    const page = await open({ rows });
    const lines = [...page.root.querySelectorAll('#feedback tbody tr')].map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('Sent12 % edited');
    expect(lines[0]).toContain('Claude');
    expect(lines[0]).toContain('Good');
    expect(lines[1]).toContain('A colleague answered');
    expect(lines[2]).toContain('unchanged');
  });

  it('shows fifty lines first, and more on demand', async () => {
    const many = Array.from({ length: 70 }, (_, index) => row({ id: `s${index}` }));
    const page = await open({ rows: many });
    const lines = () => page.root.querySelectorAll('#feedback tbody tr').length;
    expect(lines()).toBe(50);
    await page.press('Show more');
    expect(lines()).toBe(70);
  });

  it('is exported as a file with the day in its name', async () => {
    const page = await open({ rows });
    await page.press('Export CSV');
    await page.press('Export JSON');
    expect(page.deeds).toEqual([
      ['file', 'tandem-feedback-2026-11-20.csv'],
      ['file', 'tandem-feedback-2026-11-20.json'],
    ]);
  });

  it('is deleted only after a question, whose harmless answer keeps all', async () => {
    const page = await open({ rows });
    await page.press('Delete all');
    const dialog = () => page.root.querySelector('dialog');
    expect(dialog()?.textContent).toContain('Delete all feedback on 3 drafts?');
    expect(dialog()?.textContent).toContain('Export first');
    await page.press('Keep it');
    expect(page.deeds).toEqual([]);
    expect(dialog()).toBeNull();

    await page.press('Delete all');
    await act(async () => dialog()?.querySelectorAll('button')[1]?.click());
    expect(page.deeds).toEqual([['delete-all']]);
    expect(page.has('Deleted 3 drafts.')).toBe(true);
    expect(page.has('Nothing yet.')).toBe(true);
  });

  it('can be deleted where there is no draft: readings and marks are kept beside', async () => {
    const page = await open({ rows: [] });
    await page.press('Delete all');
    const dialog = page.root.querySelector('dialog');
    expect(dialog?.textContent).toContain('Delete all that is kept about tickets?');
    expect(dialog?.textContent).toContain('Scores of readings and what you said about flags go, too.');
    expect(dialog?.textContent).not.toContain('Export first');
    await act(async () => dialog?.querySelectorAll('button')[1]?.click());
    expect(page.deeds).toEqual([['delete-all']]);
    expect(page.has('Deleted.')).toBe(true);
  });

  it.each([
    ['keeps them when the disk fills up', { durable: true }, false],
    ['may delete them when the disk fills up', { durable: false }, true],
    ['keeps nothing here at all', { durable: false, kind: 'memory' }, false],
  ] as const)('says that the browser may delete them only where it is so: the browser %s', async (_, world, said) => {
    const page = await open({ rows, ...world });
    expect(page.has('the browser may delete what is kept here')).toBe(said);
  });

  it('of one ticket can be deleted', async () => {
    const page = await open({ rows });
    await page.press('Delete what is kept about ticket #4119');
    await page.press('Delete it');
    expect(page.deeds).toEqual([['delete-ticket', 'd:a:4119']]);
    expect(page.root.querySelectorAll('#feedback tbody tr')).toHaveLength(2);
  });

  it('asks about kept texts when keeping them is switched off', async () => {
    const page = await open({ rows, preferences: { keepSentText: true } });
    await page.press('Keep the text of replies that I send');
    expect(page.deeds).toEqual([['preferences', { keepSentText: false }]]);
    await page.press('Delete texts');
    expect(page.deeds.at(-1)).toEqual(['forget-texts']);
    expect(page.has('Deleted one text.')).toBe(true);
  });
});

describe('notices', () => {
  it.each<[string, FakeOptionsSetup, string]>([
    ['damaged settings', { notice: 'Some of your settings were damaged.' }, 'Some of your settings were damaged.'],
    ['data of a newer Tandem', { kind: 'read-only' }, 'saved by a newer Tandem'],
    ['a browser that keeps nothing', { kind: 'memory', problem: 'Nothing is remembered.' }, 'Nothing is remembered.'],
  ])('tell of %s', async (_, setup, words) => {
    expect((await open(setup)).has(words)).toBe(true);
  });
});

describe('every state', () => {
  it.each(Object.keys(scenes))('%s has no fault that axe can see without layout', async (name) => {
    const scene = scenes[name]!;
    const page = await open(scene.setup);
    for (const words of scene.press ?? []) await page.press(words);
    const { violations } = await axe.run(page.root);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
