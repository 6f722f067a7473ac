import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  damagedPreferences,
  defaultPreferences,
  loadPreferences,
  savePreferences,
  SettingsFailure,
  watchPreferences,
  type Preferences,
} from '@/utils/settings';
import { migrations, preferencesVersion } from '@/utils/settings/migrations';

const stored = async () => (await fakeBrowser.storage.local.get('preferences'))['preferences'];
const store = (value: unknown) => fakeBrowser.storage.local.set({ preferences: value });

beforeEach(() => fakeBrowser.reset());

describe('preferences', () => {
  it('are the defaults on a new machine: template drafts, no text kept', async () => {
    expect(await loadPreferences()).toEqual({ preferences: defaultPreferences });
    expect(defaultPreferences).toMatchObject({ engine: 'template', keepSentText: false, retentionDays: 90 });
  });

  it('are what was saved, field by field', async () => {
    await savePreferences({ engine: 'claude' });
    await savePreferences({ retentionDays: 30, pinnedLanguage: 'pt-BR' });
    expect((await loadPreferences()).preferences).toEqual({
      ...defaultPreferences,
      engine: 'claude',
      retentionDays: 30,
      pinnedLanguage: 'pt-BR',
    });
  });

  it('can unpin a language', async () => {
    await savePreferences({ pinnedLanguage: 'de' });
    await savePreferences({ pinnedLanguage: undefined });
    expect((await loadPreferences()).preferences.pinnedLanguage).toBeUndefined();
  });

  it('lose nothing when two pages save at once', async () => {
    await Promise.all([
      savePreferences({ engine: 'claude' }),
      savePreferences({ retentionDays: 7 }),
      savePreferences({ presetId: 'brief' }),
    ]);
    expect((await loadPreferences()).preferences).toMatchObject({
      engine: 'claude',
      retentionDays: 7,
      presetId: 'brief',
    });
  });

  it.each<[string, Partial<Preferences>]>([
    ['no engine that we know', { engine: 'magic' as never }],
    ['zero days', { retentionDays: 0 }],
    ['half a day', { retentionDays: 0.5 }],
    ['no address', { endpoint: { baseUrl: 'not an address', model: 'm', keyHeader: 'bearer' } }],
    ['a script for an address', { endpoint: { baseUrl: 'javascript:alert(1)', model: 'm', keyHeader: 'bearer' } }],
    ['no language', { pinnedLanguage: '../de' }],
  ])('refuse %s with a sentence, and stay as they were', async (_, change) => {
    await savePreferences({ retentionDays: 30 });
    const before = await stored();
    await expect(savePreferences(change)).rejects.toThrow(SettingsFailure);
    expect(await stored()).toEqual(before);
  });

  it('say so when the browser cannot save', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(savePreferences({ engine: 'claude' })).rejects.toThrow('could not save this setting');
  });

  it('are watched until the signal ends', async () => {
    const seen: string[] = [];
    const stop = new AbortController();
    watchPreferences(({ engine }) => seen.push(engine), stop.signal);
    await savePreferences({ engine: 'claude' });
    await vi.waitFor(() => expect(seen).toEqual(['claude']));
    await store({ engine: 42 });
    await vi.waitFor(() => expect(seen).toEqual(['claude', 'template']));
    stop.abort();
    await savePreferences({ engine: 'claude' });
    await loadPreferences();
    expect(seen).toEqual(['claude', 'template']);
  });
});

describe('damaged preferences', () => {
  it.each([
    ['a text', 'garbage'],
    ['a list', [1, 2]],
    ['a number', 7],
    ['true', true],
  ])('become the defaults where %s is stored, with a notice, and are set aside', async (_, value) => {
    await store(value);
    const loaded = await loadPreferences();
    expect(loaded.preferences).toEqual(defaultPreferences);
    expect(loaded.notice).toContain('set aside');
    expect(await damagedPreferences.getValue()).toMatchObject([{ value }]);
  });

  it('keep the fields that are whole', async () => {
    await store({ ...defaultPreferences, engine: 'claude', retentionDays: 'ninety', endpoint: null });
    const { preferences, notice } = await loadPreferences();
    expect(preferences).toEqual({ ...defaultPreferences, engine: 'claude' });
    expect(notice).toContain('Some of your settings');
  });

  it('are set aside once, however often they are read, and survive the next save', async () => {
    await store('garbage');
    await loadPreferences();
    await loadPreferences();
    await savePreferences({ retentionDays: 30 });
    expect(await damagedPreferences.getValue()).toHaveLength(1);
    expect(await loadPreferences()).toEqual({ preferences: { ...defaultPreferences, retentionDays: 30 } });
  });

  it('that were never loaded are set aside before a save replaces them', async () => {
    await store({ engine: 'claude', retentionDays: -1 });
    await savePreferences({ sensitivity: 'few-alarms' });
    expect(await damagedPreferences.getValue()).toMatchObject([{ value: { retentionDays: -1 } }]);
  });
});

describe('preferences of a newer Tandem', () => {
  it('keep the fields that this one does not know', async () => {
    await store({ ...defaultPreferences, assistLevel: 'outline' });
    expect((await loadPreferences()).notice).toBeUndefined();
    await savePreferences({ engine: 'claude' });
    expect(await stored()).toMatchObject({ engine: 'claude', assistLevel: 'outline' });
  });
});

describe('migrations', () => {
  it('has one for each version after the first, and each leaves alone what it does not understand', () => {
    const numbers = Object.keys(migrations).map(Number);
    expect(numbers).toEqual(Array.from({ length: preferencesVersion - 1 }, (_, index) => index + 2));
    for (const migrate of Object.values(migrations)) {
      for (const junk of [null, 'garbage', 7, []]) expect(migrate(junk)).toEqual(junk);
    }
  });
});
