import { browser } from '#imports';
import type { FrustrationLevel, FrustrationReading } from '@/utils/frustration';

/** Why the panel is not where it should be. */
export type Trouble = 'frame-blocked' | 'frame-removed';

/** The toolbar button's badge and title, for one tab at a time. The browser forgets them when the tab goes to another page. */
export interface Toolbar {
  /** A shape for each level above calm; colour is never the only sign. */
  showLevel(tabId: number, reading: Pick<FrustrationReading, 'level' | 'supported'>): Promise<void>;
  showTrouble(tabId: number, trouble: Trouble): Promise<void>;
  clear(tabId: number): Promise<void>;
}

const plainTitle = 'Tandem';

const shapes: Record<FrustrationLevel, string> = {
  calm: '',
  concerned: '\u25C7',
  frustrated: '\u25B3',
  furious: '\u25B2',
};

const troubleTitles: Record<Trouble, string> = {
  'frame-blocked': 'Tandem: this page lets no panel into it. Click to open the panel beside the page.',
  'frame-removed': 'Tandem: this page keeps taking the panel out. Reload the page to try again.',
};

export const toolbar: Toolbar = {
  showLevel(tabId, { level, supported }) {
    const title = supported ? `${plainTitle}: the customer is ${level}` : plainTitle;
    return show(tabId, supported ? shapes[level] : '', title);
  },
  showTrouble: (tabId, trouble) => show(tabId, '!', troubleTitles[trouble]),
  clear: (tabId) => show(tabId, '', plainTitle),
};

async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#404040' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
