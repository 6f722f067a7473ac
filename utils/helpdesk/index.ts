import type { HelpdeskAdapter } from './adapter';

export * from './adapter';
export * from './read-failure';
export * from './read-only-api';

/** Every helpdesk that Tandem knows. A new one is one folder and one line here; manifest, permissions and contract tests follow. */
export const helpdesks: readonly HelpdeskAdapter[] = [];

/** Match patterns of all helpdesks, for the manifest. */
export const helpdeskMatches: string[] = helpdesks.flatMap((helpdesk) => [...helpdesk.matches]);
