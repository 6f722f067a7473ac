import type { GateRules } from '@/utils/judgement/gate';
import type { TeamPack } from '@/utils/tone/pack';
import { activePresets } from '@/utils/tone/pack';
import { type PackProblem, readPack } from '@/utils/tone/pack-read';
import { takesVersion } from '@/utils/tone/pack-rollout';
import type { TeamSettings } from '@/utils/tone/pack-settings';
import { signatureFault } from '@/utils/tone/pack-signature';
import type { PolicyFact } from '@/utils/tone/policy-fact';
import type { TonePreset } from '@/utils/tone/preset';
import { loadPolicy, type PolicyState } from './policy-store';
import type { TeamPolicy } from './team-policy';
import { installId, loadStoredTeam, type PackOrigin, type StoredTeam } from './team-store';
import { teamWords } from './team-words';

/** Who fixed a setting: the administrator's policy, or the team's pack. */
export type Locker = 'policy' | 'pack';

/** A thing that could not be used, with its place. */
export interface TeamProblem extends PackProblem {
  from: Locker;
}

/** What the team decided, as it holds here and now. */
export interface Team {
  /** The pack in use. */
  pack?: TeamPack;
  packFrom?: PackOrigin | 'policy';
  /** What the picker offers, the pack's own order; empty where no pack is in use, and the built-in ones are offered. */
  presets: TonePreset[];
  /** Every fact of the pack, stale and internal ones too. */
  facts: PolicyFact[];
  /** What the lead says about tickets that ask for a person. */
  judgement: GateRules;
  /** What is locked: the policy's settings over the pack's. */
  settings: TeamSettings;
  lockedBy: Partial<Record<keyof TeamSettings, Locker>>;
  /** What was refused, and what was kept instead is in force. */
  problems: TeamProblem[];
  policy?: TeamPolicy;
  /** Version of a pack that waits for a yes on the options page. */
  pendingVersion?: number;
}

/**
 * The team's presets, facts and locks, merged at the moment of reading. A stored pack counts only if it can be read and, where the
 * policy names a team key, if its signature holds; else the newest kept version that does. Never rejects.
 */
export async function loadTeam(): Promise<Team> {
  const [state, stored] = await Promise.all([loadPolicy(), loadStoredTeam()]);
  const { pack, packFrom, problems } = await packInUse(state, stored);
  const pending = stored.pending && cachedPack(stored.pending.text);
  return {
    ...(pack && { pack, packFrom }),
    presets: pack ? activePresets(pack.presets) : [],
    facts: pack?.facts ?? [],
    judgement: pack?.judgement ?? {},
    ...merged(pack?.settings ?? {}, state.policy?.settings ?? {}),
    problems: [...state.problems.map((problem) => ({ ...problem, from: 'policy' as const })), ...problems],
    ...(state.policy && { policy: state.policy }),
    ...(pending?.ok && { pendingVersion: pending.pack.version }),
  };
}

interface PackInUse {
  pack?: TeamPack;
  packFrom?: PackOrigin | 'policy';
  problems: TeamProblem[];
}

async function packInUse({ policy }: PolicyState, stored: StoredTeam): Promise<PackInUse> {
  if (policy?.pack && takesVersion(policy.pack, await installId().catch(() => ''))) {
    return { pack: policy.pack, packFrom: 'policy', problems: [] };
  }
  const problems: TeamProblem[] = [];
  if (stored.current === undefined) return { problems };
  for (const { text, from } of stored.versions.slice(stored.current)) {
    if (from !== 'url' && policy?.importPacks === false) {
      problems.push({ from: 'pack', path: '', sentence: teamWords.importsOff });
      continue;
    }
    const read = await usablePack(text, policy?.teamKey);
    if (read.ok) return { pack: read.pack, packFrom: from, problems };
    problems.push(...read.problems.slice(0, 1).map((problem) => ({ ...problem, from: 'pack' as const })));
  }
  return { problems };
}

/** A pack that can be read and, where a key is asked for, holds its signature. */
export async function usablePack(text: string, teamKey: string | undefined): Promise<ReturnType<typeof readPack>> {
  const read = cachedPack(text);
  if (!read.ok || teamKey === undefined) return read;
  const fault = await signatureFault(read.pack, teamKey);
  if (fault === undefined) return read;
  return { ok: false, problems: [{ path: 'signature', sentence: teamWords.signature[fault] }] };
}

/** Settings are read often and packs are long: the last few are remembered by their text. */
const cache = new Map<string, ReturnType<typeof readPack>>();

function cachedPack(text: string): ReturnType<typeof readPack> {
  const known = cache.get(text);
  if (known) return known;
  const read = readPack(text);
  if (cache.size > 4) cache.clear();
  cache.set(text, read);
  return read;
}

function merged(pack: TeamSettings, policy: TeamSettings): Pick<Team, 'settings' | 'lockedBy'> {
  const lockedBy: Team['lockedBy'] = {};
  for (const name of Object.keys(pack) as (keyof TeamSettings)[]) lockedBy[name] = 'pack';
  for (const name of Object.keys(policy) as (keyof TeamSettings)[]) lockedBy[name] = 'policy';
  return { settings: { ...pack, ...policy }, lockedBy };
}
