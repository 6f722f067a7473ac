import { storage } from '#imports';

/** Holds nothing of a key: only that it reads otherwise than before tells that keys have changed. */
const item = storage.defineItem<string>('local:keys-changed', { fallback: '' });

/** Says to every page of ours that a key was saved or forgotten; to be called once that is done. */
export async function tellKeysChanged(): Promise<void> {
  await item.setValue(crypto.randomUUID());
}

/** Calls the listener each time that a key was saved or forgotten, from whatever page, until the signal aborts. */
export function watchKeys(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  signal.addEventListener('abort', item.watch(listener), { once: true });
}
