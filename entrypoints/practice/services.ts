import { browser } from '#imports';
import type { PracticeServices } from '@/components/practice';
import { insertDraft, pageHands } from '@/utils/composer';
import { textarea } from '@/utils/composer/engines/textarea';
import { createPageLink, offerChannel, sendFromPanel } from '@/utils/messaging';
import { practiceAccount } from '@/utils/practice';

/** The real world, as the practice page is given it: the real panel in a frame, and the way into a reply box that helpdesks are written by. */
export const services: PracticeServices = {
  panelUrl: browser.runtime.getURL('/panel.html'),
  connect(frame, receive, signal) {
    const register = (nonce: string) => sendFromPanel('register-practice', { nonce });
    const link = createPageLink({ type: 'hello', ...practiceAccount }, receive);
    const shakeHands = () =>
      void offerChannel(frame, signal, register).then((channel) => (channel ? link.attach(channel) : undefined));
    frame.addEventListener('load', shakeHands, { signal });
    // React may be here after the frame has loaded.
    shakeHands();
    return link;
  },
  insert({ ticketId, text, placement, audience }, box, signal) {
    const composer = () => {
      const element = box();
      return element ? ({ ticketId, element, audience: 'public', format: 'plain' } as const) : undefined;
    };
    const desk = { activeTicket: () => (box() ? ticketId : undefined), findComposer: composer };
    return insertDraft(
      { page: window, desk, ticketId, text, placement, audience, hands: pageHands, engines: [textarea] },
      signal,
    );
  },
  now: () => new Date(),
};
