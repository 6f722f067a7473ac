import type { TeamPack } from '@/utils/tone/pack';
import { readPack } from '@/utils/tone/pack-read';
import { loadPolicy } from './policy-store';
import { SettingsFailure } from './settings-failure';
import { usablePack } from './team';
import {
  changeStoredTeam,
  type KeptVersion,
  loadStoredTeam,
  mostVersions,
  type PackOrigin,
  type StoredTeam,
} from './team-store';
import { teamWords } from './team-words';

/**
 * Puts a pack to use. The one before stays among the versions. Throws `SettingsFailure`, and then nothing has changed: where the policy
 * allows no packs of one's own, where the signature does not hold, or where the version is not newer than the one in use.
 */
export async function installPack(pack: TeamPack, from: PackOrigin, now: Date): Promise<void> {
  const { policy } = await loadPolicy();
  if (from !== 'url' && policy?.importPacks === false) throw new SettingsFailure(teamWords.importsOff);
  const text = JSON.stringify(pack);
  const read = await usablePack(text, policy?.teamKey);
  if (!read.ok) throw new SettingsFailure(read.problems[0]?.sentence ?? teamWords.pack.notStored);
  await store((team) => {
    const current = team.current === undefined ? undefined : team.versions[team.current];
    if (current) refuseOlder(pack, current);
    return withVersion(team, { text, from, at: now.toISOString() });
  });
}

/** Goes back, or forward again, to a version that is kept: one click, and nothing else changes. Throws `SettingsFailure`. */
export async function goToVersion(index: number): Promise<void> {
  await store((team) => {
    if (!team.versions[index]) throw new SettingsFailure(teamWords.pack.noVersion);
    return { ...team, current: index };
  });
}

/** Takes the pack out of use; its versions are kept. */
export async function leaveTeam(): Promise<void> {
  await store((team) => ({ ...team, current: undefined, pending: undefined, source: undefined }));
}

/** Puts the version that waits to use, or lets it go. */
export async function answerPending(yes: boolean): Promise<void> {
  await store(({ pending, ...team }) => (yes && pending ? withVersion(team, pending) : team));
}

/** Keeps what the lead is working on. `undefined` forgets it. */
export async function keepDraftPack(pack: TeamPack | undefined): Promise<void> {
  await store((team) => ({ ...team, draft: pack && JSON.stringify(pack) }));
}

/** The pack that the lead is working on, faults and all; nothing where what is stored is no pack at all. */
export async function loadDraftPack(): Promise<TeamPack | undefined> {
  const { draft } = await loadStoredTeam();
  if (draft === undefined) return undefined;
  const read = readPack(draft);
  if (read.ok) return read.pack;
  // Half a change is kept too: the editor says what is wrong with it.
  const inFields = read.problems.every(({ path }) =>
    /^(?:name|note|share|presets\[\d+\]|facts|tests|settings)/u.test(path),
  );
  return inFields ? (JSON.parse(draft) as TeamPack) : undefined;
}

/** A version at the front of the kept ones, in use. */
export function withVersion(team: StoredTeam, version: KeptVersion): StoredTeam {
  const others = team.versions.filter(({ text }) => text !== version.text);
  return { ...team, versions: [version, ...others].slice(0, mostVersions), current: 0 };
}

function refuseOlder(pack: TeamPack, current: KeptVersion): void {
  const inUse = JSON.parse(current.text) as TeamPack;
  if (inUse.id === pack.id && inUse.version > pack.version) {
    throw new SettingsFailure(teamWords.pack.older(pack.version, inUse.version));
  }
}

async function store(change: (team: StoredTeam) => StoredTeam): Promise<void> {
  try {
    await changeStoredTeam(change);
  } catch (error) {
    if (error instanceof SettingsFailure) throw error;
    throw new SettingsFailure(teamWords.pack.notStored, { cause: error });
  }
}
