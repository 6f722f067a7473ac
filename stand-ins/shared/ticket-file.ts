import * as z from 'zod/mini';
import { brandNames } from './brands';

const message = z.strictObject({
  /** `note` is an internal note of an agent, `side` a message of a side conversation, `event` something that nobody wrote. */
  from: z.enum(['customer', 'agent', 'bot', 'note', 'side', 'event']),
  /** Which agent; the signed-in one where left out. */
  by: z.optional(z.string()),
  /** How long before now: `6d 4h`, `35m`. */
  ago: z.string().check(z.regex(/^\d+[dhm](?: \d+[hm])*$/)),
  /** Paragraphs divided by blank lines. One of `text` and `html`. */
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  /** The older mail that the author's mail program put below. */
  quoted: z.optional(z.strictObject({ intro: z.string(), text: z.string() })),
  signature: z.optional(z.string()),
  attachments: z.optional(z.array(z.string())),
  hidden: z.optional(z.boolean()),
});

/** One hand-written ticket. Everything in it is invented. */
export const ticketFile = z.strictObject({
  id: z.number(),
  subject: z.string(),
  channel: z.enum(['email', 'web', 'native_messaging']),
  status: z.enum(['new', 'open', 'pending', 'hold', 'solved']),
  priority: z.optional(z.enum(['low', 'normal', 'high', 'urgent'])),
  tags: z.optional(z.array(z.string())),
  /** BCP-47 of what the customer writes. */
  language: z.string(),
  customer: z.strictObject({
    name: z.string(),
    email: z.string(),
    locale: z.string(),
    timeZone: z.optional(z.string()),
    notes: z.optional(z.string()),
  }),
  /** The usual one where left out. */
  brand: z.optional(z.enum(brandNames)),
  facts: z.optional(z.record(z.string(), z.string())),
  access: z.optional(z.enum(['open', 'deleted', 'forbidden'])),
  satisfaction: z.optional(z.strictObject({ score: z.enum(['good', 'bad']), comment: z.nullable(z.string()) })),
  messages: z.array(message),
});

export type TicketFile = z.infer<typeof ticketFile>;
export type MessageFile = TicketFile['messages'][number];
