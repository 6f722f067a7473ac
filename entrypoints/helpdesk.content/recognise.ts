import { adapterFor, type HelpdeskAdapter, type Page } from '@/utils/helpdesk';

/** Hosts that are no vendor's show their marks only once the page has rendered. Milliseconds. */
const lookMs = 300;

/** The page's helpdesk, as soon as it can be told; nothing where the signal aborts before. */
export function recognised(page: Page, signal: AbortSignal): Promise<HelpdeskAdapter | undefined> {
  return new Promise((found) => {
    const look = () => {
      const desk = adapterFor(page);
      if (!desk && !signal.aborted) return;
      clearInterval(timer);
      found(desk);
    };
    const timer = setInterval(look, lookMs);
    signal.addEventListener('abort', look, { once: true });
    look();
  });
}
