import { storage } from '#imports';
import { t } from '@/utils/i18n';
import { lockedAgainst, withTeamSettings } from './effective';
import { preferencesVersion, migrations } from './migrations';
import { defaultPreferences, preferencesSchema, readPreferences, type Preferences } from './preferences';
import { SettingsFailure } from './settings-failure';
import { loadTeam, watchTeam } from './team-at-once';

export { SettingsFailure };

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

/**
 * The agent's preferences under the team's locks; the defaults where there are none. Never throws: without storage, the defaults
 * and a notice.
 */
export async function loadPreferences(): Promise<LoadedPreferences> {
  const [{ preferences, ...rest }, { settings }] = await Promise.all([loadOwn(), loadTeam()]);
  return { preferences: withTeamSettings(preferences, settings), ...rest };
}

/** What the agent chose, apart from any lock. */
async function loadOwn(): Promise<LoadedPreferences> {
  try {
    const stored = await item.getValue();
    const { preferences, damaged } = readPreferences(stored);
    if (damaged.length === 0) return { preferences };
    // What is whole counts, also where nothing can be set aside.
    await setAside(stored).catch((error: unknown) => console.warn('Tandem could not set aside what is damaged', error));
    return { preferences, notice: damagedNotice(damaged) };
  } catch {
    return { preferences: { ...defaultPreferences }, notice: unreadableNotice };
  }
}

/**
 * Changes some preferences and gives all of them, as they hold. Fields that this version does not know are left as they are.
 * Throws `SettingsFailure`, also for what the team has locked, and then nothing has changed.
 */
export async function savePreferences(change: Partial<Preferences>): Promise<Preferences> {
  const { settings } = await loadTeam();
  const locked = lockedAgainst(change, settings);
  if (locked !== undefined) throw new SettingsFailure(locked);
  try {
    // Panel, options and background may save at once; each must see what the other saved.
    return await navigator.locks.request('tandem-preferences', async () => {
      const stored = await item.getValue();
      const { preferences, damaged } = readPreferences(stored);
      const checked = preferencesSchema.safeParse({ ...preferences, ...change });
      if (!checked.success) throw new SettingsFailure(t('settings.unusable'));
      if (damaged.length > 0) await setAside(stored);
      await item.setValue({ ...fieldsOf(stored), ...checked.data });
      return withTeamSettings(checked.data, settings);
    });
  } catch (error) {
    if (error instanceof SettingsFailure) throw error;
    throw new SettingsFailure(t('settings.notSaved'), { cause: error });
  }
}

/** Calls the listener with every later state of the preferences, from whatever page it was changed, until the signal aborts. */
export function watchPreferences(listener: (preferences: Preferences) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const tell = () => void loadPreferences().then(({ preferences }) => !signal.aborted && listener(preferences));
  signal.addEventListener('abort', item.watch(tell), { once: true });
  watchTeam(tell, signal);
}

const unreadableNotice = t('settings.unreadable');

function damagedNotice(damaged: string[]): string {
  return t(damaged.includes('everything') ? 'settings.allDamaged' : 'settings.someDamaged');
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
