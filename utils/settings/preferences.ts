import * as z from 'zod/mini';
import { personalDataTypes } from '@/utils/privacy/types';
import { sensitivities, usualSensitivity } from './sensitivities';

export { sensitivities, type Sensitivity } from './sensitivities';

/** How the key is sent: as `Authorization: Bearer`, or as the `x-api-key` header that some gateways read. */
export const keyHeaders = ['bearer', 'x-api-key'] as const;
export type KeyHeader = (typeof keyHeaders)[number];

/** How much help an agent wants: the reading alone, also checks, points to write out, or whole drafts. */
export const assistLevels = ['off', 'checks', 'outline', 'full'] as const;
export type AssistLevel = (typeof assistLevels)[number];

/** Share of tickets that are written without a draft, for comparison, in percent. */
export const holdOutRange = { least: 0, most: 50 } as const;

/** Days that feedback is kept. */
export const retentionDaysRange = { least: 1, most: 3_650 } as const;

/** Nobody sets a higher limit, US dollars a month. */
export const monthlyCapMost = 10_000;

/** Anthropic's own address and its quickest current model. */
export const anthropicEndpoint = {
  baseUrl: 'https://api.anthropic.com',
  model: 'claude-haiku-5-5',
  keyHeader: 'bearer',
} as const;

const shortText = z.string().check(z.minLength(1), z.maxLength(200));

const endpointSchema = z.object({
  baseUrl: z.string().check(z.maxLength(2_000), z.url({ protocol: /^https?$/ })),
  model: shortText,
  /** For harder cases; absent means the vendor's own where that is known, else none. */
  harderModel: z.optional(shortText),
  keyHeader: z.enum(keyHeaders),
  /** What the last successful test found the endpoint to understand; absent where it was never tested. */
  capabilities: z.optional(
    z.object({
      citations: z.boolean(),
      toolResult: z.boolean(),
      cache: z.boolean(),
      effort: z.boolean(),
      thinking: z.boolean(),
    }),
  ),
});

/** Where Claude drafts come from. Holds no key: keys live in the database, bound to their base URL. */
export type Endpoint = z.infer<typeof endpointSchema>;

/** A shape names something only where it has a digit or a letter that may vary. */
export const numberShapeSchema = z.object({
  type: z.enum(['ORDER', 'ACCOUNT']),
  shape: z.string().check(z.minLength(3), z.maxLength(60), z.regex(/[#@*]/)),
});

export const preferencesSchema = z.object({
  engine: z.enum(['template', 'claude', 'built-in']),
  endpoint: endpointSchema,
  /** The preset of a new draft. */
  presetId: shortText,
  /** Whether the text of sent replies is kept on this machine; only the agent turns it on. */
  keepSentText: z.boolean(),
  retentionDays: z.int().check(z.minimum(retentionDaysRange.least), z.maximum(retentionDaysRange.most)),
  sensitivity: z.enum(sensitivities),
  assist: z.enum(assistLevels),
  /** Percent of tickets without a draft, so that the agent learns whether drafts help; 0 for none. */
  holdOutPercent: z.int().check(z.minimum(holdOutRange.least), z.maximum(holdOutRange.most)),
  /** Whether masked drafts and replies are kept to learn from; only the agent turns it on. */
  voiceMemory: z.boolean(),
  /** Classes of personal data that are hidden before anything leaves the browser. */
  masked: z.array(z.enum(personalDataTypes)).check(z.maxLength(personalDataTypes.length)),
  /** Order and account numbers as the team writes them: `#` a digit, `@` a letter, `*` either. */
  numberShapes: z.array(numberShapeSchema).check(z.maxLength(20)),
  /** Whether a draft is asked for before the agent presses Draft; only the agent turns it on. */
  prefetch: z.boolean(),
  /** US dollars a month from which on Claude drafts pause; 0 means no limit. */
  monthlyCapUsd: z.number().check(z.minimum(0), z.maximum(monthlyCapMost)),
  /** Whether the tickets of an open list are read before they are opened, within a budget; only the agent turns it on. */
  readLists: z.boolean(),
  /** Whether Claude is asked, after a draft of its own, which of the customer's words show the mood; only the agent turns it on. */
  secondOpinion: z.boolean(),
  /** The address of the team's collector that the agent agreed to send numbers to; empty for none. Only the agent sets it. */
  telemetryTo: z.string().check(z.maxLength(2_000)),
  /** BCP-47 language that drafts are always written in; absent means the customer's own. */
  pinnedLanguage: z.optional(z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/))),
});

/** What an agent chose, or the defaults. */
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  monthlyCapUsd: 0,
  engine: 'template',
  endpoint: { ...anthropicEndpoint },
  presetId: 'warm-and-plain',
  keepSentText: false,
  retentionDays: 90,
  sensitivity: usualSensitivity,
  assist: 'full',
  holdOutPercent: 0,
  voiceMemory: false,
  masked: [...personalDataTypes],
  numberShapes: [],
  prefetch: false,
  readLists: false,
  secondOpinion: false,
  telemetryTo: '',
};

/**
 * Stored preferences as they can be used: each field that is whole, and the default for each that is not. `damaged` names
 * the fields that were there and could not be read, or `everything` where the value is no set of preferences at all.
 */
export function readPreferences(stored: unknown): { preferences: Preferences; damaged: string[] } {
  if (stored === null || stored === undefined) return { preferences: { ...defaultPreferences }, damaged: [] };
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { preferences: { ...defaultPreferences }, damaged: ['everything'] };
  }
  const preferences: Record<string, unknown> = { ...defaultPreferences };
  const damaged: string[] = [];
  for (const [field, schema] of Object.entries(preferencesSchema.shape)) {
    const value = (stored as Record<string, unknown>)[field];
    if (value === undefined) continue;
    const read = schema.safeParse(value);
    if (read.success) preferences[field] = read.data;
    else damaged.push(field);
  }
  return { preferences: preferences as Preferences, damaged };
}
