import { customerMessages } from '@/utils/conversation';
import type { DraftEvent, DraftProvider, EndpointCapabilities, MessagesRequest, DraftRequest } from '@/utils/drafting';
import { DraftFailure, textTaskKinds, toMessagesRequest, toTaskRequest } from '@/utils/drafting';
import { mustNotRetry, toDraftFailure } from './claude-failure';
import type { ClaudeConnection } from './claude/connection';
import { isLoopback } from './claude/connection';
import type { GuardOptions } from './claude/guarded-fetch';
import { guardedFetch } from './claude/guarded-fetch';
import type { StreamState } from './claude/read-stream';
import { readStream } from './claude/read-stream';
import { loadedOnce } from './loaded-once';
import { pauseBefore, sleep as realSleep } from './claude/retry';

export * from './claude/connection';
export { pricesAsOf } from './claude/prices';
export * from './claude/test-connection';

const sdk = loadedOnce(() => import('./claude/sdk'));

/** What tests and the panel put in place of the world. */
export interface ClaudeOptions extends GuardOptions {
  fetch?: typeof fetch;
  /** Whether the browser lets us call an origin; asked for availability and when a call does not get through. */
  hasHostPermission?: (origin: string) => Promise<boolean>;
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1, for the jitter of pauses. */
  random?: () => number;
}

/**
 * Drafts from any endpoint that speaks the Messages API. `connection` is asked anew for each draft, so that a changed key or
 * model counts at once. Retries at most twice, only before the first word and only for what passes; each wait is an event.
 */
export function createClaudeProvider(
  connection: () => Promise<ClaudeConnection>,
  options: ClaudeOptions = {},
): DraftProvider {
  return {
    id: 'claude',
    label: 'Claude draft',
    async availability() {
      const { baseUrl, apiKey } = await connection();
      if (!apiKey && !isLoopback(new URL(baseUrl).hostname)) return 'needs-key';
      const permitted = (await options.hasHostPermission?.(new URL(baseUrl).origin)) ?? true;
      return permitted ? 'ready' : 'needs-permission';
    },
    async *draft(request, signal) {
      signal.throwIfAborted();
      if (!customerMessages(request.conversation).some(({ text }) => text.trim() !== '')) {
        throw new DraftFailure('no-customer-message');
      }
      const connect = async () => forCase(await connection(), request);
      yield* ask(connect, (model, capabilities) => toMessagesRequest(request, model, capabilities), signal, options);
    },
    async prepare(request, signal) {
      const [{ model, capabilities }] = await Promise.all([connection(), sdk()]);
      signal.throwIfAborted();
      // For what is kept of it: a library that is grouped, code that is warm.
      toMessagesRequest(request, model, capabilities);
    },
    tasks: textTaskKinds,
    perform: (task, signal) =>
      ask(connection, (model, capabilities) => toTaskRequest(task, model, capabilities), signal, options),
  };
}

/** The body of a request for one model of one endpoint. */
type Build = (model: string, capabilities: EndpointCapabilities) => MessagesRequest;

async function* ask(
  connect: () => Promise<ClaudeConnection>,
  build: Build,
  signal: AbortSignal,
  options: ClaudeOptions,
): AsyncGenerator<DraftEvent, void, void> {
  signal.throwIfAborted();
  const connection = await connect();
  if (!connection.apiKey && !isLoopback(new URL(connection.baseUrl).hostname)) throw new DraftFailure('no-key');
  yield { type: 'status', phase: 'connecting' };
  for (let attempt = 0; ; attempt += 1) {
    const state: StreamState = { begun: false, written: false };
    try {
      yield* answer(connection, build, signal, options, state);
      return;
    } catch (error) {
      signal.throwIfAborted();
      const failure = await explained(error, connection, state, options);
      const pause = state.written || mustNotRetry(error) ? undefined : pauseBefore(attempt, failure, options.random);
      if (!pause) throw failure;
      yield { type: 'waiting', ...pause };
      await (options.sleep ?? realSleep)(pause.forMs, signal);
    }
  }
}

function forCase(connection: ClaudeConnection, { harder }: DraftRequest): ClaudeConnection {
  const { harderModel } = connection;
  return harder && harderModel !== undefined ? { ...connection, model: harderModel } : connection;
}

/** One call, from request to `done`. Whoever stops listening ends it. */
async function* answer(
  connection: ClaudeConnection,
  build: Build,
  signal: AbortSignal,
  options: ClaudeOptions,
  state: StreamState,
): AsyncGenerator<DraftEvent, void, void> {
  const { createMessagesClient } = await sdk();
  const gone = new AbortController();
  const either = AbortSignal.any([signal, gone.signal]);
  try {
    const { body, passageIds } = build(connection.model, connection.capabilities);
    const guarded = guardedFetch(options.fetch ?? globalThis.fetch, options);
    const client = createMessagesClient(connection, guarded, options.headersMs);
    const events = await client.stream(body, either);
    for await (const event of readStream(events, connection.model, passageIds, state)) {
      signal.throwIfAborted();
      yield event;
    }
    // The SDK ends an aborted stream without a word.
    signal.throwIfAborted();
  } finally {
    gone.abort();
  }
}

async function explained(
  error: unknown,
  { apiKey, baseUrl }: ClaudeConnection,
  { begun }: StreamState,
  { hasHostPermission }: ClaudeOptions,
): Promise<DraftFailure> {
  const failure = toDraftFailure(error, {
    begun,
    keyed: Boolean(apiKey),
    local: isLoopback(new URL(baseUrl).hostname),
  });
  if (failure.kind !== 'offline' || !hasHostPermission) return failure;
  return (await hasHostPermission(new URL(baseUrl).origin)) ? failure : new DraftFailure('no-host-permission');
}
