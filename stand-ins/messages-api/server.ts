import type { IncomingMessage, ServerResponse } from 'node:http';
import { LLMock } from '@copilotkit/aimock';
import type { RecordedRequest, Scenario } from './exchange';
import { bodyOf, corsHeaders, fail } from './exchange';
import { engineScenarios, listsModels } from './scenarios/engines';
import { faultScenarios } from './scenarios/faults';
import { paced, streamScenarios } from './scenarios/streams';

export type { RecordedRequest } from './exchange';

export interface MessagesApiOptions {
  /** 0, or nothing, for any free port. */
  port?: number;
}

/** A running stand-in for the Messages API on this machine. */
export interface MessagesApi {
  /** `http://127.0.0.1:<port>`: aimock's own endpoint, plain text without citations. */
  url: string;
  /**
   * Base URL whose `/v1/messages` plays a scenario: a name of `scenarioNames`, or `paced-<first>-<each>` with milliseconds.
   * `helpful` answers any ticket with a grounded, cited reply.
   */
  scenario(name: string): string;
  /** All requests to scenarios so far, oldest first, byte for byte. */
  requests: RecordedRequest[];
  /** Requests to `/canary`, where a followed redirect would land. */
  canaryHits(): number;
  close(): Promise<void>;
}

const scenarios: Record<string, Scenario> = { ...streamScenarios, ...faultScenarios, ...engineScenarios };

/** Every scenario by its name in the base URL. */
export const scenarioNames: readonly string[] = Object.keys(scenarios);

/** Starts the stand-in on 127.0.0.1: aimock for the plain wire, raw bytes under `/scenario/<name>` for all that goes wrong on it. */
export async function startMessagesApi({ port = 0 }: MessagesApiOptions = {}): Promise<MessagesApi> {
  const mock = new LLMock({ port, host: '127.0.0.1', logLevel: 'silent' });
  mock.onMessage(/[^]*/u, { content: 'Hello. Your parcel is on its way.' });
  const requests: RecordedRequest[] = [];
  let canary = 0;
  mock.mount('/scenario', { handleRequest: (request, response, path) => handle(request, response, path, requests) });
  mock.mount('/canary', {
    handleRequest: async (_, response) => {
      canary += 1;
      response.writeHead(200, corsHeaders);
      response.end();
      return true;
    },
  });
  const url = await mock.start();
  return {
    url,
    scenario: (name) => `${url}/scenario/${name}`,
    requests,
    canaryHits: () => canary,
    close: () => mock.stop(),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  requests: RecordedRequest[],
): Promise<boolean> {
  const [, name = '', rest = ''] = /^\/?(?:scenario\/)?([\w-]+)(\/.*)?$/u.exec(path) ?? [];
  if (request.method === 'OPTIONS') {
    response.writeHead(204, corsHeaders);
    response.end();
    return true;
  }
  const body = await bodyOf(request);
  const recorded: RecordedRequest = {
    scenario: name,
    method: request.method ?? '',
    path: request.url ?? '',
    headers: Object.fromEntries(Object.entries(request.headers).map(([header, value]) => [header, String(value)])),
    body,
    receivedAt: performance.timeOrigin + performance.now(),
  };
  const earlier = requests.filter((one) => one.scenario === name && one.path.includes('/v1/messages')).length;
  requests.push(recorded);
  if (request.method === 'GET' && rest === '/v1/models') return answerModels(name, response);
  const scenario = scenarioOf(name);
  if (!scenario || rest !== '/v1/messages' || request.method !== 'POST') {
    fail(response, 404, 'not_found_error', 'no such scenario or path');
    return true;
  }
  response.once('close', () => {
    if (!response.writableFinished) recorded.left = true;
  });
  await scenario({ request: recorded, json: parsed(body), earlier, response });
  return true;
}

function scenarioOf(name: string): Scenario | undefined {
  const pace = /^paced-(\d+)-(\d+)$/u.exec(name);
  if (pace) return paced(Number(pace[1]), Number(pace[2]));
  return Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
}

/** Gateways without a list of models answer 404; a scenario named for a status answers with that. */
function answerModels(name: string, response: ServerResponse): true {
  if (name !== 'helpful' && !listsModels(name) && !name.startsWith('paced-')) {
    fail(response, 404, 'not_found_error', 'no list of models');
    return true;
  }
  response.writeHead(200, { ...corsHeaders, 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      data: [
        { type: 'model', id: 'claude-haiku-5-5', display_name: 'Claude Haiku 5.5' },
        { type: 'model', id: 'claude-sonnet-5-5', display_name: 'Claude Sonnet 5.5' },
      ],
      has_more: false,
    }),
  );
  return true;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
