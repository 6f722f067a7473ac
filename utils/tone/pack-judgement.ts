import * as z from 'zod/mini';
import type { GateRules } from '@/utils/judgement/gate';
import { sensitivityLabels, type GraveLabel } from '@/utils/judgement/labels';

const noteText = z.string().check(z.minLength(1), z.maxLength(600), z.regex(/^(?:\n|[^\p{Cc}])*$/u));

const ruleSchema = z.optional(z.strictObject({ note: z.optional(noteText), mayDraft: z.optional(z.boolean()) }));

/** What a lead may decide about each subject of the judgement gate: a note in place of the checklist, and whether a draft may be asked for. */
export const gateRulesSchema = z.strictObject(
  Object.fromEntries(sensitivityLabels.map((label) => [label, ruleSchema])) as Record<GraveLabel, typeof ruleSchema>,
) satisfies z.ZodMiniType<GateRules>;
