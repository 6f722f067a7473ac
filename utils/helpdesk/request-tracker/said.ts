import type { PlainText } from '../plain-text';
import type { ReadOnlyApi } from '../read-only-api';
import type { People } from './people';

/** One transaction that says something, whichever interface of RT gave it. */
export interface Said {
  id: string;
  /** As RT calls it: `Create`, `Correspond`, `Comment`. Nothing where it is not stated. */
  type: string | undefined;
  /** The login name of who wrote it. */
  by: string | undefined;
  /** ISO 8601 in UTC. */
  sentAt: string | undefined;
  says: PlainText;
  /** Names of what was sent along. */
  files: string[];
}

/** Where a thread is read, and until when. */
export interface Thread {
  api: ReadOnlyApi;
  ticketId: string;
  /** Of the RT, as `/rt` or empty. */
  base: string;
  people: People;
  signal: AbortSignal;
}

/** Every other kind of transaction says nothing: changes, and records of outgoing mail. */
export const kinds: readonly string[] = ['Create', 'Correspond', 'Comment'];

/** As many as REST 2 gives at once. */
export const perPage = 100;
