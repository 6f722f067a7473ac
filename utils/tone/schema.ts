import * as z from 'zod/mini';
import { causes, levels } from '@/utils/frustration';
import { placeholders } from './preset';
import type { PhraseBook, TonePreset } from './preset';
import { amount, idText, languageTag, listOf, shortText } from './schema-parts';
import { schemaWords } from './schema-words';

/** Line breaks are allowed; other control characters are not. Braces only around a name that we know. */
const phraseTextSchema = z.string().check(
  z.minLength(1),
  z.maxLength(400),
  z.regex(/^(?:\n|[^\p{Cc}])*$/u),
  z.refine((text) => knownPlaceholdersOnly(text), schemaWords.placeholders(placeholders)),
);

const conditionSchema = z.strictObject({
  levels: z.optional(z.array(z.enum(levels)).check(z.minLength(1), z.maxLength(levels.length))),
  causes: z.optional(z.array(z.enum(causes)).check(z.minLength(1), z.maxLength(causes.length))),
  answered: z.optional(z.boolean()),
  escalated: z.optional(z.literal(true)),
});

const phraseSchema = z.union([
  phraseTextSchema,
  z.strictObject({ text: phraseTextSchema, when: z.optional(conditionSchema) }),
]);

const phrasesSchema = z.array(phraseSchema).check(z.minLength(1), z.maxLength(60));

const phraseBookSchema: z.ZodMiniType<PhraseBook> = z.strictObject({
  greeting: phrasesSchema,
  acknowledge: phrasesSchema,
  own: phrasesSchema,
  next: phrasesSchema,
  close: phrasesSchema,
});

const fitSchema = z.strictObject({
  brands: z.optional(listOf(shortText(100), 1, 50)),
  locales: z.optional(listOf(languageTag, 1, 40)),
  channels: z.optional(listOf(z.enum(['email', 'messaging', 'phone', 'other']), 1, 4)),
});

const exampleSchema = z.strictObject({ say: shortText(300), neverSay: z.optional(shortText(300)) });

const compensationSchema = z.strictObject({
  for: shortText(200),
  offer: shortText(200),
  most: z.optional(amount),
  unit: z.optional(shortText(20)),
  approval: z.enum(['agent', 'lead']),
});

const signatureSchema = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.regex(/^(?:\n|[^\p{Cc}])*$/u),
  z.refine((text) => !/[{}]/u.test(text.replaceAll('{agent}', '')), schemaWords.agentOnly),
);

/**
 * What a tone preset from a file or a policy must be: known fields only, sizes capped, no control characters, no unknown
 * placeholder, English always there.
 */
export const tonePresetSchema: z.ZodMiniType<TonePreset> = z.strictObject({
  id: idText,
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  name: shortText(60),
  purpose: shortText(200),
  fits: fitSchema,
  formality: z.enum(['informal', 'neutral', 'formal']),
  warmth: z.enum(['plain', 'warm']),
  length: z.enum(['brief', 'normal']),
  firstPerson: z.enum(['I', 'we']),
  greeting: z.enum(['given-name', 'full-name', 'no-name']),
  closing: z.enum(['agent', 'team', 'no-name']),
  apology: z.enum(['at-fault', 'regret', 'never']),
  emoji: z.enum(['none', 'mirror', 'one']),
  signature: z.optional(signatureSchema),
  guidance: listOf(shortText(300), 0, 30),
  examples: listOf(exampleSchema, 0, 20),
  never: listOf(shortText(100), 0, 100),
  escalation: listOf(shortText(60), 0, 60),
  handOver: z.optional(z.strictObject({ to: shortText(80), how: z.optional(shortText(300)) })),
  compensation: listOf(compensationSchema, 0, 20),
  phrases: z.record(languageTag, phraseBookSchema).check(
    z.refine((phrases) => Object.hasOwn(phrases, 'en'), schemaWords.needsEnglish),
    z.refine((phrases) => Object.keys(phrases).length <= 40, schemaWords.mostLanguages),
  ),
  archived: z.optional(z.literal(true)),
});

function knownPlaceholdersOnly(text: string): boolean {
  const names: readonly string[] = placeholders;
  const withoutKnown = text.replace(/\{(\w+)\}/gu, (whole, name: string) => (names.includes(name) ? '' : whole));
  return !/[{}]/u.test(withoutKnown);
}
