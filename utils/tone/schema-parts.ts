import * as z from 'zod/mini';
import { schemaWords } from './schema-words';

/** One line of text: 1 to `longest` UTF-16 units, no control characters. */
export const shortText = (longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[^\p{Cc}]*$/u));

/** A name for machines: `warm-and-plain`. */
export const idText = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

/** A BCP-47 tag. */
export const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));

/** A number that a policy can state: finite, and never minus zero, which JSON does not know. */
export const amount = z.number().check(
  z.minimum(0),
  z.maximum(1_000_000_000),
  z.refine((value) => !Object.is(value, -0), schemaWords.minusZero),
);

/** A day as `YYYY-MM-DD`, one that the calendar has. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
    schemaWords.noSuchDay,
  ),
);

/** A list of `least` to `most` entries. */
export const listOf = <T extends z.ZodMiniType>(entry: T, least: number, most: number) =>
  z.array(entry).check(z.minLength(least), z.maxLength(most));
