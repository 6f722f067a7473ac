import {
  type ComposerTarget,
  type HelpdeskAdapter,
  type Page,
  ReadFailure,
  type ReadFailureKind,
  type ReadOnlyApi,
  watchTicket,
} from '@/utils/helpdesk';
import type { Conversation } from '@/utils/conversation';
import { type EditorEngine, ownLines } from '@/utils/composer';
import { type PageLink, sendOneShot, withinLimits } from '@/utils/messaging';
import type { Mood } from './launcher';

/** The composer tells nobody when it changes; while a panel is connected it is looked at this often. Milliseconds. */
const lookMs = 400;

export interface SessionOptions {
  page: Page;
  desk: HelpdeskAdapter;
  engines: readonly EditorEngine[];
  api: ReadOnlyApi;
  link: PageLink;
  /** The mood of the open ticket, and nothing whenever another one or none is opened. */
  onMood: (ticketId: string | undefined, mood?: Mood) => void;
  onTheme: (theme: 'light' | 'dark') => void;
  /** Called a few times a second while the page is seen. */
  onLook: () => void;
}

export interface Session {
  /** The open ticket and a signal that ends with it. */
  readonly ticket: { id: string; signal: AbortSignal } | undefined;
  readAgain(): void;
}

/** Follows the agent from ticket to ticket, reads each, and tells the panel. Ends with the signal. */
export function startSession(options: SessionOptions, signal: AbortSignal): Session {
  const { page, desk, link, onMood } = options;
  let left = new AbortController();
  let reading = new AbortController();
  let ticket: Session['ticket'];

  let isReading = false;
  let hasChanged = false;

  /** A thread that changes while it is read, as it does when the page draws it, is looked at again afterwards: nothing is asked for twice. */
  const read = (fresh: boolean) => {
    hasChanged = isReading && !fresh;
    if (hasChanged) return;
    reading.abort();
    if (!ticket) return;
    reading = new AbortController();
    if (fresh) link.tell({ type: 'reading', ticketId: ticket.id });
    isReading = true;
    void readOnce(ticket.id, AbortSignal.any([ticket.signal, reading.signal]));
  };
  const readOnce = async (ticketId: string, current: AbortSignal) => {
    const waitMs = await readTicket(options, ticketId, current).finally(() => (isReading &&= current.aborted));
    if (current.aborted || (waitMs === undefined && !hasChanged)) return;
    const again = setTimeout(() => read(false), hasChanged ? 0 : waitMs);
    current.addEventListener('abort', () => clearTimeout(again), { once: true });
  };
  watchTicket(
    page,
    desk,
    ({ ticketId, coming, unconfirmed }) => {
      if (ticketId !== undefined && ticketId === ticket?.id) return read(false);
      left.abort();
      left = new AbortController();
      onMood(ticketId);
      ticket = ticketId === undefined ? undefined : { id: ticketId, signal: AbortSignal.any([signal, left.signal]) };
      if (ticket) return read(true);
      if (unconfirmed !== undefined) tellUnreadable(options, unconfirmed, 'unreadable-page');
      else link.tell(coming === undefined ? { type: 'no-ticket' } : { type: 'reading', ticketId: coming });
    },
    signal,
  );
  watchSurroundings(options, () => ticket?.id, signal);
  return {
    get ticket() {
      return ticket;
    },
    readAgain: () => read(true),
  };
}

/** Gives the time after which the helpdesk, which asked to wait, will answer. Milliseconds. */
async function readTicket(options: SessionOptions, ticketId: string, signal: AbortSignal): Promise<number | undefined> {
  const { page, desk, api, link, onMood } = options;
  let conversation: Conversation;
  try {
    conversation = withinLimits(await desk.readConversation(page, ticketId, api, signal));
  } catch (error) {
    if (signal.aborted) return undefined;
    if (!(error instanceof ReadFailure)) console.error('Tandem could not read this page:', error);
    const failure = error instanceof ReadFailure ? error.kind : 'unreadable-page';
    const retryAfterMs = error instanceof ReadFailure ? error.retryAfterMs : undefined;
    tellUnreadable(options, ticketId, failure, retryAfterMs);
    return retryAfterMs;
  }
  if (signal.aborted) return undefined;
  link.tell({ type: 'ticket', conversation });
  const mood = await sendOneShot('assess', { conversation });
  if (mood.ok && !signal.aborted) onMood(ticketId, mood.value);
  return conversation.shortfall?.retryAfterMs;
}

function tellUnreadable(
  { page, desk, link }: SessionOptions,
  ticketId: string,
  failure: ReadFailureKind,
  retryAfterMs?: number,
): void {
  link.tell({ type: 'unreadable', ticketId, failure, retryAfterMs, report: reportOf(desk, page) });
}

/** Names and counts only: it is made to be sent to us. */
function reportOf(desk: HelpdeskAdapter, page: Page): string {
  const found = Object.entries(desk.diagnose(page)).map(([what, count]) => `${what}: ${count}`);
  return [`helpdesk: ${desk.id}`, ...found].join('\n').slice(0, 4_000);
}

/** Tells the panel of the composer and the theme whenever they are not what they were. */
function watchSurroundings(options: SessionOptions, openTicket: () => string | undefined, signal: AbortSignal): void {
  const { page, desk, link, onTheme, onLook } = options;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let told = '';
  let theme: 'light' | 'dark' | undefined;
  const look = () => {
    const now = desk.theme(page) ?? (dark.matches ? 'dark' : 'light');
    if (now !== theme) {
      theme = now;
      link.tell({ type: 'theme', theme });
      onTheme(theme);
    }
    onLook();
    const ticketId = openTicket();
    if (ticketId === undefined || !link.connected) return;
    const composer = stateOf(options, ticketId);
    const news = JSON.stringify([ticketId, composer]);
    if (news !== told) link.tell({ type: 'composer', ticketId, composer });
    told = news;
  };
  look();
  const timer = setInterval(() => page.document.visibilityState === 'visible' && look(), lookMs);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** A reply box that only has to be opened is one that is empty: what comes with it is not the agent's, and stays. */
function stateOf({ page, desk, engines }: SessionOptions, ticketId: string): Composer | undefined {
  const target = desk.findComposer(page, ticketId);
  if (!target) return desk.openComposer?.(page, ticketId) && { audience: 'public', format: 'rich', empty: true };
  const empty = ownLines(target, engines).every((line) => line.trim() === '');
  return { audience: target.audience, format: target.format, empty };
}

type Composer = Pick<ComposerTarget, 'audience' | 'format'> & { empty: boolean };
