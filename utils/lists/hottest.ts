import type { FrustrationLevel } from '@/utils/frustration/reading';

/** What a list needs to know of a ticket to put it in its place. */
export interface Heat {
  level?: FrustrationLevel;
  supported?: boolean;
  since?: string;
}

const heat: Record<FrustrationLevel, number> = { furious: 4, frustrated: 3, concerned: 2, calm: 1 };

/**
 * Hottest first; of equals the one that waits longest, and one that nobody has answered before one that was. Tickets that were not
 * read, or cannot be, come last, in the order in which they stood.
 */
export function hottestFirst<T extends Heat>(tickets: readonly T[]): T[] {
  return tickets.toSorted(
    (one, other) => heatOf(other) - heatOf(one) || (heatOf(one) === 0 ? 0 : startOf(one) - startOf(other)),
  );
}

function heatOf({ level, supported }: Heat): number {
  return level && supported ? heat[level] : 0;
}

function startOf({ since }: Heat): number {
  return since === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(since) || Number.MAX_SAFE_INTEGER;
}
