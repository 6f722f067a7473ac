import type { Conversation, Visibility } from '@/utils/conversation';
import type { ReadOnlyApi } from './read-only-api';

/** The parts of `window` that an adapter may look at; a parsed fixture is one too. */
export type Page = Pick<Window, 'document' | 'location'>;

/** The reply box of one ticket, found on the page. */
export interface ComposerTarget {
  ticketId: string;
  /** The editable element itself. */
  element: HTMLElement;
  /**
   * The child of the editable from which on stands what is not the agent's to write, such as a signature and quoted mail: it stays
   * behind whatever is put in. Left out where there is none or it cannot be told.
   */
  keepFrom?: HTMLElement;
  /** Who would see what is sent from it now. `unknown` is never treated as public. */
  audience: Visibility | 'unknown';
  /** `plain` composers take paragraphs only, and Enter sends from them. */
  format: 'rich' | 'plain';
}

/** A macro or canned response of the team. */
export interface Macro {
  id: string;
  title: string;
  /** Plain text; placeholders such as `{{ticket.requester.name}}` are left as they are. */
  text: string;
}

/** An article of the help center that any customer may read: public and published. */
export interface Article {
  id: string;
  title: string;
  /** Plain text, one line a paragraph. */
  text: string;
  /** Where customers read it. */
  url?: string;
  /** BCP-47, for example `de` or `en-US`. */
  locale?: string;
}

/** A link to a ticket that stands on a list page. */
export interface ListRow {
  ticketId: string;
  /** The page's own; never changed, never clicked. */
  link: HTMLAnchorElement;
  /** Path and query of the ticket's page. */
  path: string;
}

/** A ticket as the helpdesk's list tells of it. */
export interface ListedTicket {
  ticketId: string;
  /** When it last changed, ISO 8601. */
  updatedAt: string;
  subject: string;
  customer?: string;
  path: string;
  /** Whether it is still to be answered: neither solved nor closed. */
  isOpen: boolean;
  /** The whole ticket, as `readConversation` gives it, through the API alone. Throws `ReadFailure`. */
  read(signal: AbortSignal): Promise<Conversation>;
}

/** The lists of tickets of one helpdesk: views, filters, search results. */
export interface TicketList {
  /** Whether this is the address of a list. */
  isList(address: Pick<Location, 'pathname'>): boolean;
  /** The tickets whose links can be seen on the page, each once, in the page's order. */
  rows(page: Page): ListRow[];
  /**
   * What the helpdesk says of the tickets on the page in one GET, at most a hundred of them. Left out where it would take one GET for each:
   * then none is read ahead. Throws `ReadFailure`.
   */
  overview?(page: Page, rows: readonly ListRow[], api: ReadOnlyApi, signal: AbortSignal): Promise<ListedTicket[]>;
}

/**
 * One helpdesk. A stranger who adds one implements this and nothing else: every difference between helpdesks is a member here,
 * and no other room asks which helpdesk it is. Modules are evaluated at build time too, so no top-level DOM or browser access.
 */
export interface HelpdeskAdapter {
  /** Short, stable, lower case: a key in stored rows. */
  readonly id: string;
  /** The name that people use. */
  readonly name: string;
  /** Match patterns of the agent's pages; the manifest is made from them. */
  readonly matches: readonly string[];
  /** Whether this is a page of this helpdesk: by host and path, and on hosts that are not the vendor's by marks on the page. */
  recognises(page: Page): boolean;
  /**
   * The ticket in front of the agent, or nothing on lists, on unsaved tickets and while the page is between two tickets:
   * the URL names it and a second, independent signal on the page agrees. Cheap enough to call on every mutation.
   */
  activeTicket(page: Page): string | undefined;
  /** The ticket that the URL alone names; `activeTicket` may lag behind it while the page renders. */
  ticketInUrl(page: Page): string | undefined;
  /**
   * Reads the whole ticket through the helpdesk's own API with the agent's session, GET only.
   * Falls back to what stands on the page (`completeness: 'page-only'`) where the API cannot be used but the page can.
   * `brand` is filled in where the helpdesk keeps several brands in one account and says which one the ticket is of.
   * Throws `ReadFailure`, or the signal's reason when aborted. Invents nothing: what is not stated stays undefined.
   * With the same `api`, a whole reading is answered from memory for 60 s while `threadMark` stays the same; a new `api` forgets.
   */
  readConversation(page: Page, ticketId: string, api: ReadOnlyApi, signal: AbortSignal): Promise<Conversation>;
  /** A cheap mark that changes when the open ticket has new messages on the page; equal marks mean nothing to re-read. */
  threadMark(page: Page, ticketId: string): string;
  /** The open reply box of that ticket, only while that ticket is the active and visible one. */
  findComposer(page: Page, ticketId: string): ComposerTarget | undefined;
  /**
   * Where the reply box of that active ticket is closed and one click on the helpdesk's own Reply opens it: that click, which touches no
   * send control. Nothing where a reply box is open, or no such button can be seen. Left out where reply boxes are always open.
   */
  openComposer?(page: Page, ticketId: string): (() => void) | undefined;
  /** The element that shows a message in the thread, for highlighting evidence; never mutated. */
  findMessage(page: Page, ticketId: string, messageId: string): HTMLElement | undefined;
  /** The team's macros that this agent may use. `onProgress` hears how many were read so far. Throws `ReadFailure`. */
  listMacros(api: ReadOnlyApi, signal: AbortSignal, onProgress?: (read: number) => void): Promise<Macro[]>;
  /**
   * A macro's reply as the helpdesk itself would fill it in for this ticket; nothing on the ticket changes. Nothing where the macro
   * writes no public reply. Left out where the helpdesk has no such preview. Throws `ReadFailure`.
   */
  previewMacro?(macroId: string, ticketId: string, api: ReadOnlyApi, signal: AbortSignal): Promise<string | undefined>;
  /**
   * Articles of the help center that fit, best first, a handful. Only what every customer may read: drafts, restricted articles and those
   * for which that cannot be told are left out. `language` is BCP-47; articles in other languages are left out too.
   * Empty where there is no help center; left out where the helpdesk has none at all. Throws `ReadFailure`.
   */
  searchArticles?(
    query: string,
    language: string | undefined,
    api: ReadOnlyApi,
    signal: AbortSignal,
  ): Promise<Article[]>;
  /** Elements that the launcher and the panel must not cover: send buttons, app strips. */
  keepClear(page: Page): HTMLElement[];
  /** The page's own theme, where it has one that does not just follow the browser's. */
  theme(page: Page): 'light' | 'dark' | undefined;
  /**
   * Its lists of tickets. The registry has it; the script of an open ticket, where every byte counts, does not carry it. Left out where
   * lists are not known.
   */
  readonly list?: TicketList;
  /** Selector hits and misses for a problem report: names and counts, never text of a ticket. */
  diagnose(page: Page): Record<string, number>;
}
