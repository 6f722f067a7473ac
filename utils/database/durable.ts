/** What of the browser's storage is asked. A worker of Chromium has no `persist`. */
export type StorageKeeper = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/**
 * Asks the browser to keep what is stored when the disk fills up, where it has not said so already, and gives whether it does. Never rejects, and
 * asks the agent nothing: with the manifest's `unlimitedStorage` no browser shows a question for it.
 */
export async function keepDurably(
  storage: StorageKeeper | undefined = globalThis.navigator?.storage,
): Promise<boolean> {
  try {
    if (await storage?.persisted?.()) return true;
    return (await storage?.persist?.()) ?? false;
  } catch (error) {
    console.warn('Tandem could not ask the browser to keep its data', error);
    return false;
  }
}
