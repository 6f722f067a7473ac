import { BaseAnthropic } from '@anthropic-ai/sdk/client';
import { Messages } from '@anthropic-ai/sdk/resources/messages/messages';
import type {
  MessageCreateParamsStreaming,
  RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages/messages';
import type { MessagesBody } from '@/utils/drafting';
import type { ClaudeConnection } from './connection';

/** The parts of the SDK that we use. The whole SDK stands behind this one file, which is loaded on first use: it is 39 KB, not 85. */
export interface MessagesClient {
  /** Raw events as they arrive. Rejects with the SDK's errors; ends early and silently on abort. */
  stream(body: MessagesBody, signal: AbortSignal): Promise<AsyncIterable<RawMessageStreamEvent>>;
  /** `GET /v1/models`, as it is. */
  models(signal: AbortSignal): Promise<unknown>;
}

export type { RawMessageStreamEvent };

/** Until the headers of an answer; from there the watchdog of `guarded-fetch` keeps time. */
const defaultHeadersMs = 30_000;

/** A client for one connection. Never retries and never logs: both are ours to do. */
export function createMessagesClient(
  { baseUrl, apiKey, keyHeader }: Pick<ClaudeConnection, 'baseUrl' | 'apiKey' | 'keyHeader'>,
  fetchImpl: typeof fetch,
  headersMs = defaultHeadersMs,
): MessagesClient {
  // An empty key starts the SDK's search for credentials; engines that want none ignore this one.
  const key = apiKey || 'none';
  const client = new BaseAnthropic({
    baseURL: baseUrl,
    fetch: fetchImpl,
    dangerouslyAllowBrowser: true,
    logLevel: 'off',
    timeout: headersMs,
    maxRetries: 0,
    openTelemetry: false,
    authToken: null,
    ...(keyHeader === 'x-api-key'
      ? { apiKey: null, defaultHeaders: { 'X-Api-Key': key, Authorization: null } }
      : { apiKey: key }),
  });
  const messages = new Messages(client);
  return {
    stream: (body, signal) =>
      messages.create({ ...(body satisfies Omit<MessageCreateParamsStreaming, 'stream'>), stream: true }, { signal }),
    models: (signal) => client.get('/v1/models', { query: { limit: 100 }, signal }),
  };
}
