import { draftFailureKinds } from '@/utils/drafting/provider';

/** What stands for every value that is on no list; the name that OpenTelemetry gives it. */
export const otherValue = '_OTHER';

/**
 * Every attribute that is ever sent, with every value that it can have. A value that is on no list is sent as `otherValue`, so that no
 * word that a customer, an agent or a lead wrote can be in a payload.
 */
export const attributeValues = {
  'tandem.engine': ['template', 'claude', 'built-in'],
  'tandem.level': ['calm', 'concerned', 'frustrated', 'furious', 'unknown'],
  'tandem.language': ['de', 'en', 'es', 'fr', 'id', 'pt'],
  'tandem.fate': ['unchanged', 'edited', 'inserted', 'dismissed', 'own-words', 'colleague'],
  'tandem.flag': ['shown', 'dismissed', 'missed', 'withdrawn'],
  'tandem.draft': ['used', 'none'],
  'tandem.comparison': ['offered', 'held-out'],
  'gen_ai.operation.name': ['chat'],
  'gen_ai.provider.name': ['anthropic'],
  'gen_ai.request.model': ['claude-haiku-5-5', 'claude-sonnet-5-5', 'claude-opus-5-5', 'claude-haiku-4-5'],
  'gen_ai.token.type': ['input', 'output'],
  'error.type': draftFailureKinds,
} as const;

export type AttributeName = keyof typeof attributeValues;

/** One thing that is measured. `bounds` only where it is a distribution: the upper edges of its buckets. */
export interface Instrument {
  /** UCUM, as OpenTelemetry writes units. */
  unit: string;
  attributes: readonly AttributeName[];
  bounds?: readonly number[];
  /** Whether a sum may have a fraction. */
  fractions?: boolean;
}

/** Buckets that the GenAI conventions name for times, in seconds. */
const genAiSeconds = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92] as const;
/** The same for tokens. */
const genAiTokens = [
  1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864,
] as const;
/** From a quarter of a minute to a working day. */
const replySeconds = [15, 30, 60, 120, 240, 480, 900, 1800, 3600, 7200, 14400, 28800] as const;
const shares = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8] as const;

const genAi = ['gen_ai.operation.name', 'gen_ai.provider.name', 'gen_ai.request.model'] as const;

/**
 * All that is measured. The names that begin with `gen_ai` are those of OpenTelemetry's semantic conventions for generative AI
 * (semantic-conventions-genai, "Generative AI client metrics", in development as of 2026-11); the others are our own.
 */
export const instruments = {
  'gen_ai.client.token.usage': { unit: '{token}', attributes: [...genAi, 'gen_ai.token.type'], bounds: genAiTokens },
  'gen_ai.client.operation.duration': { unit: 's', attributes: [...genAi, 'error.type'], bounds: genAiSeconds },
  'gen_ai.client.operation.time_to_first_chunk': { unit: 's', attributes: genAi, bounds: genAiSeconds },
  'tandem.drafts': { unit: '{draft}', attributes: ['tandem.engine', 'tandem.language', 'tandem.level'] },
  'tandem.draft.duration': { unit: 's', attributes: ['tandem.engine', 'error.type'], bounds: genAiSeconds },
  'tandem.draft.time_to_first_text': { unit: 's', attributes: ['tandem.engine'], bounds: genAiSeconds },
  'tandem.outcomes': { unit: '{draft}', attributes: ['tandem.engine', 'tandem.language', 'tandem.fate'] },
  'tandem.edit.share': { unit: '1', attributes: ['tandem.engine', 'tandem.language'], bounds: shares },
  'tandem.reply.open_to_sent': {
    unit: 's',
    attributes: ['tandem.draft', 'tandem.comparison'],
    bounds: replySeconds,
  },
  'tandem.cost': { unit: '{USD}', attributes: ['tandem.engine', 'gen_ai.request.model'], fractions: true },
  'tandem.flags': { unit: '{flag}', attributes: ['tandem.flag', 'tandem.level', 'tandem.language'] },
  'tandem.telemetry.dropped': { unit: '{batch}', attributes: [] },
} as const satisfies Record<string, Instrument>;

export type InstrumentName = keyof typeof instruments;

export const instrumentNames = Object.keys(instruments) as InstrumentName[];

/** An attribute's value as it may be sent. */
export function closedValue(name: AttributeName, value: string): string {
  return (attributeValues[name] as readonly string[]).includes(value) ? value : otherValue;
}
