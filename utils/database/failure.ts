import { t } from '@/utils/i18n';

/** Why the database could not do what was asked. Closed; each has one sentence. */
export const databaseFailureKinds = ['full', 'superseded', 'from-newer', 'unavailable', 'broken'] as const;
export type DatabaseFailureKind = (typeof databaseFailureKinds)[number];

const sentences: Record<DatabaseFailureKind, string> = {
  full: t('database.full'),
  superseded: t('database.superseded'),
  'from-newer': t('database.fromNewer'),
  unavailable: t('database.unavailable'),
  broken: t('database.broken'),
};

/** Thrown by every function of the database for everything that can go wrong. Its message is the sentence for people. */
export class DatabaseFailure extends Error {
  override name = 'DatabaseFailure';
  constructor(
    readonly kind: DatabaseFailureKind,
    options?: ErrorOptions,
  ) {
    super(sentences[kind], options);
  }
}

/** What callers may show while the database works on. */
export type DatabaseNotice =
  /** Another tab holds an older version open, and the database waits for it. */
  | { type: 'blocked'; sentence: string }
  /** The oldest feedback was deleted to make room. */
  | { type: 'pruned'; suggestions: number; sentence: string }
  /** A newer Tandem took the database over; from here on every call fails with `superseded`. */
  | { type: 'superseded'; sentence: string };

export const blockedNotice: DatabaseNotice = {
  type: 'blocked',
  sentence: t('database.blocked'),
};

export const supersededNotice: DatabaseNotice = { type: 'superseded', sentence: sentences.superseded };

/** The notice that so many of the oldest suggestions made room. */
export function prunedNotice(suggestions: number): DatabaseNotice {
  return {
    type: 'pruned',
    suggestions,
    sentence: t('database.pruned', { suggestions }),
  };
}

/** Any error of Dexie or IndexedDB as one of ours. */
export function databaseFailure(error: unknown): DatabaseFailure {
  if (error instanceof DatabaseFailure) return error;
  return new DatabaseFailure(kindOf(namesOf(error)), { cause: error });
}

/** True where the browser refused a write for want of room. */
export function isQuota(error: unknown): boolean {
  return namesOf(error).includes('QuotaExceededError');
}

function kindOf(names: string[]): DatabaseFailureKind {
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('DatabaseClosedError')) return 'superseded';
  if (names.includes('VersionError')) return 'from-newer';
  // What browsers throw where site data is switched off or the profile is private.
  if (names.some((name) => ['MissingAPIError', 'SecurityError', 'InvalidStateError'].includes(name)))
    return 'unavailable';
  return 'broken';
}

/** Dexie wraps the browser's error in its own, sometimes twice. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && names.length < 4) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    current = inner ?? cause;
  }
  return names;
}
