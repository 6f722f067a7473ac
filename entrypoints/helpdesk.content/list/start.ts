import { createReadOnlyApi, type ListedTicket, type ListRow, type TicketList } from '@/utils/helpdesk';
import { type OneShotResponse, sendFromList } from '@/utils/messaging';
import { lifeOf } from '../lifetime';
import { budgeted } from './budgeted';
import { createMarks } from './marks';
import { readAhead } from './read-ahead';

/** Mutations are gathered for this long, and the address is looked at this often while the tab is seen. Milliseconds. */
const lookMs = 400;

/** The page is looked at this often all the same, in looks at its address. */
const lookAnywayEvery = 5;

/** What other tabs have read meanwhile is asked for this often; the list itself is asked for again every fourth time. Milliseconds. */
const askMs = 15_000;
const askListEvery = 4;

type Look = OneShotResponse<'list-look'>;

/** The script of list pages. Comes on top of the helpdesk's own script, lives as long as it, and starts once in a page. */
export async function startList(deskId: string, list: TicketList): Promise<void> {
  const signal = await lifeOf(deskId, 'list');
  if (!signal) return;
  const marks = createMarks(signal);
  const api = budgeted(createReadOnlyApi(window.location.origin));
  let rows: ListRow[] = [];
  let listed: readonly ListedTicket[] = [];
  let told = '';
  let ahead: AbortController | undefined;
  let asked = 0;

  const tell = () => {
    const open = list.isList(window.location);
    const tickets = open ? shown(rows, listed) : [];
    const news = JSON.stringify([open, tickets]);
    if (news !== told) void sendFromList('list-shows', { helpdesk: deskId, open, tickets });
    told = news;
  };
  const stop = () => {
    ahead?.abort();
    ahead = undefined;
  };
  const goAhead = () => {
    if (ahead || !list.overview) return;
    const mine = new AbortController();
    ahead = mine;
    const onListed = (tickets: readonly ListedTicket[]) => {
      listed = tickets;
      tell();
    };
    const parts = { page: window, deskId, list, rows, api, onListed, onRead: () => void ask() };
    void readAhead(parts, AbortSignal.any([signal, mine.signal])).then((whole) => {
      // What was refused is tried again with the next look.
      if (!whole && ahead === mine) ahead = undefined;
    });
  };
  const ask = async () => {
    const changes = new Map(listed.map(({ ticketId, updatedAt }) => [ticketId, updatedAt]));
    const tickets = rows.map(({ ticketId }) => ({ ticketId, updatedAt: changes.get(ticketId) }));
    const look = await sendFromList('list-look', { helpdesk: deskId, tickets });
    if (!look.ok || signal.aborted || !list.isList(window.location)) return;
    marks.show(marksOf(rows, look.value));
    if (look.value.on) goAhead();
    else stop();
  };
  const look = () => {
    const now = list.isList(window.location) ? list.rows(window) : [];
    const isSame = sameTickets(now, rows);
    rows = now;
    if (isSame && told !== '') return marks.settle();
    stop();
    listed = [];
    tell();
    if (rows.length === 0 && !list.isList(window.location)) marks.show([]);
    else void ask();
  };
  const askAgain = () => {
    if (document.visibilityState !== 'visible' || !list.isList(window.location)) return;
    asked += 1;
    if (asked % askListEvery === 0) stop();
    void ask();
  };
  watch(look, askAgain, signal);
}

/** Calls `look` when the page or its address may have changed, and `askAgain` now and then. */
function watch(look: () => void, askAgain: () => void, signal: AbortSignal): void {
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let address = '';
  let looks = 0;
  const soon = () =>
    (gathering ??= setTimeout(() => {
      gathering = undefined;
      look();
    }, lookMs));
  const observer = new MutationObserver(soon);
  observer.observe(document, { childList: true, subtree: true });
  const poll = setInterval(() => {
    looks += 1;
    // Links may come into sight without any change of the page's tree, as when a style sheet arrives.
    const isDue = address !== window.location.href || looks % lookAnywayEvery === 0;
    if (document.visibilityState !== 'visible' || !isDue) return;
    address = window.location.href;
    soon();
  }, lookMs);
  const again = setInterval(askAgain, askMs);
  document.addEventListener('visibilitychange', askAgain, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(poll);
      clearInterval(again);
      clearTimeout(gathering);
    },
    { once: true },
  );
  look();
}

function marksOf(rows: readonly ListRow[], { known }: Look) {
  return rows.flatMap(({ ticketId, link }) => {
    const found = known.find((one) => one.ticketId === ticketId);
    return found?.supported ? { ticketId, link, level: found.level, changed: found.changed } : [];
  });
}

/** What the helpdesk's list says, and what stands on the page beside it. */
function shown(rows: readonly ListRow[], listed: readonly ListedTicket[]) {
  const told = listed.map(({ ticketId, path, subject, customer, updatedAt }) => ({
    ticketId,
    path,
    subject: cut(subject),
    customer: customer && cut(customer),
    updatedAt,
  }));
  const others = rows
    .filter(({ ticketId }) => !listed.some((one) => one.ticketId === ticketId))
    .map(({ ticketId, path, link }) => ({ ticketId, path, subject: cut(link.textContent ?? '') }));
  return [...told, ...others].slice(0, 100);
}

function cut(text: string): string {
  return text.trim().slice(0, 300);
}

function sameTickets(some: readonly ListRow[], others: readonly ListRow[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ link, ticketId }, at) => {
      const other = others[at];
      return other?.ticketId === ticketId && other.link === link;
    })
  );
}
