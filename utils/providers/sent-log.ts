import { ticketKey, type Conversation } from '@/utils/conversation';
import type { Vault, VaultEntry } from '@/utils/privacy';

/** One request as it went out. Held in memory alone, for the agent to look at. */
export interface SentRequest {
  /** `ticketKey` of the ticket that it was about. */
  ticketKey: string;
  /** Milliseconds since 1970. */
  at: number;
  method: string;
  url: string;
  /** Without the key: its header is named, its value never kept. */
  headers: Array<readonly [name: string, value: string]>;
  /** Exactly what was sent. */
  body: string;
  /** Length of `body` in UTF-8. */
  bytes: number;
  /** What the tokens in it stand for. */
  details: readonly VaultEntry[];
}

/** Remembers the last request of each ticket, so that the agent can see byte for byte what left the browser. */
export interface SentLog {
  /** The last request about a ticket. */
  of: (ticketKey: string) => SentRequest | undefined;
  /** Gives what ends it. */
  subscribe: (listener: () => void) => () => void;
  /** To be told what was masked, right before the request of it goes out. */
  masked: (conversation: Conversation, vault: Vault) => void;
  /** A `fetch` that notes what passes through it. */
  noting: (fetchImpl: typeof fetch) => typeof fetch;
}

/** So many tickets are remembered; then the oldest goes. */
const mostTickets = 20;

const secretHeaders = /^(?:authorization|x-api-key)$/iu;

/** An empty log; it ends with the page. */
export function createSentLog(now: () => number = Date.now): SentLog {
  const sent = new Map<string, SentRequest>();
  const listeners = new Set<() => void>();
  let about: { key: string; vault: Vault } | undefined;
  const note = (input: Parameters<typeof fetch>[0], init: RequestInit | undefined): void => {
    if (!about || typeof init?.body !== 'string') return;
    const { key, vault } = about;
    const body = init.body;
    sent.delete(key);
    sent.set(key, {
      ticketKey: key,
      at: now(),
      method: init.method ?? 'GET',
      url: input instanceof Request ? input.url : String(input),
      headers: [...new Headers(init.headers)].map(([name, value]) => [name, secretHeaders.test(name) ? '' : value]),
      body,
      bytes: new TextEncoder().encode(body).length,
      details: vault.entries.filter(({ token }) => body.includes(token)),
    });
    for (const oldest of sent.keys()) if (sent.size > mostTickets) sent.delete(oldest);
    for (const listener of listeners) listener();
  };
  return {
    of: (key) => sent.get(key),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    masked(conversation, vault) {
      about = { key: ticketKey(conversation), vault };
    },
    noting: (fetchImpl) => (input, init) => {
      const answer = fetchImpl(input, init);
      // What is noted is drawn; the request is on its way by then.
      note(input, init);
      return answer;
    },
  };
}
