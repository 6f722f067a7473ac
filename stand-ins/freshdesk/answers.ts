import type { ServerResponse } from 'node:http';
import type { Fault } from '../shared/faults';
import type { ApiAnswer } from './rest';

let served = 0;

/** Sends an API answer, or what the fault makes of it, with the headers of an Enterprise account. */
export async function sendApiAnswer(response: ServerResponse, answer: ApiAnswer, fault?: Fault): Promise<void> {
  served += 1;
  response.setHeader('x-ratelimit-total', '700');
  response.setHeader('x-ratelimit-remaining', String(700 - (served % 700)));
  response.setHeader('x-ratelimit-used-currentrequest', '1');
  response.setHeader('x-freshdesk-api-version', 'latest=v2; requested=v2');
  response.setHeader('x-request-id', served.toString(16).padStart(16, '0'));
  switch (fault?.kind) {
    case undefined:
      return sendJson(response, answer.status, answer.body);
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
      return sendJson(response, answer.status, answer.body);
    case 'unauthorized':
      return sendJson(response, 401, {
        code: 'invalid_credentials',
        message: 'You have to be logged in to perform this action.',
      });
    case 'forbidden':
      return sendJson(response, 403, {
        code: 'access_denied',
        message: 'You are not authorized to perform this action.',
      });
    case 'not-found':
      return sendJson(response, 404, undefined);
    case 'rate-limited':
      if (fault.retryAfterS !== undefined) response.setHeader('retry-after', String(fault.retryAfterS));
      return sendJson(response, 429, { message: 'You have exceeded the limit of requests per minute' });
    case 'login-page':
      return sendLoginPage(response);
    case 'login-redirect':
      return void response.writeHead(302, { location: '/support/login' }).end();
    case 'server-error':
      return sendJson(response, 503, { message: 'Service unavailable' });
    case 'no-answer':
      return void response.destroy();
    case 'cut-json':
    case 'broken-utf8':
      return sendBroken(response, JSON.stringify(answer.body ?? {}));
    default:
      throw new TypeError('The stand-in does not know this fault.');
  }
}

/** The first half of the answer. */
function sendBroken(response: ServerResponse, whole: string): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(whole.slice(0, whole.length / 2));
}

/** JSON with the status, or a status without a body. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  if (body === undefined) return void response.end();
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}

/** The login page: status 200 and HTML, whatever was asked for. */
export function sendLoginPage(response: ServerResponse): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end('<!doctype html><html lang="en"><title>Log in</title><h1>Log in to Halden Supply</h1></html>');
}
