import type { Conversation } from '@/utils/conversation';
import type { InsertFailure } from '@/utils/composer';
import type { DraftFailureKind, DraftNote, DraftPhase, DraftUsage, WrittenQuote } from '@/utils/drafting';
import type { FrustrationReading } from '@/utils/frustration';
import type { Article, Macro } from '@/utils/helpdesk/adapter';
import type { ReadFailureKind } from '@/utils/helpdesk/read-failure';
import type { Passage } from '@/utils/knowledge';
import type { PageFrame, PanelCommand } from '@/utils/messaging/frames';

/** Everything that the panel shows. Changed by `reducePanel` alone; times are milliseconds of the agent's clock. */
export type PanelState = Surroundings & (NoTicket | ReadingTicket | Unreadable | TicketView);

/** What stays true across tickets. */
export interface Surroundings {
  /** The page's side lost its extension: nothing can be inserted until the page is reloaded. */
  gone: boolean;
  theme?: 'light' | 'dark';
  macros: Macro[];
  /** How many macros were read so far; only while they are being read. */
  macrosRead?: number;
  /** A shortcut that the agent pressed in the page; it waits until there is a ticket to carry it out on. */
  command?: { name: PanelCommand; at: number };
  /** The reply box as the page last described it; it may come before its ticket. */
  lastComposer?: { ticketId: string; composer?: Composer };
  /** Text that was not inserted, by ticket key: brought back when the agent comes back. */
  kept: Record<string, string>;
}

export interface NoTicket {
  phase: 'no-ticket';
}

export interface ReadingTicket {
  phase: 'reading';
  ticketId: string;
}

export interface Unreadable {
  phase: 'unreadable';
  ticketId: string;
  failure: ReadFailureKind;
  /** When the helpdesk will answer again. */
  retryAt?: number;
  report?: string;
}

export interface TicketView {
  phase: 'ticket';
  /** `ticketKey` of the conversation. */
  key: string;
  conversation: Conversation;
  openedAt: number;
  /** `failed` where the mood could not be read; undefined while it is being read. */
  reading?: FrustrationReading | 'failed';
  passages?: Passage[];
  /** What the help center has for this ticket, once it was asked. */
  articles?: Article[];
  /** Macros as the helpdesk fills them in for this ticket, by id. */
  previews?: Record<string, string>;
  /** Why a later read of this ticket failed; what is shown is from before. */
  stale?: Stale;
  /** Why only the page could be read. */
  shortfall?: Stale;
  /** What stands in the draft box, whoever wrote it. */
  text: string;
  undo?: Undo;
  /** Sentences that were put in from the agent's replies to other tickets. */
  earlier?: readonly string[];
  /** The text was kept from an earlier visit. */
  restored: boolean;
  draft: DraftState;
  verdict: Verdict;
}

export interface Stale {
  failure: ReadFailureKind;
  retryAt?: number;
}

export type Composer = NonNullable<Extract<PageFrame, { type: 'composer' }>['composer']>;

/** The text before our last change to it. `redo` once it was taken back. */
export interface Undo {
  text: string;
  change: 'draft' | 'sentence' | 'rewrite' | 'cleared' | 'redo';
  /** The agent typed after our change; then the browser's own undo comes first. */
  edited: boolean;
}

/** What the agent says about the draft. */
export interface Verdict {
  rating?: 'up' | 'down';
  reasons: string[];
}

/** `idle` where there is no text to insert. A `run` is missing where the agent wrote the text without a draft. */
export type DraftState =
  | { step: 'idle' }
  | { step: 'drafting'; run: DraftRun; phase: DraftPhase; percent?: number; waiting?: Waiting; started: boolean }
  | { step: 'drafted'; run?: DraftRun; refusal?: InsertFailure }
  | { step: 'inserting'; run?: DraftRun; requestId: string }
  | { step: 'inserted'; run?: DraftRun; sent?: Sent }
  | { step: 'failed'; run: DraftRun; problem: DraftProblem; retryAt?: number; refusal?: InsertFailure };

/** What was seen of the agent's answer after an insert. */
export interface Sent {
  /** Fewest words put in, taken out or replaced between what was inserted and what went out. */
  changedWords: number;
}

/** `unexpected` is a fault of our own. */
export type DraftProblem = DraftFailureKind | 'unexpected';

export interface Waiting {
  until: number;
  because: 'rate-limited' | 'overloaded' | 'server' | 'offline';
}

/** One draft from the press of Draft on. Its id is the suggestion's id. */
export interface DraftRun {
  id: string;
  providerId: string;
  model?: string;
  presetId: string;
  language: string;
  requestedAt: number;
  /** When the draft was complete, stopped or broken off with text in it. */
  shownAt?: number;
  /** What the engine wrote, without the agent's edits. */
  written: string;
  /** Ids of the passages that it rests on, in order, each once. */
  cited: string[];
  /** The words that rest on something, as they were written. */
  quotes: WrittenQuote[];
  /** The agent's own point for this draft: what it states is known. */
  instruction?: string;
  /** All passages that it was given. */
  passages: Passage[];
  usage?: DraftUsage;
  stop?: 'end' | 'cut' | 'stopped';
  /** Why the template draft stands. */
  note?: DraftNote;
}

export const noTicket: PanelState = { phase: 'no-ticket', gone: false, macros: [], kept: {} };

/** The reply box of the ticket on screen. */
export function composerOf(state: Surroundings & TicketView): Composer | undefined {
  const last = state.lastComposer;
  return last?.ticketId === state.conversation.ticketId ? last.composer : undefined;
}

/** The run of the draft on screen, whatever became of it. */
export function runOf(draft: DraftState): DraftRun | undefined {
  return draft.step === 'idle' ? undefined : draft.run;
}
