import { sentCount, usedShortcuts } from './counters';
import type { TicketPane } from './pane';

/** What tests may ask the page. Nothing here changes anything. */
export interface StandInGlobal {
  /** Sends of a ticket since the page was loaded, or of all tickets since the server was started. */
  sentCount(ticketId?: number): number;
  /** `getData()` of the ticket's editor; undefined while it has none. */
  editorData(ticketId: number): string | undefined;
  /** Steps on the editor's undo stack. */
  undoCount(ticketId: number): number;
  /** The channel that the ticket's composer is set to. */
  channel(ticketId: number): string | undefined;
  /** Page shortcuts used so far, for example `j` or `ctrl+alt+s`. */
  shortcuts(): string[];
  /** Tickets whose panes are in the document, in front or not. */
  mountedTickets(): number[];
  /** The ticket that the URL names. */
  activeTicket(): number | undefined;
}

declare global {
  interface Window {
    readonly standIn: StandInGlobal;
  }
}

/** Puts `window.standIn` in place, unchangeable. */
export function publishStandIn(panes: ReadonlyMap<number, TicketPane>, activeTicket: () => number | undefined): void {
  const standIn: StandInGlobal = {
    sentCount,
    editorData: (ticketId) => panes.get(ticketId)?.composer.editor?.getData(),
    undoCount: (ticketId) => panes.get(ticketId)?.composer.undoCount() ?? 0,
    channel: (ticketId) => panes.get(ticketId)?.composer.channel,
    shortcuts: usedShortcuts,
    mountedTickets: () => [...panes.keys()],
    activeTicket,
  };
  Object.defineProperty(window, 'standIn', { value: Object.freeze(standIn) });
}
