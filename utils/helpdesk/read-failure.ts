/** Why a ticket could not be read. Closed: the panel has one sentence and one button for each. */
export const readFailureKinds = [
  'signed-out',
  'forbidden',
  'not-found',
  'rate-limited',
  'offline',
  'unreadable-answer',
  'unreadable-page',
  'no-messages',
] as const;
export type ReadFailureKind = (typeof readFailureKinds)[number];

/** Thrown by adapters for everything that can go wrong with a read, but abort. */
export class ReadFailure extends Error {
  override name = 'ReadFailure';
  constructor(
    readonly kind: ReadFailureKind,
    /** Milliseconds until the helpdesk will answer again; only with `rate-limited`. */
    readonly retryAfterMs?: number,
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}
