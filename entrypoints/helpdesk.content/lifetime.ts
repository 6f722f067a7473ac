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

/** The main script may still be on its way. Milliseconds. */
const patienceMs = 10_000;

/**
 * The life of a further script beside the main one of a helpdesk: it ends with that one's. Nothing where the same script runs already, or
 * no main script came.
 */
export async function lifeOf(deskId: string, part: string): Promise<AbortSignal | undefined> {
  const world = globalThis as { [key: symbol]: AbortController | undefined };
  const main = () => world[Symbol.for(`tandem-${deskId}`)];
  const deadline = Date.now() + patienceMs;
  while (!main() && Date.now() < deadline) await new Promise((next) => setTimeout(next, 100));
  const living = main();
  if (!living || living.signal.aborted) return undefined;
  const copy = Symbol.for(`tandem-${deskId}-${part}`);
  const copies = globalThis as { [key: symbol]: { main: AbortController; ended: AbortController } | undefined };
  const earlier = copies[copy];
  if (earlier?.main === living && !earlier.ended.signal.aborted) return undefined;
  earlier?.ended.abort();
  const ended = new AbortController();
  copies[copy] = { main: living, ended };
  const alive = AbortSignal.any([ended.signal, living.signal]);
  const timer = setInterval(() => browser.runtime?.id === undefined && ended.abort(), lookMs);
  alive.addEventListener('abort', () => clearInterval(timer), { once: true });
  return alive;
}
