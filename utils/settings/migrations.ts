/** Raised with every change that old stored preferences do not fit; a migration to that number comes with it. */
export const preferencesVersion = 1;

/**
 * From the version before to the version that is the key. Pure, and made for anything: what is not a set of preferences comes
 * back as it is, so that reading can set it aside.
 */
export const migrations: Record<number, (stored: unknown) => unknown> = {};
