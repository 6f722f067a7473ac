import type { ServerResponse } from 'node:http';
import type { Fault } from '../../shared/faults';
import { brokenBytesMark } from '../../shared/generated-tickets';
import type { ApiAnswer } from '../rest/router';
import { sendLoginPage } from './documents';

/** Per minute and account, as an Enterprise plan has. */
const requestsPerMinute = 700;

/** A lead byte without its second half, then a byte that UTF-8 never uses. */
const invalidBytes = Buffer.from([0xc3, 0x28, 0xff]);

/** Sends an API answer, or what the fault makes of it. */
export async function sendApiAnswer(
  response: ServerResponse,
  answer: ApiAnswer,
  fault: Fault | undefined,
): Promise<void> {
  setCommonHeaders(response);
  switch (fault?.kind) {
    case undefined:
      return sendJson(response, answer.status, answer.body);
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      return sendJson(response, answer.status, answer.body);
    case 'cut-json':
      return sendCut(response, answer.body);
    case 'broken-utf8':
      return sendBroken(response, answer.body);
    case 'no-answer':
      response.destroy();
      return;
    case 'login-page':
      return sendLoginPage(response);
    case 'login-redirect':
      response.writeHead(302, { location: '/auth/v3/signin' }).end();
      return;
    case 'unauthorized':
      return sendJson(response, 401, { error: "Couldn't authenticate you" });
    case 'forbidden':
      return sendJson(response, 403, forbiddenBody(fault.body ?? 'string'));
    case 'not-found':
      return sendJson(
        response,
        404,
        fault.body === 'json' ? { error: 'RecordNotFound', description: 'Not found' } : undefined,
      );
    case 'server-error':
      return sendJson(response, 503, { error: 'ServiceUnavailable' });
    case 'rate-limited':
      return sendRateLimited(response, fault);
    default:
      throw new TypeError(`Unknown fault ${JSON.stringify(fault)}.`);
  }
}

/** JSON with the status, or a status without a body. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(bytesOf(JSON.stringify(body)));
}

let served = 0;

function setCommonHeaders(response: ServerResponse): void {
  served += 1;
  const remaining = String(requestsPerMinute - (served % requestsPerMinute));
  const headers: Record<string, string> = {
    'x-rate-limit': String(requestsPerMinute),
    'x-rate-limit-remaining': remaining,
    'ratelimit-limit': String(requestsPerMinute),
    'ratelimit-remaining': remaining,
    'ratelimit-reset': '32',
    'cache-control': 'max-age=0, private, must-revalidate',
    'x-request-id': served.toString(16).padStart(16, '0'),
    'x-zendesk-api-version': 'v2',
    'x-frame-options': 'SAMEORIGIN',
    vary: 'origin',
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function forbiddenBody(form: 'string' | 'object'): unknown {
  return form === 'object'
    ? { error: { title: 'Forbidden', message: 'You do not have access to this page.' } }
    : { error: 'Forbidden', description: 'You do not have access to this page.' };
}

function sendRateLimited(response: ServerResponse, fault: Extract<Fault, { kind: 'rate-limited' }>): void {
  if (fault.retryAfterS !== undefined) response.setHeader('retry-after', String(fault.retryAfterS));
  if (fault.body === 'text') {
    response.writeHead(429, { 'content-type': 'text/plain' }).end('Number of allowed API requests per minute exceeded');
    return;
  }
  sendJson(response, 429, {
    error: 'APIRateLimitExceeded',
    description: 'Number of allowed API requests per minute exceeded',
  });
}

function sendCut(response: ServerResponse, body: unknown): void {
  const whole = bytesOf(JSON.stringify(body ?? {}));
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', String(whole.length));
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy());
}

function sendBroken(response: ServerResponse, body: unknown): void {
  const whole = JSON.stringify(body ?? {});
  const at = whole.indexOf(':"') + 2;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(bytesOf(whole.slice(0, at) + brokenBytesMark + whole.slice(at)));
}

function bytesOf(json: string): Buffer {
  const parts = json
    .split(brokenBytesMark)
    .flatMap((part, index) => (index === 0 ? [Buffer.from(part)] : [invalidBytes, Buffer.from(part)]));
  return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
}
