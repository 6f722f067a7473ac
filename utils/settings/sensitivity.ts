import { browser, storage } from '#imports';
import { preferencesVersion } from './migrations';
import { sensitivities, type Sensitivity } from './sensitivities';

/**
 * How many flags the agent wants to see, as `loadPreferences` says it, for a worker that was woken to read. The browser is asked for all at once, and
 * what reads preferences and packs is loaded only where a team or another version has a say, or something is missing or damaged. Never rejects.
 */
export async function loadSensitivity(): Promise<Sensitivity> {
  const chosen = await chosenByTheAgent().catch(() => undefined);
  if (chosen) return chosen;
  try {
    const { loadPreferences } = await import('./preference-store');
    return (await loadPreferences()).preferences.sensitivity;
  } catch (error) {
    console.debug('Tandem flags as usual:', error);
    return usual;
  }
}

const usual: Sensitivity = 'balanced';

/** Nothing where it takes more than a look to say. */
async function chosenByTheAgent(): Promise<Sensitivity | undefined> {
  const [items, managed] = await Promise.all([
    storage.getItems(['local:preferences', 'local:preferences$', 'local:team']),
    // Firefox rejects where there is no policy, and so may a browser that knows none.
    browser.storage.managed.get(null).catch(() => ({})),
  ]);
  const [preferences, meta, team] = items.map(({ value }) => value as Record<string, unknown> | null);
  if (team || Object.keys(managed).length > 0) return undefined;
  if (!preferences) return usual;
  if ((meta?.['v'] ?? 1) !== preferencesVersion) return undefined;
  return sensitivities.find((name) => name === preferences['sensitivity']);
}
