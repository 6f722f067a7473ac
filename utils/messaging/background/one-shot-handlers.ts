import { browser } from '#imports';
import type { Conversation } from '@/utils/conversation';
import type { FrustrationReading } from '@/utils/frustration';
import { panelPlaceItem } from '@/utils/settings/panel-place';
import { numbersPermission } from '@/utils/settings/numbers-permission';
import { panelNonces } from '../nonces';
import type { OneShotHandlers, OneShotSender } from '../one-shot';
import { listHandlers, rememberOpened } from './lists';
import type { SidePanel } from './side-panel';
import type { Toolbar } from './toolbar';

export interface BackgroundParts {
  read: (conversation: Conversation) => Promise<FrustrationReading>;
  sentence: (reading: FrustrationReading, conversation: Conversation) => string;
  /** Learns from a reading; not called for private windows. What goes wrong in it concerns nobody else. */
  learn?: (reading: FrustrationReading, conversation: Conversation) => Promise<void>;
  /** Whether the agent wants the tickets of lists read ahead; never where left out. */
  readAhead?: () => Promise<boolean>;
  toolbar: Toolbar;
  sidePanel: SidePanel;
}

/** What the background does for each one-shot message. */
export function oneShotHandlers(parts: BackgroundParts): OneShotHandlers {
  const { read, sentence, learn, readAhead = async () => false, toolbar, sidePanel } = parts;
  const unblocked = async (tabId: number) => {
    if (await sidePanel.withdraw(tabId)) await toolbar.clear(tabId);
  };
  const register = async ({ nonce }: { nonce: string }, sender: OneShotSender) => {
    await panelNonces.register(tabOf(sender), nonce);
    return { ok: true };
  };
  return {
    ...listHandlers({ readAhead, read, sentence }),
    'register-panel': register,
    'register-practice': register,
    async 'claim-panel'({ nonce }, sender) {
      const { tabId, privateWindow } = sender;
      const mine = tabId !== undefined && (await panelNonces.claim(tabId, nonce));
      if (mine) await unblocked(tabId);
      return { mine, privateWindow };
    },
    async assess({ conversation }, sender) {
      const tabId = tabOf(sender);
      const reading = await read(conversation);
      const said = { level: reading.level, supported: reading.supported, sentence: sentence(reading, conversation) };
      // A task of its own: the page waits for the answer, and for nothing of this.
      setTimeout(() => {
        tolerate('show a level', toolbar.showLevel(tabId, reading));
        if (!sender.privateWindow) tolerate('learn', learn?.(reading, conversation));
        tolerate('remember a reading', rememberOpened(conversation, said, sender));
      }, 0);
      return said;
    },
    async 'frame-blocked'({ blocked }, sender) {
      const tabId = tabOf(sender);
      if (blocked) {
        await sidePanel.offer(tabId);
        await toolbar.showTrouble(tabId, 'frame-blocked');
      } else {
        await unblocked(tabId);
      }
      return { ok: true };
    },
    async 'frame-removed'(_, sender) {
      await toolbar.showTrouble(tabOf(sender), 'frame-removed');
      return { ok: true };
    },
    'recall-place': ({ helpdesk }) => panelPlaceItem(helpdesk).get(),
    async 'keep-place'({ helpdesk, place }) {
      await panelPlaceItem(helpdesk).set(place);
      return { ok: true };
    },
    'open-side-panel': (_, sender) => ({ ok: sidePanel.openNow(tabOf(sender)) }),
    async 'open-options'() {
      await browser.runtime.openOptionsPage();
      return { ok: true };
    },
    async 'has-host-permission'({ origin }) {
      return { granted: await browser.permissions.contains({ origins: [hostPattern(origin)] }) };
    },
    async 'may-send-numbers'({ origin }) {
      const wanted = { origins: [hostPattern(origin)], ...numbersPermission() };
      return { granted: await browser.permissions.contains(wanted) };
    },
  };
}

/** What goes wrong with it, as in a tab that was just closed, concerns nobody. */
function tolerate(what: string, work: Promise<void> | undefined): void {
  work?.catch((error: unknown) => console.debug(`Tandem could not ${what}:`, error));
}

/** Permissions are for whole hosts: a pattern with a port is none. */
function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function tabOf(sender: OneShotSender): number {
  if (sender.tabId === undefined) throw new Error('a page without a tab');
  return sender.tabId;
}
