import { packLimits, type TeamPack } from '@/utils/tone/pack';
import { takesVersion } from '@/utils/tone/pack-rollout';
import { loadPolicy } from './policy-store';
import { usablePack } from './team';
import { withVersion } from './team-changes';
import { isPackAddress } from './pack-address';
import { changeStoredTeam, installId, loadStoredTeam, type PackSource, type StoredTeam } from './team-store';
import { teamWords } from './team-words';

/** A look at the address is made when Tandem is used, and at most this often. */
export const packPollMs = 15 * 60_000;
const longestWaitMs = 20_000;

/** What came of a look. */
export type PackLook =
  /** Nothing to do: no address, looked a while ago, or the same as before. */
  | 'unchanged'
  /** A newer version is in use. */
  | 'taken'
  /** A newer version waits for a yes on the options page. */
  | 'pending'
  /** It was refused, cannot be reached or is not for this installation; the reason is stored with the source. */
  | 'kept';

export interface LookOptions {
  fetch: typeof fetch;
  now: Date;
  /** Looks even where the last look was a moment ago. */
  atOnce?: boolean;
}

/**
 * Looks for a newer pack at the policy's address, else at the agent's own. A policy's pack is taken as it is, an agent's own waits for
 * a yes. The last good version stays in use whatever happens. Never rejects.
 */
export async function lookForPack({ fetch: fetchImpl, now, atOnce = false }: LookOptions): Promise<PackLook> {
  const [{ policy }, { source }] = await Promise.all([loadPolicy(), loadStoredTeam()]);
  const address = policy?.packUrl ?? source?.address;
  if (address === undefined || !isPackAddress(address)) return 'unchanged';
  const known = source?.address === address ? source : { address };
  if (!atOnce && known.checkedAt && now.getTime() - Date.parse(known.checkedAt) < packPollMs) return 'unchanged';
  const found = await fetched(fetchImpl, known);
  const checked: PackSource = { address, ...(known.etag && { etag: known.etag }), checkedAt: now.toISOString() };
  if ('problem' in found) return keep({ ...checked, problem: found.problem });
  if (found.text === undefined) return note(checked, 'unchanged');
  const read = await usablePack(found.text, policy?.teamKey);
  if (!read.ok) {
    const [first] = read.problems;
    return keep({
      ...checked,
      problem: teamWords.source.refused(`${first?.path ? `${first.path}: ` : ''}${first?.sentence ?? ''}`),
    });
  }
  return takeIn(read.pack, { ...checked, ...(found.etag && { etag: found.etag }) }, policy?.packUrl !== undefined, now);
}

/** Remembers an address to look at; `undefined` forgets it. Its first pack still asks before it is used. */
export async function setPackAddress(address: string | undefined): Promise<void> {
  await changeStoredTeam((team) => ({
    ...team,
    pending: undefined,
    source: address === undefined ? undefined : { address },
  }));
}

async function takeIn(pack: TeamPack, source: PackSource, atOnce: boolean, now: Date): Promise<PackLook> {
  if (!takesVersion(pack, await installId())) {
    // Without the etag, so that the same file is looked at again when its share has grown elsewhere.
    return note({ ...source, problem: teamWords.source.share(pack.version) }, 'kept');
  }
  let look: PackLook = 'unchanged';
  await changeStoredTeam((team) => {
    const inUse = packOf(team);
    if (inUse && inUse.id === pack.id && inUse.version === pack.version) return { ...team, source };
    if (inUse && inUse.id === pack.id && inUse.version > pack.version) {
      look = 'kept';
      return { ...team, source: { ...source, problem: teamWords.source.older(pack.version, inUse.version) } };
    }
    const version = { text: JSON.stringify(pack), from: 'url' as const, at: now.toISOString() };
    look = atOnce ? 'taken' : 'pending';
    return atOnce ? { ...withVersion(team, version), source } : { ...team, source, pending: version };
  });
  return look;
}

type Found = { text?: string; etag?: string } | { problem: string };

async function fetched(fetchImpl: typeof fetch, { address, etag }: PackSource): Promise<Found> {
  try {
    const response = await fetchImpl(address, {
      headers: { accept: 'application/json', ...(etag && { 'if-none-match': etag }) },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(longestWaitMs),
    });
    if (response.status === 304) return {};
    if (!response.ok) return { problem: teamWords.source.status(response.status) };
    const text = await textOf(response);
    const tag = response.headers.get('etag');
    return { text, ...(tag && { etag: tag }) };
  } catch {
    // No network, no permission, a redirect or a timeout: the same to do about each.
    return { problem: teamWords.source.offline };
  }
}

/** At most what a pack may have; a longer body is cut, and then refused as no JSON. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > packLimits.fileCharacters) return text.slice(0, packLimits.fileCharacters + 1);
  }
  return text + decoder.decode();
}

function packOf(team: StoredTeam): TeamPack | undefined {
  const kept = team.current === undefined ? undefined : team.versions[team.current];
  return kept && (JSON.parse(kept.text) as TeamPack);
}

const keep = (source: PackSource) => note(source, 'kept');

async function note(source: PackSource, look: PackLook): Promise<PackLook> {
  await changeStoredTeam((team) => ({ ...team, source }));
  return look;
}
