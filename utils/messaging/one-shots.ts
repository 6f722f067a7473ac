import { levels } from '@/utils/frustration/reading';
import { conversationShape } from './frames';
import { flag, list, matching, number, object, oneOf, optional, type Shape, type Shaped, text } from './shape';

/**
 * Who may send a message: `page` is a content script in a helpdesk page, which a hostile page may have taken over;
 * `panel` is a frame or page of our own origin. Anything else is refused.
 */
export type SenderRank = 'page' | 'panel';

interface OneShot {
  from: readonly SenderRank[];
  request: Shape<unknown>;
}

const nothing = object({});

const helpdeskId = matching(/^[a-z0-9-]{1,40}$/);

const place = object({ open: flag, width: number });

const nonce = matching(/^[0-9a-f]{32}$/);

/** What the background answers a page; where nothing is named here, whether it was done. */
export const answersToPage = {
  assess: object({ level: oneOf(levels), supported: flag, sentence: text(4_000) }),
  'recall-place': place,
};

const ticketId = text(200, 1);
const shortText = text(300);
/** Tickets of one list, at most. */
const mostListed = 100;
const mood = { level: oneOf(levels), supported: flag, sentence: text(4_000) };

/** What the script of a list page is answered. Apart, so that the script of an open ticket does not carry it. */
export const answersToList = {
  'list-look': object({
    /** Whether the agent wants tickets of lists read ahead. */
    on: flag,
    known: list(object({ ticketId, ...mood, readAt: number, changed: flag }), mostListed),
  }),
  'list-claim': object({ go: flag }),
  'list-take': object({ waitMs: number }),
};

/** The same for the panel. Apart, so that a page does not carry what only the panel is answered. */
export const answersToPanel = {
  'claim-panel': object({ mine: flag, privateWindow: flag }),
  'has-host-permission': object({ granted: flag }),
  'recall-list': object({
    /** Whether a list of tickets is open in that tab. */
    open: flag,
    on: flag,
    /** Hottest first. */
    tickets: list(
      object({
        ticketId,
        url: text(2_000),
        subject: shortText,
        customer: optional(shortText),
        since: optional(shortText),
        mood: optional(object({ ...mood, readAt: number, changed: flag })),
      }),
      mostListed,
    ),
  }),
  'may-send-numbers': object({ granted: flag }),
};

export const done = object({ ok: flag });

/** Every one-shot message to the background, with who may send it. The background is the only receiver. */
export const oneShots = {
  /** The content script is about to hand this nonce to a panel frame of its own tab. */
  'register-panel': { from: ['page'], request: object({ nonce }) },
  /** The same from our own practice page. */
  'register-practice': { from: ['panel'], request: object({ nonce }) },
  /** The panel asks whether a nonce that it was handed was registered by its own tab. */
  'claim-panel': { from: ['panel'], request: object({ nonce }) },
  /** The launcher asks how the customer feels; the answer is all that the page's side learns of a reading. */
  assess: { from: ['page'], request: object({ conversation: conversationShape }) },
  /** A list page shows these tickets: what is known of them? `updatedAt` as the helpdesk's list says, where it was asked. */
  'list-look': {
    from: ['page'],
    request: object({
      helpdesk: helpdeskId,
      tickets: list(object({ ticketId, updatedAt: optional(shortText) }), mostListed),
    }),
  },
  /** One GET of the shared budget: to be asked for before each. */
  'list-take': { from: ['page'], request: nothing },
  /** Whether to read this ticket now: it changed since it was read, and no other tab is at it. */
  'list-claim': { from: ['page'], request: object({ helpdesk: helpdeskId, ticketId, updatedAt: shortText }) },
  /** A ticket of a list was read; the toolbar's badge is of the open ticket and stays. */
  'list-read': { from: ['page'], request: object({ conversation: conversationShape, updatedAt: shortText }) },
  /** The helpdesk asked to be left alone, for so many milliseconds where it said so. */
  'list-hold': { from: ['page'], request: object({ waitMs: optional(number) }) },
  /** The tickets of the list page in this tab, for the panel; none once the list is left. */
  'list-shows': {
    from: ['page'],
    request: object({
      helpdesk: helpdeskId,
      open: flag,
      tickets: list(
        object({
          ticketId,
          path: text(2_000),
          subject: shortText,
          customer: optional(shortText),
          updatedAt: optional(shortText),
        }),
        mostListed,
      ),
    }),
  },
  /** The panel asks what list is open beside it; `tab` where it is in no tab itself. */
  'recall-list': { from: ['panel'], request: object({ tab: optional(number) }) },
  /** Whether the page keeps the frame from working (COEP): then the browser's own side panel is offered for this tab. */
  'frame-blocked': { from: ['page'], request: object({ blocked: flag }) },
  /** The page took the panel out of itself again and again; the toolbar says so. */
  'frame-removed': { from: ['page'], request: nothing },
  /** How the agent last left the panel in this helpdesk. Content scripts cannot read the extension's storage themselves. */
  'recall-place': { from: ['page'], request: object({ helpdesk: helpdeskId }) },
  'keep-place': { from: ['page'], request: object({ helpdesk: helpdeskId, place }) },
  /** The agent clicked the launcher on a page that blocks the frame. Firefox refuses this: there only the toolbar button can. */
  'open-side-panel': { from: ['page'], request: nothing },
  'open-options': { from: ['panel'], request: nothing },
  /** What the frame itself cannot ask in Firefox: whether a host may be called. */
  'has-host-permission': { from: ['panel'], request: object({ origin: text(300) }) },
  /** The same for team telemetry, which Firefox has a question of its own for. */
  'may-send-numbers': { from: ['panel'], request: object({ origin: text(300) }) },
} as const satisfies Record<string, OneShot>;

export type OneShotName = keyof typeof oneShots;
export type OneShotRequest<N extends OneShotName> = Shaped<(typeof oneShots)[N]['request']>;
export type OneShotResponse<N extends OneShotName> = Shaped<
  N extends keyof typeof answersToPage
    ? (typeof answersToPage)[N]
    : N extends keyof typeof answersToList
      ? (typeof answersToList)[N]
      : N extends keyof typeof answersToPanel
        ? (typeof answersToPanel)[N]
        : typeof done
>;

/** What each rank may ask. */
export type OneShotOf<R extends SenderRank> = {
  [N in OneShotName]: R extends (typeof oneShots)[N]['from'][number] ? N : never;
}[OneShotName];
