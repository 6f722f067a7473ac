import { browser, storage } from '#imports';
import type { PackProblem } from '@/utils/tone/pack-read';
import { readPolicy, type TeamPolicy } from './team-policy';

/** The policy in force, and what is wrong with a newer one that was refused. */
export interface PolicyState {
  policy?: TeamPolicy;
  /** Empty where the policy in force is the newest one. */
  problems: PackProblem[];
}

/** The last policy that could be read, as the browser gave it: in force while the one set now is refused. */
const lastGood = storage.defineItem<unknown>('local:team-policy', { fallback: null });

/** The administrator's policy. Read from the browser each time, so nothing that is stored can change it. Never rejects. */
export async function loadPolicy(): Promise<PolicyState> {
  const raw = await managedValues();
  const read = readPolicy(raw);
  if (read.ok) {
    await remember(read.policy === undefined ? null : raw);
    return { ...(read.policy && { policy: read.policy }), problems: [] };
  }
  const kept = readPolicy(plain(await lastGood.getValue().catch(() => null)));
  return { ...(kept.ok && kept.policy && { policy: kept.policy }), problems: read.problems };
}

/** Firefox rejects where there is no policy, and so may a browser that knows none. */
async function managedValues(): Promise<unknown> {
  try {
    return plain(await browser.storage.managed.get(null));
  } catch {
    return {};
  }
}

/** Firefox gives a frame in a page objects of another realm, which are no plain data there; their JSON is the same everywhere. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Written only where it differs: this runs each time that settings are read. */
async function remember(raw: unknown): Promise<void> {
  try {
    const kept = await lastGood.getValue();
    if (JSON.stringify(kept) !== JSON.stringify(raw)) await lastGood.setValue(raw);
  } catch (error) {
    console.warn('Tandem could not keep the team’s policy for later', error);
  }
}
