import * as z from 'zod/mini';
import type { GateRules } from '@/utils/judgement/gate';
import { gateRulesSchema } from './pack-judgement';
import { type TeamSettings, teamSettingsSchema } from './pack-settings';
import { type PolicyFact, policyFactsSchema } from './policy-fact';
import type { TonePreset } from './preset';
import { type PresetTest, presetTestSchema } from './preset-test';
import { tonePresetSchema } from './schema';
import { idText, listOf, shortText } from './schema-parts';
import { schemaWords } from './schema-words';

/** The number that a pack of this shape carries; a pack with another one is from another Tandem. */
export const packFormat = 1;

/** Everything that a lead gives to the team: one file. */
export interface TeamPack {
  format: typeof packFormat;
  /** Names the team, not the version: `acme-support`. */
  id: string;
  name: string;
  /** Raised with each publication. */
  version: number;
  /** What changed, in one sentence for the agents. */
  note?: string;
  /** In the order of the picker. */
  presets: TonePreset[];
  facts: PolicyFact[];
  tests: PresetTest[];
  settings: TeamSettings;
  /** What the lead says about tickets that ask for a person: bereavement, threats, the press. */
  judgement?: GateRules;
  /** The share of agents that take this version, in per cent; absent means everybody. */
  share?: number;
  signature?: PackSignature;
}

/** An Ed25519 signature of the pack without this field, as canonical JSON; base64. */
export interface PackSignature {
  algorithm: 'Ed25519';
  value: string;
}

/** What a pack may come to. A preset in six languages takes some 30,000 characters. */
export const packLimits = {
  fileCharacters: 1_000_000,
  presets: 100,
  presetCharacters: 80_000,
  tests: 200,
  depth: 12,
} as const;

export const signatureSchema: z.ZodMiniType<PackSignature> = z.strictObject({
  algorithm: z.literal('Ed25519'),
  value: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
});

const presetsSchema = listOf(tonePresetSchema, 1, packLimits.presets).check(
  z.refine((presets) => new Set(presets.map(({ id }) => id)).size === presets.length, schemaWords.idTwice),
  z.refine((presets) => presets.some(({ archived }) => !archived), schemaWords.allArchived),
  z.refine(
    (presets) => presets.every((preset) => JSON.stringify(preset).length <= packLimits.presetCharacters),
    schemaWords.onePresetTooLong,
  ),
);

const testsSchema = listOf(presetTestSchema, 0, packLimits.tests).check(
  z.refine((tests) => new Set(tests.map(({ id }) => id)).size === tests.length, schemaWords.idTwice),
);

/** What a pack must be, once it is known to hold nothing but plain data; see `readPack`. */
export const teamPackSchema: z.ZodMiniType<TeamPack> = z.strictObject({
  format: z.literal(packFormat),
  id: idText,
  name: shortText(80),
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  note: z.optional(shortText(300)),
  presets: presetsSchema,
  facts: policyFactsSchema,
  tests: testsSchema,
  settings: teamSettingsSchema,
  judgement: z.optional(gateRulesSchema),
  share: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  signature: z.optional(signatureSchema),
});

/** The presets that a picker offers, in its order. */
export function activePresets(presets: readonly TonePreset[]): TonePreset[] {
  return presets.filter(({ archived }) => !archived);
}
