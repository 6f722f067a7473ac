import { storage } from '#imports';

/**
 * Says that something about lists has changed, and nothing else. In `local`, since a frame in a page of Firefox hears neither changes of
 * the session's storage nor messages of the background.
 */
const news = storage.defineItem<number>('local:list-news', { fallback: 0 });

/** Tells the panels that are open. */
export function tellListNews(): Promise<void> {
  return news.setValue(Date.now());
}

/** Hears it, in a page of ours, until the signal aborts. */
export function onListNews(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  signal.addEventListener('abort', news.watch(listener), { once: true });
}
