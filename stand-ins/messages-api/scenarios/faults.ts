import { frame, messageDelta, messageStart, messageStop, textDelta, textStart } from '../events';
import type { Exchange, Scenario } from '../exchange';
import { beginStream, corsHeaders, fail, pause, send } from '../exchange';
import { streamScenarios } from './streams';

const partial = [messageStart(), textStart(), textDelta('Hello Maria, ')];
const overloaded = frame({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } } as {
  type: string;
});

/** Fails `times` times, then answers helpfully. */
function thenHelpful(times: number, failing: Scenario): Scenario {
  return (exchange) => (exchange.earlier < times ? failing(exchange) : streamScenarios['helpful']?.(exchange));
}

function error(status: number, type: string, message: string, headers?: Record<string, string>): Scenario {
  return ({ response }) => fail(response, status, type, message, headers);
}

/** The same error, with whatever the caller sent repeated in it: what must never reach a log or the agent. */
function echoing({ request, response }: Exchange): void {
  const sent = `${request.headers['authorization'] ?? ''} ${request.headers['x-api-key'] ?? ''}`;
  fail(response, 401, 'authentication_error', `invalid key ${sent} ${request.body.slice(0, 20_000)}`);
}

function html(status: number): Scenario {
  return ({ response }) => {
    response.writeHead(status, { ...corsHeaders, 'content-type': 'text/html' });
    response.end('<!doctype html><title>Sign in to the Wi-Fi</title><p>Welcome');
  };
}

function streamThen(after: (exchange: Exchange) => Promise<void> | void): Scenario {
  return async (exchange) => {
    beginStream(exchange.response);
    send(exchange.response, ...partial);
    // The text must be on its way before the wire breaks.
    await pause(exchange.response, 30);
    await after(exchange);
  };
}

/** Answers that fail, each in a way that was seen or must be expected. */
export const faultScenarios: Record<string, Scenario> = {
  '400': error(400, 'invalid_request_error', 'messages.0: unexpected field'),
  '400-too-long': error(400, 'invalid_request_error', 'prompt is too long: 250000 tokens > 200000 maximum'),
  '400-credit': error(400, 'invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
  '401': error(401, 'authentication_error', 'invalid bearer token'),
  '401-cors': error(
    401,
    'authentication_error',
    'CORS requests are not allowed for this Organization because of its settings',
  ),
  '401-echo': echoing,
  '402': error(402, 'billing_error', 'Payment required'),
  '403': error(403, 'permission_error', 'Your key may not use this model'),
  '404-html': html(404),
  '403-bare': ({ response }) => {
    response.writeHead(403, corsHeaders);
    response.end();
  },
  '404-model': error(404, 'not_found_error', 'model: claude-nonesuch'),
  '404-path': ({ response }) => {
    response.writeHead(404, { ...corsHeaders, 'content-type': 'text/plain' });
    response.end('404 page not found');
  },
  '408': error(408, 'timeout_error', 'Request timeout'),
  '409': error(409, 'conflict_error', 'Conflict'),
  '412': error(412, 'invalid_request_error', 'Precondition failed'),
  '413': error(413, 'request_too_large', 'Request exceeds the maximum size'),
  '422': error(422, 'invalid_request_error', 'Unprocessable'),
  '429': error(429, 'rate_limit_error', 'Too many requests', { 'retry-after': '60' }),
  '429-once': thenHelpful(1, error(429, 'rate_limit_error', 'Too many requests', { 'retry-after': '1' })),
  '429-date': ({ response }) =>
    fail(response, 429, 'rate_limit_error', 'Too many requests', {
      'retry-after': new Date(Date.now() + 45_000).toUTCString(),
    }),
  '429-spent': ({ response }) => {
    response.writeHead(429, { ...corsHeaders, 'content-type': 'application/json' });
    const details = { error_code: 'contract_spend_limit_reached' };
    response.end(JSON.stringify({ type: 'error', error: { type: 'rate_limit_error', message: 'Limit', details } }));
  },
  '429-always': error(429, 'rate_limit_error', 'Too many requests', { 'retry-after': '2' }),
  '429-ms': thenHelpful(1, error(429, 'rate_limit_error', 'Too many requests', { 'retry-after-ms': '1500' })),
  '429-no-retry': error(429, 'rate_limit_error', 'No', { 'x-should-retry': 'false' }),
  '431': error(431, 'invalid_request_error', 'Request header fields too large'),
  '499': error(499, 'invalid_request_error', 'Client closed request'),
  '500': error(500, 'api_error', 'Internal server error'),
  '500-once': thenHelpful(1, error(500, 'api_error', 'Internal server error')),
  '501': error(501, 'api_error', 'Not implemented'),
  '502-html': html(502),
  '503': error(503, 'api_error', 'Unavailable'),
  '504': error(504, 'timeout_error', 'Gateway timeout'),
  '529': error(529, 'overloaded_error', 'Overloaded'),
  '529-twice': thenHelpful(2, error(529, 'overloaded_error', 'Overloaded')),
  redirect: ({ response }) => {
    response.writeHead(302, { ...corsHeaders, location: '/canary' });
    response.end();
  },
  'html-200': html(200),
  'json-200': ({ response }) => {
    response.writeHead(200, { ...corsHeaders, 'content-type': 'application/json' });
    response.end('{"choices":[{"message":{"content":"Hi"}}]}');
  },
  'data-only': ({ response }) => {
    beginStream(response);
    response.write('data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: [DONE]\n\n');
    response.end();
  },
  'empty-stream': ({ response }) => {
    beginStream(response);
    response.end();
  },
  'malformed-first': ({ response }) => {
    beginStream(response);
    response.write('event: message_start\ndata: {"type":"message_start","message":{"id"\n\n');
    response.end();
  },
  'malformed-later': streamThen(({ response }) => {
    response.write('event: content_block_delta\ndata: {"type":"content_block_de\n\n');
    response.end();
  }),
  'error-first': ({ response }) => {
    beginStream(response);
    response.write(overloaded);
    response.end();
  },
  'error-mid-stream': streamThen(({ response }) => {
    response.write(overloaded);
    response.end();
  }),
  'no-message-stop': streamThen(({ response }) => void response.end()),
  'stop-reason-but-no-stop': streamThen(({ response }) => {
    send(response, messageDelta('end_turn'));
    response.end();
  }),
  'socket-cut-in-thought': async ({ response }) => {
    beginStream(response);
    send(response, messageStart());
    await pause(response, 30);
    response.destroy();
  },
  'socket-cut': streamThen(({ response }) => void response.destroy()),
  'cut-before-headers': ({ response }) => void response.destroy(),
  stall: streamThen(({ response }) => pause(response, 600_000).then(() => undefined)),
  'stall-after-headers': async ({ response }) => {
    beginStream(response);
    await pause(response, 600_000);
  },
  'no-headers': async ({ response }) => {
    await pause(response, 600_000);
  },
  'one-byte-a-time-for-ever': async ({ response }) => {
    beginStream(response);
    send(response, ...partial);
    while (await pause(response, 5)) response.write(':');
  },
  flood: async ({ response }) => {
    beginStream(response);
    const line = `data: ${'x'.repeat(1024 * 1024)}`;
    while (await pause(response, 1)) response.write(line);
  },
  'endless-text': async ({ response }) => {
    beginStream(response);
    send(response, messageStart(), textStart());
    while (await pause(response, 0)) send(response, textDelta('again and again '.repeat(512)));
  },
  'nested-junk': ({ response }) => {
    beginStream(response);
    for (const data of [
      'null',
      '[]',
      '42',
      '"text"',
      '{"type":"content_block_delta"}',
      '{"type":"message_start","message":7}',
    ]) {
      response.write(`event: content_block_delta\ndata: ${data}\n\n`);
    }
    send(response, ...partial, messageStop);
    response.end();
  },
};
