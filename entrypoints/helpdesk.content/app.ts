import type { EditorEngine } from '@/utils/composer';
import { createReadOnlyApi, type HelpdeskAdapter, type Page } from '@/utils/helpdesk';
import { createPageLink, offerChannel, onOrder, onSidePanel, sendOneShot } from '@/utils/messaging';
import type { PanelPlace } from '@/utils/settings/panel-place';
import { createPanelFrame } from './frame';
import { mountHost } from './host';
import { createLauncher, type Mood } from './launcher';
import type { Lifetime } from './lifetime';
import { obey } from './orders';
import { answerPanel } from './requests';
import { say } from './say';
import { startSession } from './session';

const updated = say('page.updated');
const blocked = say('page.blocked');

/** What one helpdesk's script brings. */
export interface DeskParts {
  desk: HelpdeskAdapter;
  /** The kinds of editors that its composers are of. */
  engines: readonly EditorEngine[];
  /** Where the panel stood last. */
  place: PanelPlace;
}

/** Puts the launcher, the panel's frame and the reading of tickets together on one helpdesk page. */
export function startTandem(page: Page, { desk, engines, place }: DeskParts, lifetime: Lifetime): void {
  const { signal, alive, isAlive, end } = lifetime;
  const api = createReadOnlyApi(page.location.origin);
  const onRefused = () => void sendOneShot('frame-removed', {});
  const { root } = mountHost({ isAlive, onRefused }, signal);
  const hello = { type: 'hello', helpdesk: desk.id, account: page.location.hostname } as const;
  const link = createPageLink(hello, (frame) =>
    answerPanel(frame, { page, desk, engines, api, link, session, panel }, alive),
  );

  let isBlocked = false;
  const launcher = createLauncher(
    root,
    {
      onPress() {
        if (!isAlive()) return;
        if (isBlocked) void sendOneShot('open-side-panel', {});
        else panel.open({ focus: true });
      },
      obstacles: () => desk.keepClear(page),
    },
    signal,
  );
  const panel = createPanelFrame(
    {
      root,
      place,
      greet: (frame) => greet(frame),
      onShown: (shown) => launcher.hide(shown),
      onPlace: (now) => void sendOneShot('keep-place', { helpdesk: desk.id, place: now }),
      onWorks(works) {
        if (works !== isBlocked) return;
        isBlocked = !works;
        launcher.showNotice(works ? undefined : blocked);
        void sendOneShot('frame-blocked', { blocked: isBlocked });
      },
    },
    alive,
  );
  const greet = async (frame: HTMLIFrameElement) => {
    const channel = await offerChannel(frame, signal);
    await (channel ? link.attach(channel) : new Promise<never>(() => undefined));
  };

  const noted = new Map<string, string>();
  const onMood = (ticketId?: string, mood?: Mood) => {
    launcher.showMood(mood);
    if (!mood || ticketId === undefined || panel.isOpen) return;
    if (/^(?:frustrated|furious)$/.test(mood.level) && noted.get(ticketId) !== mood.level) launcher.markUnseen();
    noted.set(ticketId, mood.level);
  };
  const onLook = () => launcher.place();
  const onTheme = (theme: 'light' | 'dark') => root.host.setAttribute('data-theme', theme);
  const session = startSession({ page, desk, engines, api, link, onMood, onTheme, onLook }, alive);
  onOrder((order) => obey(order, { panel, link, leave: end }), alive);
  onSidePanel((channel) => void link.attach(channel), alive);
  alive.addEventListener(
    'abort',
    () => {
      if (signal.aborted) return;
      link.tell({ type: 'gone' });
      launcher.hide(false);
      launcher.showNotice(updated);
    },
    { once: true },
  );
}
