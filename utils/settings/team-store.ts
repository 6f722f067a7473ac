import { storage } from '#imports';
import * as z from 'zod/mini';

/** Where a pack came from. */
export const packOrigins = ['file', 'url', 'editor'] as const;
export type PackOrigin = (typeof packOrigins)[number];

/** A version that was in use, newest first in its list. The text is read anew each time: what is stored may be anything. */
export interface KeptVersion {
  text: string;
  from: PackOrigin;
  /** When it was put to use, ISO 8601. */
  at: string;
}

/** Where packs are looked for, and how the last look went. */
export interface PackSource {
  address: string;
  etag?: string;
  /** ISO 8601. */
  checkedAt?: string;
  /** Why the last look brought nothing, in a sentence. */
  problem?: string;
}

/** All that is stored of the team. */
export interface StoredTeam {
  /** Newest first; `current` is an index into it. */
  versions: KeptVersion[];
  /** The version in use; absent where none is. */
  current?: number;
  /** A version from `source` that waits for the agent's yes. */
  pending?: KeptVersion;
  /** What the lead is working on in the editor. */
  draft?: string;
  source?: PackSource;
}

/** How many versions are kept to go back to. */
export const mostVersions = 10;

const keptSchema = z.object({ text: z.string(), from: z.enum(packOrigins), at: z.string() });
const fields = {
  versions: z.array(keptSchema),
  current: z.optional(z.int().check(z.minimum(0))),
  pending: z.optional(keptSchema),
  draft: z.optional(z.string()),
  source: z.optional(
    z.object({
      address: z.string(),
      etag: z.optional(z.string()),
      checkedAt: z.optional(z.string()),
      problem: z.optional(z.string()),
    }),
  ),
};

const item = storage.defineItem<unknown>('local:team', { fallback: null });

/** What is stored of the team, each part that is whole; nothing where storage fails. Never rejects. */
export async function loadStoredTeam(): Promise<StoredTeam> {
  try {
    return usable(await item.getValue());
  } catch (error) {
    console.warn('Tandem could not read the team’s packs', error);
    return { versions: [] };
  }
}

/** Changes what is stored, one change at a time over all pages. Rejects where the browser cannot store it. */
export async function changeStoredTeam(change: (team: StoredTeam) => StoredTeam): Promise<StoredTeam> {
  return navigator.locks.request('tandem-team', async () => {
    const changed = change(usable(await item.getValue()));
    await item.setValue(changed);
    return changed;
  });
}

const installIdItem = storage.defineItem<string>('local:install-id', { init: () => crypto.randomUUID() });

/** Random, made once, never sent: decides which share of a staged version this installation is in. */
export async function installId(): Promise<string> {
  return installIdItem.getValue();
}

function usable(stored: unknown): StoredTeam {
  const team: Record<string, unknown> = { versions: [] };
  for (const [field, schema] of Object.entries(fields)) {
    const read = schema.safeParse((stored as Record<string, unknown> | null)?.[field]);
    if (read.success && read.data !== undefined) team[field] = read.data;
  }
  return team as unknown as StoredTeam;
}
