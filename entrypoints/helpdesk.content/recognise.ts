import type { HelpdeskAdapter, Page } from '@/utils/helpdesk';

/** Hosts that are no vendor's show their marks only once the page has rendered. Milliseconds. */
const lookMs = 300;

/** True as soon as the page can be told to be the helpdesk's; false where the signal aborts before. */
export function recognised(desk: HelpdeskAdapter, page: Page, signal: AbortSignal): Promise<boolean> {
  return new Promise((found) => {
    const look = () => {
      const isIts = desk.recognises(page);
      if (!isIts && !signal.aborted) return;
      clearInterval(timer);
      found(isIts);
    };
    const timer = setInterval(look, lookMs);
    signal.addEventListener('abort', look, { once: true });
    look();
  });
}
