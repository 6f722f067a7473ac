import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import type { Conversation } from '@/utils/conversation';

/** Milliseconds of one question to a worker that slept. */
export interface Asked {
  /** As the page waits for it: from its question to the answer, the start of the worker included. */
  page: number;
  /** Of that, since the worker began. */
  worker: number;
}

/** The world of our content script in a page. To be made before the page is opened. */
export async function scriptWorld(page: Page): Promise<{ session: CDPSession; id: () => Promise<number> }> {
  const session = await page.createCDPSession();
  const { promise, resolve } = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) resolve(context.id);
  });
  await session.send('Runtime.enable');
  return { session, id: () => promise };
}

/**
 * Asks as our script in a page does when the agent opens another ticket, while the worker sleeps; `awake` gives the worker that
 * answered. This is the extension's own first reading, and nothing else reads beside it.
 */
export async function askAsleep(
  { session, id }: Awaited<ReturnType<typeof scriptWorld>>,
  conversation: Conversation,
  awake: () => Promise<WebWorker>,
): Promise<Asked> {
  const question = JSON.stringify({ tandem: 'assess', request: { conversation } });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await id(),
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const now = () => performance.timeOrigin + performance.now();
      const asked = now();
      const answer = await chrome.runtime.sendMessage(${question});
      return { asked, answered: now(), ok: answer?.ok === true };
    })()`,
  });
  const { asked, answered, ok } = result.value as { asked: number; answered: number; ok: boolean };
  if (!ok) throw new Error('the background does not answer');
  const began = await (await awake()).evaluate(() => performance.timeOrigin);
  return { page: answered - asked, worker: answered - began };
}
