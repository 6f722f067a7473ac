import type { FrustrationReading } from '@/utils/frustration';
import { ticketKey, type Conversation } from '@/utils/conversation';
import { readFailureKinds } from '@/utils/helpdesk/read-failure';
import type { Passage } from '@/utils/knowledge';
import type { PageFrame } from '@/utils/messaging/frames';
import { sentSince } from './after-send';
import { reduceDraft, type DraftAction } from './reduce-draft';
import type { PanelState, Stale, TicketView } from './panel-state';

export type PanelAction =
  | { type: 'frame'; frame: PageFrame; at: number }
  | { type: 'mood-read'; key: string; reading: FrustrationReading | 'failed' }
  | { type: 'passages-found'; key: string; passages: Passage[] }
  /** Text from an earlier visit was found in the store. */
  | { type: 'restored'; key: string; text: string }
  /** A keyboard command of the page was carried out. */
  | { type: 'command-taken' }
  | DraftAction;

/** The one place where the panel's state changes. Pure; what does not fit the state any more changes nothing. */
export function reducePanel(state: PanelState, action: PanelAction): PanelState {
  if (action.type === 'frame') return reduceFrame(state, action.frame, action.at);
  if (action.type === 'command-taken') return { ...state, command: undefined };
  if (state.phase !== 'ticket' || ('key' in action && action.key !== state.key)) return state;
  if (action.type === 'mood-read') return { ...state, reading: action.reading };
  if (action.type === 'passages-found') return { ...state, passages: action.passages };
  if (action.type === 'restored') return { ...state, ...restore(state, action.text) };
  const view = reduceDraft(state, action);
  // What changes nothing need not be drawn.
  return view === state ? state : { ...state, ...view };
}

function reduceFrame(state: PanelState, frame: PageFrame, at: number): PanelState {
  const hear = frames[frame.type] as (state: PanelState, frame: PageFrame, at: number) => PanelState;
  return hear(state, frame, at);
}

type FrameOf<T extends PageFrame['type']> = Extract<PageFrame, { type: T }>;

const frames: { [T in PageFrame['type']]: (state: PanelState, frame: FrameOf<T>, at: number) => PanelState } = {
  hello: (state) => ({ ...state, gone: false }),
  gone: (state) => ({ ...state, gone: true }),
  'no-ticket': (state) => ({ ...leave(state), phase: 'no-ticket' }),
  reading: (state, { ticketId }) =>
    showsTicket(state, ticketId) ? state : { ...leave(state), phase: 'reading', ticketId },
  ticket: (state, { conversation }, at) => showTicket(state, conversation, at),
  unreadable: showFailure,
  // A list that could not be had takes nothing away from the one that is there.
  macros: (state, { macros, failure }) => ({
    ...state,
    macrosRead: undefined,
    ...(failure === undefined && { macros }),
  }),
  'macros-read': (state, { count }) => ({ ...state, macrosRead: count }),
  articles: (state, { ticketId, articles }) => (showsTicket(state, ticketId) ? { ...state, articles } : state),
  'macro-preview': (state, { ticketId, macroId, text }) =>
    showsTicket(state, ticketId) && text !== undefined
      ? { ...state, previews: { ...state.previews, [macroId]: text } }
      : state,
  composer: (state, { ticketId, composer }) => ({ ...state, lastComposer: { ticketId, composer } }),
  theme: (state, { theme }) => ({ ...state, theme }),
  command: (state, { command }, at) => ({ ...state, command: { name: command, at } }),
  inserted: (state, { requestId, result }) =>
    state.phase === 'ticket'
      ? { ...state, ...reduceDraft(state, { type: 'insert-answered', requestId, result }) }
      : state,
};

function showsTicket(state: PanelState, ticketId: string): state is PanelState & TicketView {
  return state.phase === 'ticket' && state.conversation.ticketId === ticketId;
}

/** A ticket on screen stays there with its draft when a later read of it fails. */
function showFailure(state: PanelState, frame: Extract<PageFrame, { type: 'unreadable' }>, at: number): PanelState {
  const { ticketId, failure, report } = frame;
  const retryAt = frame.retryAfterMs === undefined ? undefined : at + frame.retryAfterMs;
  if (showsTicket(state, ticketId)) return { ...state, stale: { failure, retryAt } };
  return { ...leave(state), phase: 'unreadable', ticketId, failure, retryAt, report };
}

/** A ticket that is read again keeps its draft; another ticket starts afresh, with what was kept for it. */
function showTicket(state: PanelState, conversation: Conversation, at: number): PanelState {
  const key = ticketKey(conversation);
  const shortfall = shortfallOf(conversation, at);
  if (state.phase === 'ticket' && state.key === key) {
    return { ...state, conversation, shortfall, stale: undefined, draft: afterRead(state, conversation) };
  }
  const surroundings = leave(state);
  const fresh: TicketView = {
    phase: 'ticket',
    key,
    conversation,
    openedAt: at,
    shortfall,
    text: '',
    restored: false,
    draft: { step: 'idle' },
    verdict: { reasons: [] },
  };
  const kept = surroundings.kept[key];
  return { ...surroundings, ...(kept === undefined ? fresh : restore(fresh, kept)) };
}

/** An insert ends with what the human sent. */
function afterRead({ draft, conversation: before, text }: TicketView, now: Conversation): TicketView['draft'] {
  if (draft.step !== 'inserted' || draft.sent) return draft;
  const sent = sentSince(before, now, text);
  return sent ? { ...draft, sent } : draft;
}

function shortfallOf({ shortfall }: Conversation, at: number): Stale | undefined {
  const failure = readFailureKinds.find((kind) => kind === shortfall?.failure);
  const waitMs = shortfall?.retryAfterMs;
  return failure && { failure, retryAt: waitMs === undefined ? undefined : at + waitMs };
}

/** Only into an empty box: what the agent has typed meanwhile comes first. */
function restore(view: TicketView, text: string): TicketView {
  if (view.draft.step !== 'idle' || view.text !== '' || text.trim() === '') return view;
  return { ...view, text, restored: true, draft: { step: 'drafted' } };
}

/** The surroundings alone, with the text that would be lost put aside. */
function leave(state: PanelState) {
  const { gone, theme, macros, macrosRead, command, lastComposer } = state;
  return { gone, theme, macros, macrosRead, command, lastComposer, kept: keptAfter(state) };
}

function keptAfter(state: PanelState): Record<string, string> {
  if (state.phase !== 'ticket') return state.kept;
  const { [state.key]: _, ...others } = state.kept;
  return state.draft.step === 'inserted' || state.text.trim() === '' ? others : { ...others, [state.key]: state.text };
}
