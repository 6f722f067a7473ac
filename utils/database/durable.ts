/** What of the browser's storage is asked. A worker of Chromium has no `persist`. */
export type StorageKeeper = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/**
 * Asks the browser to keep what is stored when the disk fills up, where it has not said so already, and gives whether it says so. Never rejects, and
 * asks the agent nothing: with the manifest's `unlimitedStorage` Firefox 153 grants it unasked, and Chromium 156 says no without a question, since the
 * permission alone keeps its data from being cleared.
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
