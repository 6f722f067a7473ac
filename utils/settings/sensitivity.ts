import { storage } from '#imports';
import { preferencesVersion } from './migrations';
import { sensitivities, usualSensitivity, type Sensitivity } from './sensitivities';
import { hasPolicy } from './team-at-once';

/**
 * How many flags the agent wants to see, as `loadPreferences` says it, for a worker that was woken to read. The browser is asked for all at once, and
 * what reads preferences and packs is loaded only where a team or another version has a say, or something is missing or damaged. Never rejects.
 */
export async function loadSensitivity(): Promise<Sensitivity> {
  try {
    const chosen = await chosenByTheAgent();
    if (chosen) return chosen;
  } catch (error) {
    console.debug('Tandem looks closer at how readily to flag:', error);
  }
  try {
    const { loadPreferences } = await import('./preference-store');
    return (await loadPreferences()).preferences.sensitivity;
  } catch (error) {
    console.debug('Tandem flags as usual:', error);
    return usualSensitivity;
  }
}

/** Nothing where it takes more than a look to say. */
async function chosenByTheAgent(): Promise<Sensitivity | undefined> {
  const [items, isManaged] = await Promise.all([
    storage.getItems(['local:preferences', 'local:preferences$', 'local:team']),
    hasPolicy(),
  ]);
  const [preferences, meta, team] = items.map(({ value }) => value as Record<string, unknown> | null);
  if (team || isManaged) return undefined;
  if (!preferences) return usualSensitivity;
  if ((meta?.['v'] ?? 1) !== preferencesVersion) return undefined;
  return sensitivities.find((name) => name === preferences['sensitivity']);
}
