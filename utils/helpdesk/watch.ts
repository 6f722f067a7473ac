import type { HelpdeskAdapter, Page } from './adapter';

/** What the agent has open. */
export interface TicketState {
  ticketId: string | undefined;
  /** `HelpdeskAdapter.threadMark` of that ticket; empty without a ticket. */
  threadMark: string;
  /** A ticket that the URL names and the page has not confirmed yet. Only without `ticketId`. */
  coming?: string;
  /**
   * A ticket that the URL has named for 10 s while the page confirmed nothing: the page is not one that we know any more.
   * Only without `ticketId`.
   */
  unconfirmed?: string;
}

/** Real pages were seen to take up to ten seconds to build. Milliseconds. */
const patienceMs = 10_000;

/** Mutations are gathered for this long: the page changes all the time. Milliseconds. */
const gatherMs = 100;

/** The URL and attributes are looked at this often while the tab is seen; navigation sends no event. Milliseconds. */
const pollMs = 250;

/**
 * Calls `onChange` at once with what is open, then whenever the ticket or its thread changes, within 300 ms of the page.
 * Patches nothing. Stops with the signal.
 */
export function watchTicket(
  page: Page,
  adapter: Pick<HelpdeskAdapter, 'activeTicket' | 'ticketInUrl' | 'threadMark'>,
  onChange: (state: TicketState) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const { document } = page;
  let told: TicketState | undefined;
  let waiting: { named?: string; since: number } = { since: 0 };
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(gathering);
    gathering = undefined;
    const ticketId = adapter.activeTicket(page);
    const threadMark = ticketId ? adapter.threadMark(page, ticketId) : '';
    const named = ticketId ? undefined : adapter.ticketInUrl(page);
    if (named !== waiting.named) waiting = { named, since: Date.now() };
    const unconfirmed = Date.now() - waiting.since < patienceMs ? undefined : named;
    const now = { ticketId, threadMark, ...(named && { coming: named }), ...(unconfirmed && { unconfirmed }) };
    if (JSON.stringify(now) === JSON.stringify(told)) return;
    told = now;
    onChange(now);
  };
  const lookSoon = () => (gathering ??= setTimeout(look, gatherMs));
  const lookIfSeen = () => {
    if (document.visibilityState === 'visible') look();
  };

  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true });
  const poll = setInterval(lookIfSeen, pollMs);
  document.addEventListener('visibilitychange', lookIfSeen, { signal });
  document.defaultView?.addEventListener('popstate', lookSoon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(gathering);
    },
    { once: true },
  );
  look();
}
