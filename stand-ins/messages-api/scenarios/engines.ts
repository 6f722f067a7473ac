import { answerEvents } from '../events';
import type { Exchange, Scenario } from '../exchange';
import { beginStream, corsHeaders, fail, send } from '../exchange';
import { helpfulReply } from '../helpful';

/**
 * Engines and gateways by what is known of each; what is not known of one is played in both ways. None of them is the real one.
 * `refuses`: fields and block types that make a 400; `leavesOut`: those that never reach the model, without a word.
 */
interface Engine {
  refuses?: readonly string[];
  leavesOut?: readonly string[];
  /** Whether what the model says of a search result comes back as citations. */
  cites?: boolean;
  /** Refuses all that comes from an extension, as long as it is not set up for that: a bare 403. */
  refusesOrigin?: boolean;
  /** Lists its models under `GET /v1/models`. */
  listsModels?: boolean;
}

export const engines = {
  anthropic: { cites: true, listsModels: true },
  /** Translates for other providers: `cache_control` is dropped, and there are no citations to pass on. */
  litellm: { leavesOut: ['cache_control', 'search_result'] },
  /** LiteLLM's `/anthropic` passthrough. */
  'litellm-passthrough': { cites: true },
  /** No `document` or `search_result` blocks, no cache; of `output_config` it knows `effort`. */
  ollama: { leavesOut: ['cache_control', 'search_result', 'tool_choice'] },
  'ollama-strict': { refuses: ['search_result', 'tool_choice'], leavesOut: ['cache_control'] },
  'ollama-origins': { refusesOrigin: true },
  /** Only that it speaks the protocol is known. */
  'lm-studio-strict': { refuses: ['search_result', 'tool_result', 'cache_control', 'thinking', 'output_config'] },
  'lm-studio-lenient': {
    leavesOut: ['search_result', 'tool_result', 'cache_control', 'thinking', 'output_config'],
  },
  /** Tools need `--jinja`. */
  'llama-cpp': { refuses: ['tools', 'search_result'], leavesOut: ['cache_control', 'thinking', 'output_config'] },
  'llama-cpp-jinja': { leavesOut: ['cache_control', 'search_result', 'thinking', 'output_config'] },
  /** Block types text, image, tool_use, tool_result and thinking; `output_config` is taken, no citations are streamed. */
  vllm: { refuses: ['search_result'], leavesOut: ['cache_control'] },
} as const satisfies Record<string, Engine>;

/** Each engine as a scenario. */
export const engineScenarios: Record<string, Scenario> = Object.fromEntries(
  Object.entries(engines).map(([name, engine]) => [name, (exchange: Exchange) => answerAs(engine, exchange)]),
);

/** Whether the scenario of this name lists its models. */
export function listsModels(name: string): boolean {
  const engine: Engine | undefined = Object.hasOwn(engines, name) ? engines[name as keyof typeof engines] : undefined;
  return engine?.listsModels ?? false;
}

function answerAs(engine: Engine, { request, json, response }: Exchange): void {
  if (engine.refusesOrigin) {
    response.writeHead(403, corsHeaders);
    response.end();
    return;
  }
  const unknown = engine.refuses?.find((field) => mentions(json, field));
  if (unknown !== undefined) {
    fail(response, 400, 'invalid_request_error', `unknown field ${unknown}`);
    return;
  }
  const read = leaveOut(JSON.parse(request.body), engine.leavesOut ?? []);
  const parts = helpfulReply(read);
  beginStream(response);
  send(response, ...answerEvents(engine.cites ? parts : parts.map(({ text }) => ({ text }))));
  response.end();
}

function mentions(value: unknown, field: string): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, field));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => key === field || (key === 'type' && inner === field) || mentions(inner, field),
  );
}

/** The request as the model behind such an engine gets to see it. */
function leaveOut(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((item) => !fields.includes((item as { type?: string } | null)?.type ?? ''))
      .map((item) => leaveOut(item, fields));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !fields.includes(key))
      .map(([key, inner]) => [key, leaveOut(inner, fields)]),
  );
}
