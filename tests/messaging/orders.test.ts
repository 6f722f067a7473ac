import { fakeBrowser } from '../support/fake-extension';
import { beforeEach, describe, expect, it } from 'vitest';
import { onOrder, type PageOrder } from '@/utils/messaging/orders';

beforeEach(() => fakeBrowser.reset());

const background = { id: 'test-extension-id' };

async function heard(message: unknown, sender: unknown, signal = new AbortController().signal): Promise<PageOrder[]> {
  const orders: PageOrder[] = [];
  onOrder((order) => orders.push(order), signal);
  void (await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined));
  return orders;
}

describe('orders to the page’s side', () => {
  it.each<PageOrder>([
    { type: 'toggle-panel' },
    { type: 'command', command: 'draft' },
    { type: 'command', command: 'insert' },
    { type: 'leave', origins: ['https://*.example.com/*'] },
  ])('hear %j from the background', async (order) => {
    expect(await heard(order, background)).toEqual([order]);
  });

  it.each([
    ['another extension', { id: 'theirs' }],
    ['a script in a tab', { id: 'test-extension-id', tab: { id: 1 } }],
    ['nobody', {}],
  ])('hear nothing from %s', async (_, sender) => {
    expect(await heard({ type: 'toggle-panel' }, sender)).toEqual([]);
  });

  it.each([[null], ['toggle-panel'], [{ type: 'send' }], [{ type: 'command', command: 'submit' }]])(
    'hear nothing in %j',
    async (message) => {
      expect(await heard(message, background)).toEqual([]);
    },
  );

  it('end with their signal', async () => {
    expect(await heard({ type: 'toggle-panel' }, background, AbortSignal.abort())).toEqual([]);
  });
});
