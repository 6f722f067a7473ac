import './jitless';
import { type Browser, browser } from '#imports';
import * as z from 'zod/mini';
import { panelCommands } from './frames';

const orderSchema = z.discriminatedUnion('order', [
  z.object({ order: z.literal('toggle-panel') }),
  z.object({ order: z.literal('command'), command: z.enum(panelCommands) }),
  /** The agent took back the permission for these match patterns: a page that is one of them is to be left. */
  z.object({ order: z.literal('leave'), origins: z.array(z.string()) }),
  /** The page's side is alive; nothing is to be done. */
  z.object({ order: z.literal('are-you-there') }),
]);

/** What the background may tell the page's side of a tab. */
export type PageOrder = z.infer<typeof orderSchema>;

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
    const order = orderSchema.safeParse(message);
    if (!order.success || sender.id !== browser.runtime.id || sender.tab !== undefined) return false;
    respond(true);
    receive(order.data);
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), { once: true });
}
