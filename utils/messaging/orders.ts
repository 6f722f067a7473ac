import { type Browser, browser } from '#imports';
import { panelCommands } from './frames';
import { byType, list, misfit, oneOf, type Shaped, text } from './shape';

const orderShape = byType({
  'toggle-panel': {},
  command: { command: oneOf(panelCommands) },
  /** The agent took back the permission for these match patterns: a page that is one of them is to be left. */
  leave: { origins: list(text(500), 1_000) },
});

/** What the background may tell the page's side of a tab. */
export type PageOrder = Shaped<typeof orderShape>;

/** Tells the content script in the top frame of a tab. False where there is none. */
export async function sendOrder(tabId: number, order: PageOrder): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, order, { frameId: 0 })) === true;
  } catch {
    // No content script of ours is there to hear it.
    return false;
  }
}

/** Hears orders in a content script until the signal aborts. Only the extension itself can send them. */
export function onOrder(receive: (order: PageOrder) => void, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (heard: true) => void,
  ): boolean => {
    const order = orderShape(message);
    if (order === misfit || sender.id !== browser.runtime.id || sender.tab !== undefined) return false;
    respond(true);
    receive(order);
    return false;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
