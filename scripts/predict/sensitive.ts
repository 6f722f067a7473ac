import * as z from 'zod/mini';
import { assessSensitivity } from '@/utils/judgement';

const inputSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** Says whether one text asks for a person's own judgement: `{id, text}` in, `{id, label}` out. */
export function predictSensitive(line: unknown): object {
  const { id, text } = inputSchema.parse(line);
  return { id, label: assessSensitivity(text).label };
}
