import { fakeBrowser } from '../support/fake-extension';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultPreferences, installPack, loadPreferences } from '@/utils/settings';
import { loadSensitivity } from '@/utils/settings/sensitivity';
import { samplePack } from '../support/packs';

const lockedSettings = { sensitivity: 'few-alarms' as const };
const store = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values);
const chosen = (sensitivity: unknown) => store({ preferences: { ...defaultPreferences, sensitivity } });
const lock = (sensitivity: unknown) => fakeBrowser.storage.managed.set({ settings: { sensitivity } });

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it.each<[string, string, () => Promise<unknown>]>([
  ['the usual on a new machine', 'balanced', () => Promise.resolve()],
  ['what the agent chose', 'catch-more', () => chosen('catch-more')],
  ['the usual where the choice is damaged', 'balanced', () => chosen('all')],
  ['the usual where all is damaged', 'balanced', () => store({ preferences: 'broken' })],
  ['the usual where an older Tandem knew no choice', 'balanced', () => store({ preferences: { engine: 'claude' } })],
  [
    'what a newer Tandem stored',
    'few-alarms',
    () => chosen('few-alarms').then(() => store({ preferences$: { v: 9 } })),
  ],
  ['what the policy locks', 'few-alarms', () => chosen('catch-more').then(() => lock('few-alarms'))],
  ['what a pack locks', 'few-alarms', () => chosen('catch-more').then(() => lockByPack())],
  ['what the agent chose where a policy is refused', 'catch-more', () => chosen('catch-more').then(() => lock('all'))],
])('is %s, as in the preferences', async (_, wanted, prepare) => {
  await prepare();
  expect(await loadSensitivity()).toBe(wanted);
  expect((await loadPreferences()).preferences.sensitivity).toBe(wanted);
});

it('is the usual where the browser stores nothing', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
  expect(await loadSensitivity()).toBe('balanced');
});

it.each<[string, () => Promise<unknown>, boolean]>([
  ['what the agent chose is', () => chosen('catch-more'), true],
  ['on a new machine it is', () => Promise.resolve(), true],
  ['another version’s choice is not', () => chosen('catch-more').then(() => store({ preferences$: { v: 9 } })), false],
  ['a choice under a policy is not', () => chosen('catch-more').then(() => lock('few-alarms')), false],
  ['a choice beside a pack is not', () => chosen('catch-more').then(() => lockByPack()), false],
  ['a damaged choice is not', () => chosen('all'), false],
])('%s known after one question to the storage', async (_, prepare, atOnce) => {
  await prepare();
  const asked = vi.spyOn(fakeBrowser.storage.local, 'get');
  await loadSensitivity();
  expect(asked.mock.calls.length === 1).toBe(atOnce);
});

it('is what a policy’s pack locks where the storage fails', async () => {
  await fakeBrowser.storage.managed.set({ pack: JSON.stringify({ ...samplePack(), settings: lockedSettings }) });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
  expect(await loadSensitivity()).toBe('few-alarms');
  expect((await loadPreferences()).preferences.sensitivity).toBe('few-alarms');
});

it('counts where another choice is damaged and nothing can be set aside', async () => {
  await store({ preferences: { ...defaultPreferences, engine: 'magic', sensitivity: 'catch-more' } });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  expect(await loadSensitivity()).toBe('catch-more');
  expect((await loadPreferences()).preferences).toMatchObject({ engine: 'template', sensitivity: 'catch-more' });
});

async function lockByPack(): Promise<void> {
  await installPack({ ...samplePack(), settings: lockedSettings }, 'file', new Date('2026-11-30T10:00:00Z'));
}
