import * as z from 'zod/mini';
import { below, plainDataFault } from '@/utils/tone/plain-data';
import { type TeamPack } from '@/utils/tone/pack';
import { type PackProblem, problemsOf, readPack } from '@/utils/tone/pack-read';
import { type TeamSettings, teamSettingsSchema } from '@/utils/tone/pack-settings';
import { shortText } from '@/utils/tone/schema-parts';
import { packWords } from '@/utils/tone/pack-words';
import { isPackAddress } from './pack-address';
import { schemaWords } from '@/utils/tone/schema-words';

/** What an administrator set for this browser. */
export interface TeamPolicy {
  /** Locked, whatever a pack says. */
  settings: TeamSettings;
  /** The team's public key, Ed25519, base64: packs must be signed by it. */
  teamKey?: string;
  /** Where the team publishes its packs. */
  packUrl?: string;
  /** The team's pack itself. */
  pack?: TeamPack;
  /** Whether an agent may import or make packs; true where the policy does not say. */
  importPacks: boolean;
  /** Whom an agent can ask: "it@acme.example". */
  contact?: string;
}

export type ReadPolicy = { ok: true; policy?: TeamPolicy } | { ok: false; problems: PackProblem[] };

/** The names of the policy, as they stand in `managed_schema.json` and in the ready files. */
export const policyNames = ['settings', 'teamKey', 'packUrl', 'pack', 'importPacks', 'contact'] as const;

const policySchema = z.strictObject({
  settings: z.optional(teamSettingsSchema),
  teamKey: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))),
  packUrl: z.optional(
    z.string().check(
      z.maxLength(2_000),
      z.refine((address) => isPackAddress(address), schemaWords.packAddress),
    ),
  ),
  pack: z.optional(z.string()),
  importPacks: z.optional(z.boolean()),
  contact: z.optional(shortText(200)),
});

/**
 * Reads what the browser gives as managed storage. A policy is taken whole or refused whole, with the name of each field that is
 * wrong. No `policy` where nothing is set. Never throws.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  const fault = plainDataFault(raw ?? {}, 8);
  if (fault) return { ok: false, problems: [{ path: fault.path, sentence: packWords.faults[fault.fault] }] };
  if (Object.keys(raw ?? {}).length === 0) return { ok: true };
  const read = policySchema.safeParse(raw);
  if (!read.success) return { ok: false, problems: problemsOf(read.error.issues) };
  const { pack: packText, settings = {}, importPacks = true, ...rest } = read.data;
  const policy: TeamPolicy = { ...rest, settings, importPacks };
  if (packText === undefined) return { ok: true, policy };
  const pack = readPack(packText);
  if (pack.ok) return { ok: true, policy: { ...policy, pack: pack.pack } };
  const problems = pack.problems.map(({ path, sentence }) => ({
    path: path === '' ? 'pack' : below('pack', path),
    sentence,
  }));
  return { ok: false, problems };
}
