import { browser } from '#imports';
import { registerSites } from '@/utils/sites';
import { serveOneShots } from '../one-shot';
import { hearBrowser } from './events';
import { type BackgroundParts, oneShotHandlers } from './one-shot-handlers';
import { readingFirst } from './reading-first';
import { serveRelay } from './relay';
import { createSidePanel } from './side-panel';
import { toolbar } from './toolbar';

/** All of the background's work. Every listener is there when this returns, as a worker that was woken by an event needs it. */
export function startBackground(reading: Pick<BackgroundParts, 'read' | 'sentence' | 'learn' | 'readAhead'>): void {
  const sidePanel = createSidePanel();
  const { read, afterwards } = readingFirst(reading.read);
  serveOneShots(oneShotHandlers({ ...reading, read, sidePanel, toolbar }));
  hearBrowser({ sidePanel, toolbar });
  if (import.meta.env.FIREFOX) serveRelay();
  void sidePanel.recall();
  void closeLocalStorage();
  afterwards(() => sidePanel.prepare());
  afterwards(() => registerSites());
}

/** Chromium lets content scripts read the extension's storage unless told otherwise; Firefox cannot be told. */
async function closeLocalStorage(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
