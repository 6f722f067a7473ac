import { insertFailures, placements } from '@/utils/composer/placement';
import { readFailureKinds } from '@/utils/helpdesk/read-failure';
import { byType, either, flag, list, number, object, oneOf, optional, type Shaped, text as textOf } from './shape';

/** Raised when a frame changes shape; both ends of a channel must speak the same number. */
export const protocolVersion = 1;

/** Keyboard shortcuts that the panel carries out, whichever window has the focus. */
export const panelCommands = ['draft', 'insert'] as const;
export type PanelCommand = (typeof panelCommands)[number];

/** The most that a frame may carry, in UTF-16 units and items; longer frames are dropped. */
export const limits = { text: 2_000_000, shortText: 4_000, messages: 5_000 } as const;

const text = textOf(limits.text);
const shortText = textOf(limits.shortText);
const channel = oneOf(['email', 'messaging', 'phone', 'other']);
const audience = oneOf(['public', 'internal', 'unknown']);

const participant = {
  id: optional(shortText),
  role: oneOf(['customer', 'agent', 'bot', 'system']),
  name: optional(shortText),
  email: optional(shortText),
  locale: optional(shortText),
};

const message = object({
  id: shortText,
  author: object(participant),
  visibility: oneOf(['public', 'internal']),
  text,
  quoted: optional(text),
  sentAt: optional(shortText),
  channel: optional(channel),
  attachments: optional(list(shortText, 1_000)),
});

export const conversationShape = object({
  ticketId: shortText,
  helpdesk: shortText,
  account: shortText,
  brand: optional(object({ id: shortText, name: optional(shortText) })),
  subject: text,
  channel,
  status: optional(shortText),
  customer: object(participant),
  agent: optional(object({ ...participant, signature: optional(text) })),
  messages: list(message, limits.messages),
  completeness: oneOf(['whole', 'page-only']),
  shortfall: optional(object({ failure: shortText, retryAfterMs: optional(number) })),
});

const macro = object({ id: shortText, title: shortText, text });

const article = object({
  id: shortText,
  title: shortText,
  text,
  url: optional(shortText),
  locale: optional(shortText),
});

const insertResult = either(
  object({ ok: oneOf([true]), engine: shortText }),
  object({ ok: oneOf([false]), reason: oneOf(insertFailures) }),
);

/** What the page's side may offer the panel. */
export const pageFrameShape = byType({
  hello: { version: number, helpdesk: shortText, account: shortText },
  'no-ticket': {},
  reading: { ticketId: shortText },
  ticket: { conversation: conversationShape },
  unreadable: {
    ticketId: shortText,
    failure: oneOf(readFailureKinds),
    retryAfterMs: optional(number),
    report: optional(shortText),
  },
  macros: {
    macros: list(macro, 5_000),
    /** Why the list is empty or short, where the helpdesk would not give it. */
    failure: optional(oneOf(readFailureKinds)),
  },
  /** How many macros were read so far, while `list-macros` is being answered. */
  'macros-read': { count: number },
  /** What the help center has for a ticket; empty where it has nothing or cannot be asked. */
  articles: { ticketId: shortText, articles: list(article, 50) },
  /** A macro's reply as the helpdesk would fill it in for that ticket; without a text where it would not say. */
  'macro-preview': { ticketId: shortText, macroId: shortText, text: optional(text) },
  composer: {
    ticketId: shortText,
    composer: optional(object({ audience, format: oneOf(['rich', 'plain']), empty: flag })),
  },
  theme: { theme: optional(oneOf(['light', 'dark'])) },
  inserted: { requestId: shortText, result: insertResult },
  /** The agent pressed one of our keyboard shortcuts in the page. */
  command: { command: oneOf(panelCommands) },
  /** The page's side lost its extension: it was updated or removed. */
  gone: {},
});
export type PageFrame = Shaped<typeof pageFrameShape>;

/** What the panel may ask of the page's side. */
export const panelFrameShape = byType({
  hello: { version: number },
  'read-again': {},
  /** Answered with one `macros` frame, and `macros-read` before it. */
  'list-macros': {},
  /** Answered with one `articles` frame, where the helpdesk has a help center. */
  'search-articles': { ticketId: shortText, query: shortText, language: optional(shortText) },
  /** Answered with one `macro-preview` frame, where the helpdesk has previews. */
  'preview-macro': { ticketId: shortText, macroId: shortText },
  insert: {
    requestId: shortText,
    ticketId: shortText,
    text,
    placement: oneOf(placements),
    /** The audience that the agent saw when pressing Insert; the insert is refused when the page disagrees by then. */
    audience,
  },
  highlight: {
    ticketId: shortText,
    spans: list(object({ messageId: shortText, quote: shortText }), 200),
  },
  'focus-composer': { ticketId: shortText },
  close: {},
});
export type PanelFrame = Shaped<typeof panelFrameShape>;
