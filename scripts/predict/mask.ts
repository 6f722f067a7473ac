import * as z from 'zod/mini';
import { mask } from '@/utils/privacy';

const personSchema = z.union([
  z.pipe(
    z.string(),
    z.transform((name: string) => ({ name, email: undefined })),
  ),
  z.object({ name: z.optional(z.nullable(z.string())), email: z.optional(z.nullable(z.string())) }),
]);
const inputSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  requester: z.optional(z.nullable(personSchema)),
  agent: z.optional(z.nullable(personSchema)),
});

/** Hides the personal data of one text: `{id, text, requester?, agent?}` in, `{id, masked, spans}` out, offsets in UTF-16 units of the input. */
export function predictMask(line: unknown): object {
  const { id, text, requester, agent } = inputSchema.parse(line);
  const people = [requester, agent].map((person) => ({
    name: person?.name ?? undefined,
    email: person?.email ?? undefined,
  }));
  const { masked, spans } = mask(text, { people });
  return { id, masked, spans: spans.map(({ start, end, type }) => ({ start, end, type })) };
}
