import { storage } from '#imports';

/** The version that the agent has not been told of yet; empty where there is none. */
const item = storage.defineItem<string>('local:update-untold', { fallback: '' });

/** After an update from one version to another: there is something to tell. Nothing after an installation, or where the browser reloads the same version. */
export async function noteUpdate(previous: string | undefined, now: string): Promise<void> {
  if (previous !== undefined && previous !== now) await item.setValue(now);
}

/** The version to tell of; nothing once it was told. */
export async function untoldUpdate(): Promise<string | undefined> {
  const version: unknown = await item.getValue();
  return typeof version === 'string' && version !== '' ? version : undefined;
}

/** The agent has seen it. */
export function updateTold(): Promise<void> {
  return item.removeValue();
}
