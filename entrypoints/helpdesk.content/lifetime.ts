import { browser } from '#imports';

/** How often to look whether the extension is still there; reading a property costs nothing. Milliseconds. */
const lookMs = 2_000;

export interface Lifetime {
  /** Aborted when a newer copy of this script takes the page over, or when `end` is called. */
  readonly signal: AbortSignal;
  /** Aborted as well when the extension is gone: updated, reloaded or removed. Everything that needs it hangs on this one. */
  readonly alive: AbortSignal;
  /** Looks at once, before something is done that needs the extension. */
  isAlive: () => boolean;
  end: () => void;
}

/**
 * Starts the life of a helpdesk's script in the page, and ends that of an older copy in the same isolated world, where no page can
 * reach. WXT's own context is not used: it hears an event that any page can send, and would be killed by it.
 */
export function startLifetime(deskId: string): Lifetime {
  const copy = Symbol.for(`tandem-${deskId}`);
  const world = globalThis as { [key: symbol]: AbortController | undefined };
  const ended = new AbortController();
  world[copy]?.abort();
  world[copy] = ended;
  const orphaned = new AbortController();
  const alive = AbortSignal.any([ended.signal, orphaned.signal]);
  const isAlive = () => {
    if (browser.runtime?.id === undefined) orphaned.abort();
    return !alive.aborted;
  };
  const timer = setInterval(isAlive, lookMs);
  alive.addEventListener('abort', () => clearInterval(timer), { once: true });
  document.addEventListener('visibilitychange', isAlive, { signal: alive });
  return { signal: ended.signal, alive, isAlive, end: () => ended.abort() };
}
