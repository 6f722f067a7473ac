import type { EndpointCapabilities, MessagesBody } from '@/utils/drafting';
import { DraftFailure } from '@/utils/drafting';
import { toDraftFailure } from '../claude-failure';
import type { ClaudeConnection } from './connection';
import { anthropicBaseUrl, isLoopback } from './connection';
import { guardedFetch } from './guarded-fetch';
import { readStream } from './read-stream';
import type { MessagesClient } from './sdk';

/** A model that an endpoint offers. */
export interface ListedModel {
  id: string;
  name: string;
}

/** What an endpoint turned out to be able to do, or why it cannot be used. */
export type ConnectionTest =
  | { ok: true; capabilities: EndpointCapabilities; models: ListedModel[]; firstWordMs: number }
  | { ok: false; failure: DraftFailure };

/** Models of Anthropic's that can be offered where an endpoint does not list its own. */
export const knownModels: readonly ListedModel[] = [
  { id: 'claude-haiku-5-5', name: 'Claude Haiku 5.5' },
  { id: 'claude-sonnet-5-5', name: 'Claude Sonnet 5.5' },
  { id: 'claude-opus-5-5', name: 'Claude Opus 5.5' },
];

type Endpoint = Omit<ClaudeConnection, 'capabilities'>;

/**
 * Asks an endpoint for a few words, then finds out by trying what else it takes; sends nothing of any ticket. Costs some 300 tokens.
 * Rejects only with the signal's reason.
 */
export async function testConnection(
  endpoint: Endpoint,
  signal: AbortSignal,
  fetchImpl: typeof fetch = globalThis.fetch,
): Promise<ConnectionTest> {
  try {
    const client = await clientFor(endpoint, fetchImpl);
    const start = performance.now();
    await ask(client, plainBody(endpoint.model), signal);
    const firstWordMs = performance.now() - start;
    const capabilities = await probe(client, endpoint, signal);
    return { ok: true, capabilities, models: await listed(client, signal), firstWordMs };
  } catch (error) {
    signal.throwIfAborted();
    const local = isLoopback(new URL(endpoint.baseUrl).hostname);
    return { ok: false, failure: toDraftFailure(error, { keyed: Boolean(endpoint.apiKey), local }) };
  }
}

/** The models that the endpoint lists; those that we know where it lists none. Rejects only with the signal's reason. */
export async function listModels(
  endpoint: Omit<Endpoint, 'model'>,
  signal: AbortSignal,
  fetchImpl: typeof fetch = globalThis.fetch,
): Promise<ListedModel[]> {
  return listed(await clientFor(endpoint, fetchImpl), signal);
}

async function clientFor(endpoint: Omit<Endpoint, 'model'>, fetchImpl: typeof fetch): Promise<MessagesClient> {
  const { createMessagesClient } = await import('./sdk');
  return createMessagesClient(endpoint, guardedFetch(fetchImpl));
}

async function listed(client: MessagesClient, signal: AbortSignal): Promise<ListedModel[]> {
  try {
    const models = readModels(await client.models(signal));
    return models.length > 0 ? models : [...knownModels];
  } catch {
    signal.throwIfAborted();
    // Gateways need not list their models; what keeps a draft from being written shows when one is asked for.
    return [...knownModels];
  }
}

function readModels(answer: unknown): ListedModel[] {
  const data = (answer as { data?: unknown } | null)?.data;
  if (!Array.isArray(data)) return [];
  return data.slice(0, 200).flatMap((entry: unknown) => {
    const { id, display_name: name } = (entry ?? {}) as { id?: unknown; display_name?: unknown };
    return typeof id === 'string' && id.length > 0 && id.length <= 200
      ? [{ id, name: typeof name === 'string' && name.length > 0 ? name.slice(0, 200) : id }]
      : [];
  });
}

/**
 * Each ability on its own, so that one that is missing does not hide another. Engines that leave out what they do not know answer as well as those that
 * know it: what a draft would rest on (the ticket as a tool's result, cited material) counts only where the answer shows that it was read. Anthropic's
 * own endpoint documents both, there it is enough that it takes them.
 */
async function probe(
  client: MessagesClient,
  { model, baseUrl }: Pick<Endpoint, 'model' | 'baseUrl'>,
  signal: AbortSignal,
): Promise<EndpointCapabilities> {
  const documented = baseUrl === anthropicBaseUrl;
  const answerTo = async (extra: Partial<MessagesBody>, whole = false) => {
    try {
      return await ask(client, { ...plainBody(model), ...extra }, signal, whole);
    } catch (error) {
      signal.throwIfAborted();
      const { kind } = toDraftFailure(error);
      // Only a refusal of the request says that the ability is missing.
      if (kind === 'bad-request' || kind === 'server' || kind === 'not-anthropic') return undefined;
      throw error;
    }
  };
  const takes = async (extra: Partial<MessagesBody>) => (await answerTo(extra)) !== undefined;
  return {
    thinking: await takes({ thinking: { type: 'disabled' } }),
    effort: await takes({ output_config: { effort: 'low' } }),
    cache: await takes({
      system: [{ type: 'text', text: 'Answer in one word.', cache_control: { type: 'ephemeral' } }],
    }),
    toolResult: shows(await answerTo(toolResultProbe, true), ({ text }) => documented || noteWord.test(text)),
    citations: shows(await answerTo(citationsProbe, true), ({ cited }) => documented || cited),
  };
}

function shows(answer: Answer | undefined, what: (answer: Answer) => boolean): boolean {
  return answer !== undefined && what(answer);
}

/** What came of a tiny request. */
interface Answer {
  text: string;
  /** Whether some of it was cited from the first block of the first search result. */
  cited: boolean;
}

/** Runs a tiny request to its first word, or to its end where `whole`. */
async function ask(client: MessagesClient, body: MessagesBody, signal: AbortSignal, whole = false): Promise<Answer> {
  const gone = new AbortController();
  const state = { begun: false, written: false };
  const answer: Answer = { text: '', cited: false };
  try {
    const events = await client.stream(body, AbortSignal.any([signal, gone.signal]));
    for await (const event of readStream(events, body.model, [['note']], state)) {
      if (event.type === 'text') answer.text += event.delta;
      if (event.type === 'cite') answer.cited = true;
      if (event.type === 'text' && !whole) return answer;
    }
    signal.throwIfAborted();
    return answer;
  } catch (error) {
    // An empty or refused answer still is one of the protocol.
    if (error instanceof DraftFailure && (error.kind === 'empty' || error.kind === 'refused')) return answer;
    throw error;
  } finally {
    gone.abort();
  }
}

function plainBody(model: string): MessagesBody {
  return {
    model,
    max_tokens: 16,
    system: [{ type: 'text', text: 'Answer in one word.' }],
    messages: [{ role: 'user', content: [{ type: 'text', text: 'Say hello.' }] }],
  };
}

/** What the note says and nothing else in the request does. */
const noteWord = /marigold/iu;

/** Room for an answer that is read to its end. */
const wholeAnswer = 64;

const toolResultProbe: Partial<MessagesBody> = {
  max_tokens: wholeAnswer,
  tools: [{ name: 'read_note', description: 'Gives a note.', input_schema: { type: 'object', properties: {} } }],
  tool_choice: { type: 'none' },
  messages: [
    { role: 'user', content: [{ type: 'text', text: 'Read the note.' }] },
    { role: 'assistant', content: [{ type: 'tool_use', id: 'toolu_read_note', name: 'read_note', input: {} }] },
    {
      role: 'user',
      content: [
        { type: 'tool_result', tool_use_id: 'toolu_read_note', content: '{"note":"marigold"}' },
        { type: 'text', text: 'Which word is in the note? Write that word alone.' },
      ],
    },
  ],
};

const citationsProbe: Partial<MessagesBody> = {
  max_tokens: wholeAnswer,
  system: [{ type: 'text', text: 'Answer in one sentence, and cite the search result that it rests on.' }],
  messages: [
    {
      role: 'user',
      content: [
        {
          type: 'search_result',
          source: 'note:1',
          title: 'Note',
          content: [{ type: 'text', text: 'The shop opens at nine.' }],
          citations: { enabled: true },
        },
        { type: 'text', text: 'When does the shop open?' },
      ],
    },
  ],
};
