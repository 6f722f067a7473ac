import './jitless';
import * as z from 'zod/mini';
import { insertFailures, placements } from '@/utils/composer';
import { readFailureKinds } from '@/utils/helpdesk/read-failure';

/** Raised when a frame changes shape; both ends of a channel must speak the same number. */
export const protocolVersion = 1;

/** Keyboard shortcuts that the panel carries out, whichever window has the focus. */
export const panelCommands = ['draft', 'insert'] as const;
export type PanelCommand = (typeof panelCommands)[number];

/** The most that a frame may carry, in UTF-16 units and items; longer frames are dropped. */
export const limits = { text: 2_000_000, shortText: 4_000, messages: 5_000 } as const;

const text = z.string().check(z.maxLength(limits.text));
const shortText = z.string().check(z.maxLength(limits.shortText));

const participant = z.object({
  id: z.optional(shortText),
  role: z.enum(['customer', 'agent', 'bot', 'system']),
  name: z.optional(shortText),
  email: z.optional(shortText),
  locale: z.optional(shortText),
});

const message = z.object({
  id: shortText,
  author: participant,
  visibility: z.enum(['public', 'internal']),
  text,
  quoted: z.optional(text),
  sentAt: z.optional(shortText),
  channel: z.optional(z.enum(['email', 'messaging', 'phone', 'other'])),
  attachments: z.optional(z.array(shortText)),
});

export const conversationSchema = z.object({
  ticketId: shortText,
  helpdesk: shortText,
  account: shortText,
  subject: text,
  channel: z.enum(['email', 'messaging', 'phone', 'other']),
  status: z.optional(shortText),
  customer: participant,
  agent: z.optional(z.extend(participant, { signature: z.optional(text) })),
  messages: z.array(message).check(z.maxLength(limits.messages)),
  completeness: z.enum(['whole', 'page-only']),
});

const composerState = z.object({
  audience: z.enum(['public', 'internal', 'unknown']),
  format: z.enum(['rich', 'plain']),
  empty: z.boolean(),
});

const macro = z.object({ id: shortText, title: shortText, text });

/** What the page's side may offer the panel. */
export const pageFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), version: z.number(), helpdesk: shortText, account: shortText }),
  z.object({ type: z.literal('no-ticket') }),
  z.object({ type: z.literal('reading'), ticketId: shortText }),
  z.object({ type: z.literal('ticket'), conversation: conversationSchema }),
  z.object({
    type: z.literal('unreadable'),
    ticketId: shortText,
    failure: z.enum(readFailureKinds),
    retryAfterMs: z.optional(z.number()),
    report: z.optional(shortText),
  }),
  z.object({
    type: z.literal('macros'),
    macros: z.array(macro).check(z.maxLength(5_000)),
    /** Why the list is empty or short, where the helpdesk would not give it. */
    failure: z.optional(z.enum(readFailureKinds)),
  }),
  z.object({ type: z.literal('composer'), ticketId: shortText, composer: z.optional(composerState) }),
  z.object({ type: z.literal('theme'), theme: z.optional(z.enum(['light', 'dark'])) }),
  z.object({
    type: z.literal('inserted'),
    requestId: shortText,
    result: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), engine: shortText }),
      z.object({
        ok: z.literal(false),
        reason: z.enum(insertFailures),
      }),
    ]),
  }),
  /** The agent pressed one of our keyboard shortcuts in the page. */
  z.object({ type: z.literal('command'), command: z.enum(panelCommands) }),
  /** The page's side lost its extension: it was updated or removed. */
  z.object({ type: z.literal('gone') }),
]);
export type PageFrame = z.infer<typeof pageFrameSchema>;

/** What the panel may ask of the page's side. */
export const panelFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), version: z.number() }),
  z.object({ type: z.literal('read-again') }),
  /** Answered with one `macros` frame. */
  z.object({ type: z.literal('list-macros') }),
  z.object({
    type: z.literal('insert'),
    requestId: shortText,
    ticketId: shortText,
    text,
    placement: z.enum(placements),
    /** The audience that the agent saw when pressing Insert; the insert is refused when the page disagrees by then. */
    audience: z.enum(['public', 'internal', 'unknown']),
  }),
  z.object({
    type: z.literal('highlight'),
    ticketId: shortText,
    spans: z.array(z.object({ messageId: shortText, quote: shortText })).check(z.maxLength(200)),
  }),
  z.object({ type: z.literal('focus-composer'), ticketId: shortText }),
  z.object({ type: z.literal('close') }),
]);
export type PanelFrame = z.infer<typeof panelFrameSchema>;
