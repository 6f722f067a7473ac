import { browser } from '#imports';

/** From making a nonce to claiming it takes well under a second; a panel that needs longer is offered a new one. */
const lifetimeMs = 30_000;

/**
 * The nonces that content scripts have registered and panels have not yet claimed, one for each tab. They live in
 * `storage.session`, so they survive the worker's death and are out of a content script's reach.
 */
export const panelNonces = {
  /** Replaces the nonce of that tab: only the newest offer counts. */
  async register(tabId: number, nonce: string, now = Date.now()): Promise<void> {
    await inTurn(() => browser.storage.session.set({ [keyOf(tabId)]: { nonce, until: now + lifetimeMs } }));
  },
  /** True once for a nonce that was registered for this tab within the last 30 seconds; false ever after. */
  claim(tabId: number, nonce: string, now = Date.now()): Promise<boolean> {
    return inTurn(async () => {
      const key = keyOf(tabId);
      const kept = (await browser.storage.session.get(key))[key] as { nonce: string; until: number } | undefined;
      if (kept?.nonce !== nonce) return false;
      await browser.storage.session.remove(key);
      return now <= kept.until;
    });
  },
};

function keyOf(tabId: number): string {
  return `panel-nonce:${tabId}`;
}

let last: Promise<unknown> = Promise.resolve();

/** Two panels that claim the same nonce at the same moment must not both get it. */
function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const next = last.then(step, step);
  last = next;
  return next;
}
