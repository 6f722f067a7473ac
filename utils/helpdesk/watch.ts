import type { HelpdeskAdapter, Page } from './adapter';

/** What the agent has open. */
export interface TicketState {
  ticketId: string | undefined;
  /** `HelpdeskAdapter.threadMark` of that ticket; empty without a ticket. */
  threadMark: string;
}

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
  adapter: Pick<HelpdeskAdapter, 'activeTicket' | 'threadMark'>,
  onChange: (state: TicketState) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const { document } = page;
  let told: TicketState | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(gathering);
    gathering = undefined;
    const ticketId = adapter.activeTicket(page);
    const threadMark = ticketId ? adapter.threadMark(page, ticketId) : '';
    if (told && told.ticketId === ticketId && told.threadMark === threadMark) return;
    told = { ticketId, threadMark };
    onChange(told);
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
