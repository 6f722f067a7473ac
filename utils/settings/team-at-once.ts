import { browser, storage } from '#imports';
import type { Team } from './team';

/** What holds where no team decided anything. */
export const noTeam: Team = { presets: [], facts: [], judgement: {}, settings: {}, lockedBy: {}, problems: [] };

const kept = [
  storage.defineItem<unknown>('local:team', { fallback: null }),
  storage.defineItem<unknown>('local:team-policy', { fallback: null }),
];

/**
 * `loadTeam` for pages that must be there at once: where there is neither a policy nor a pack, nothing that reads one is loaded.
 * Never rejects.
 */
export async function loadTeam(): Promise<Team> {
  return (await isThereAnything()) ? (await import('./team')).loadTeam() : noTeam;
}

/** Calls the listener with each later state, from whatever page or policy it came, until the signal aborts. */
export function watchTeam(listener: (team: Team) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const tell = () => void loadTeam().then((team) => !signal.aborted && listener(team));
  const onPolicy = (_: unknown, area: string) => {
    if (area === 'managed') tell();
  };
  browser.storage.onChanged.addListener(onPolicy);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onPolicy), { once: true });
  for (const item of kept) signal.addEventListener('abort', item.watch(tell), { once: true });
}

async function isThereAnything(): Promise<boolean> {
  const stored = await Promise.all(kept.map((item) => item.getValue().catch(() => 'unreadable')));
  return stored.some((value) => value !== null) || hasPolicy();
}

/** Whether an administrator set anything for this browser, sound or not. */
export async function hasPolicy(): Promise<boolean> {
  // Firefox rejects where there is no policy, and so may a browser that knows none.
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  return Object.keys(managed).length > 0;
}
