import type { Page } from 'puppeteer-core';
import { PanelDriver } from './panel-driver';

/** Where drafts come from in a demo, a story or a benchmark. */
export interface ClaudeEndpoint {
  baseUrl: string;
  model: string;
}

const anthropic: ClaudeEndpoint = { baseUrl: 'https://api.anthropic.com', model: 'claude-haiku-5-5' };

/**
 * Does what the options page does when a key is saved: the key goes into the extension's own database, bound to its address, and the engine is
 * chosen. Runs inside the panel's frame, which is of the extension's origin; the helpdesk page sees nothing of it.
 */
export async function connectClaude(page: Page, key: string, endpoint: ClaudeEndpoint = anthropic): Promise<void> {
  const panel = await PanelDriver.of(page);
  await panel.frame.evaluate(
    async (secret, preferences) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.addEventListener('success', () => done(request.result));
          request.addEventListener('error', () => fail(request.error ?? new Error('the database did not answer')));
        });
      let [known] = await indexedDB.databases();
      for (
        const patience = Date.now() + 10_000;
        !known?.name && Date.now() < patience;
        [known] = await indexedDB.databases()
      ) {
        await new Promise((next) => setTimeout(next, 100));
      }
      if (!known?.name) throw new Error('the extension opened no database');
      const database = await settled(indexedDB.open(known.name));
      await settled(database.transaction('secrets', 'readwrite').objectStore('secrets').put(secret));
      database.close();
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome;
      interface StorageArea {
        get(name: string): Promise<Record<string, object | undefined>>;
        set(items: Record<string, object>): Promise<void>;
      }
      const { preferences: kept } = await storage.local.get('preferences');
      await storage.local.set({
        preferences: { ...preferences, ...kept, engine: 'claude', endpoint: preferences.endpoint },
      });
    },
    { baseUrl: endpoint.baseUrl, key },
    {
      engine: 'claude',
      endpoint: { ...endpoint, keyHeader: 'bearer' },
      presetId: 'warm-and-plain',
      keepSentText: false,
      retentionDays: 90,
      sensitivity: 'balanced',
    },
  );
  await page.reload();
}
