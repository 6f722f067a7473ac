import { storage } from '#imports';
import { preferencesVersion, migrations } from './migrations';
import { defaultPreferences, preferencesSchema, readPreferences, type Preferences } from './preferences';

/** Raw, because what is stored may be anything; everything that leaves this module was checked. */
const item = storage.defineItem<unknown>('local:preferences', {
  fallback: null,
  version: preferencesVersion,
  migrations,
});

/** Stored values that could not be read, oldest first: set aside, never thrown away. */
export const damagedPreferences = storage.defineItem<{ foundAt: string; value: unknown }[]>(
  'local:preferences-damaged',
  { fallback: [] },
);

/** What was found. `notice` is a sentence for people where something stored could not be used. */
export interface LoadedPreferences {
  preferences: Preferences;
  notice?: string;
}

/** Thrown by `savePreferences`; its message is a sentence for people. */
export class SettingsFailure extends Error {
  override name = 'SettingsFailure';
}

/** The agent's preferences; the defaults where there are none. Never throws: without storage, the defaults and a notice. */
export async function loadPreferences(): Promise<LoadedPreferences> {
  try {
    const stored = await item.getValue();
    const { preferences, damaged } = readPreferences(stored);
    if (damaged.length === 0) return { preferences };
    await setAside(stored);
    return { preferences, notice: damagedNotice(damaged) };
  } catch {
    return { preferences: { ...defaultPreferences }, notice: unreadableNotice };
  }
}

/**
 * Changes some preferences and gives all of them. Fields that this version does not know are left as they are.
 * Throws `SettingsFailure`, and then nothing has changed.
 */
export async function savePreferences(change: Partial<Preferences>): Promise<Preferences> {
  try {
    // Panel, options and background may save at once; each must see what the other saved.
    return await navigator.locks.request('tandem-preferences', async () => {
      const stored = await item.getValue();
      const { preferences, damaged } = readPreferences(stored);
      const checked = preferencesSchema.safeParse({ ...preferences, ...change });
      if (!checked.success) throw new SettingsFailure('This setting cannot be used; the earlier one is kept.');
      if (damaged.length > 0) await setAside(stored);
      await item.setValue({ ...fieldsOf(stored), ...checked.data });
      return checked.data;
    });
  } catch (error) {
    if (error instanceof SettingsFailure) throw error;
    throw new SettingsFailure('The browser could not save this setting; the earlier one is kept.', { cause: error });
  }
}

/** Calls the listener with every later state of the preferences, from whatever page it was changed, until the signal aborts. */
export function watchPreferences(listener: (preferences: Preferences) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = item.watch((stored) => listener(readPreferences(stored).preferences));
  signal.addEventListener('abort', stop, { once: true });
}

const unreadableNotice = 'The browser could not read your settings, so Tandem uses the defaults. Nothing was deleted.';

function damagedNotice(damaged: string[]): string {
  const what = damaged.includes('everything') ? 'Your settings were' : 'Some of your settings were';
  return `${what} damaged, so Tandem uses the defaults for them. The old values are set aside, not deleted.`;
}

async function setAside(value: unknown): Promise<void> {
  const earlier = await damagedPreferences.getValue();
  const text = JSON.stringify(value);
  if (earlier.some((found) => JSON.stringify(found.value) === text)) return;
  await damagedPreferences.setValue([...earlier, { foundAt: new Date().toISOString(), value }]);
}

/** What is stored, without the optional field, so that taking it back is not undone by the old value. */
function fieldsOf(stored: unknown): object {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const { pinnedLanguage: _, ...rest } = stored as Record<string, unknown>;
  return rest;
}
