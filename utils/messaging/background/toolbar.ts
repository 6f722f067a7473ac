import { browser } from '#imports';
import type { FrustrationLevel, FrustrationReading } from '@/utils/frustration';
import { t } from '@/utils/i18n';

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

const levelTitles: Record<FrustrationLevel, string> = {
  calm: t('toolbar.calm'),
  concerned: t('toolbar.concerned'),
  frustrated: t('toolbar.frustrated'),
  furious: t('toolbar.furious'),
};

const troubleTitles: Record<Trouble, string> = {
  'frame-blocked': t('toolbar.blocked'),
  'frame-removed': t('toolbar.removed'),
};

export const toolbar: Toolbar = {
  showLevel(tabId, { level, supported }) {
    const title = supported ? levelTitles[level] : plainTitle;
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
