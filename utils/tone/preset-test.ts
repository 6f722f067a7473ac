import * as z from 'zod/mini';
import type { Channel } from '@/utils/conversation';
import { type Cause, causes, type FrustrationLevel, levels } from '@/utils/frustration';
import { idText, languageTag, listOf, shortText } from './schema-parts';
import { schemaWords } from './schema-words';

/** An invented ticket to try a preset on. It names nobody real. */
export interface SampleTicket {
  subject: string;
  customer: string;
  agent: string;
  /** BCP-47 language of the customer, and of the reply. */
  language: string;
  channel: Channel;
  brand?: string;
  level: FrustrationLevel;
  /** What the reading would find; each quote stands in a message of the customer. */
  evidence: { cause: Cause; quote: string }[];
  messages: { from: 'customer' | 'agent' | 'bot'; text: string }[];
  /** The macro that fits, as one text. */
  macro?: string;
  /** The agent's own point. */
  point?: string;
}

/** The ways in which a reply shows that somebody understood (after EPITOME), and the two that service recovery adds. */
export const mechanisms = ['reaction', 'interpretation', 'exploration', 'ownership', 'next-step'] as const;
export type Mechanism = (typeof mechanisms)[number];

/** One thing that a draft must do. */
export type Expectation =
  | { kind: 'includes'; text: string }
  | { kind: 'avoids'; text: string }
  /** No promise of money, a day or an outcome beyond what the macro and the agent's point state. */
  | { kind: 'no-promise' }
  | { kind: 'language'; language: string }
  | { kind: 'formality'; formality: 'informal' | 'formal' }
  | { kind: 'length'; least?: number; most: number }
  /** US school grade of the text (Flesch and Kincaid), English only. */
  | { kind: 'grade'; most: number }
  | { kind: 'empathy'; mechanism: Mechanism }
  /** The ticket holds an escalation word of the preset; the draft says that somebody else decides, and does not give the macro. */
  | { kind: 'hands-over' };

/** A ticket and what a draft for it must do, for the presets named or for all. */
export interface PresetTest {
  id: string;
  name: string;
  presets?: string[];
  ticket: SampleTicket;
  expects: Expectation[];
}

const sentenceText = z.string().check(z.minLength(1), z.maxLength(2_000), z.regex(/^(?:\n|[^\p{Cc}])*$/u));

export const sampleTicketSchema: z.ZodMiniType<SampleTicket> = z
  .strictObject({
    subject: z.string().check(z.maxLength(200), z.regex(/^[^\p{Cc}]*$/u)),
    customer: shortText(100),
    agent: shortText(100),
    language: languageTag,
    channel: z.enum(['email', 'messaging', 'phone', 'other']),
    brand: z.optional(shortText(100)),
    level: z.enum(levels),
    evidence: listOf(z.strictObject({ cause: z.enum(causes), quote: shortText(200) }), 0, 10),
    messages: listOf(z.strictObject({ from: z.enum(['customer', 'agent', 'bot']), text: sentenceText }), 1, 20),
    macro: z.optional(sentenceText),
    point: z.optional(shortText(600)),
  })
  .check(
    z.refine(
      ({ evidence, messages }) =>
        evidence.every(({ quote }) => messages.some(({ from, text }) => from === 'customer' && text.includes(quote))),
      schemaWords.quoteNowhere,
    ),
    z.refine(({ messages }) => messages.some(({ from }) => from === 'customer'), schemaWords.noCustomer),
  );

const wordCount = z.int().check(z.minimum(1), z.maximum(1_000));

const expectationSchema: z.ZodMiniType<Expectation> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('includes'), text: shortText(200) }),
  z.strictObject({ kind: z.literal('avoids'), text: shortText(200) }),
  z.strictObject({ kind: z.literal('no-promise') }),
  z.strictObject({ kind: z.literal('language'), language: languageTag }),
  z.strictObject({ kind: z.literal('formality'), formality: z.enum(['informal', 'formal']) }),
  z.strictObject({ kind: z.literal('length'), least: z.optional(wordCount), most: wordCount }),
  z.strictObject({ kind: z.literal('grade'), most: z.int().check(z.minimum(1), z.maximum(20)) }),
  z.strictObject({ kind: z.literal('empathy'), mechanism: z.enum(mechanisms) }),
  z.strictObject({ kind: z.literal('hands-over') }),
]);

export const presetTestSchema: z.ZodMiniType<PresetTest> = z.strictObject({
  id: idText,
  name: shortText(100),
  presets: z.optional(listOf(idText, 1, 100)),
  ticket: sampleTicketSchema,
  expects: listOf(expectationSchema, 1, 20),
});
