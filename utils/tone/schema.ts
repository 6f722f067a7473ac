import * as z from 'zod/mini';
import { causes, levels } from '@/utils/frustration';
import { placeholders } from './preset';
import type { PhraseBook, TonePreset } from './preset';

const shortText = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[^\p{Cc}]*$/u));

/** Line breaks are allowed; other control characters are not. Braces only around a name that we know. */
const phraseTextSchema = z.string().check(
  z.minLength(1),
  z.maxLength(400),
  z.regex(/^(?:\n|[^\p{Cc}])*$/u),
  z.refine((text) => knownPlaceholdersOnly(text), `only these placeholders: ${placeholders.join(', ')}`),
);

const conditionSchema = z.strictObject({
  levels: z.optional(z.array(z.enum(levels)).check(z.minLength(1), z.maxLength(levels.length))),
  causes: z.optional(z.array(z.enum(causes)).check(z.minLength(1), z.maxLength(causes.length))),
  answered: z.optional(z.boolean()),
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

/**
 * What a tone preset from a file or a policy must be: known fields only, sizes capped, no control characters, no unknown
 * placeholder, English always there.
 */
export const tonePresetSchema: z.ZodMiniType<TonePreset> = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  name: shortText(60),
  purpose: shortText(200),
  formality: z.enum(['informal', 'neutral', 'formal']),
  warmth: z.enum(['plain', 'warm']),
  length: z.enum(['brief', 'normal']),
  guidance: z.array(shortText(300)).check(z.maxLength(30)),
  never: z.array(shortText(100)).check(z.maxLength(100)),
  phrases: z.record(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)), phraseBookSchema).check(
    z.refine((phrases) => Object.hasOwn(phrases, 'en'), 'English phrases are needed'),
    z.refine((phrases) => Object.keys(phrases).length <= 40, 'at most 40 languages'),
  ),
});

function knownPlaceholdersOnly(text: string): boolean {
  const names: readonly string[] = placeholders;
  const withoutKnown = text.replace(/\{(\w+)\}/gu, (whole, name: string) => (names.includes(name) ? '' : whole));
  return !/[{}]/u.test(withoutKnown);
}
