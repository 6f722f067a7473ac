import { type Browser, browser } from '#imports';

/** What the background says to all our pages when something about lists has changed. A frame in a page of Firefox hears no changes of storage. */
const news = 'tandem-list-news';

/** Tells the panels that are open. */
export function tellListNews(): void {
  // Nobody may be there to hear it.
  browser.runtime.sendMessage({ news }).catch(() => undefined);
}

/** Hears it, in a page of ours, until the signal aborts. Only the extension itself is listened to. */
export function onListNews(listener: () => void, signal: AbortSignal): void {
  const heard = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const isNews = (message as { news?: unknown } | null)?.news === news;
    if (isNews && sender.id === browser.runtime.id && sender.tab === undefined) listener();
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
}
