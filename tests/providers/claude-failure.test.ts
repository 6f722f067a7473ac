import { inspect } from 'node:util';
import { APIConnectionError, APIConnectionTimeoutError, APIError } from '@anthropic-ai/sdk/error';
import { describe, expect, it } from 'vitest';
import type { DraftFailureKind } from '@/utils/drafting';
import { DraftFailure, draftFailureKinds } from '@/utils/drafting';
import { toDraftFailure } from '@/utils/providers';
import { NotAnEventStreamError, StreamStalledError } from '@/utils/providers/claude/guarded-fetch';

const api = (status: number | undefined, type?: string, message = 'words', headers: Record<string, string> = {}) =>
  APIError.generate(status, { type: 'error', error: { type, message } }, message, new Headers(headers));
const spendLimit = APIError.generate(
  429,
  {
    type: 'error',
    error: { type: 'rate_limit_error', message: 'm', details: { error_code: 'contract_spend_limit_reached' } },
  },
  'm',
  new Headers(),
);

describe('toDraftFailure', () => {
  it.each<[string, unknown, DraftFailureKind]>([
    ['401', api(401, 'authentication_error'), 'key-invalid'],
    [
      '401 for the organisation',
      api(401, 'authentication_error', 'CORS requests are not allowed for this Organization'),
      'org-cors-blocked',
    ],
    [
      '401 without the browser header',
      api(401, 'authentication_error', "CORS requests must set 'anthropic-dangerous-direct-browser-access' header"),
      'org-cors-blocked',
    ],
    ['402', api(402), 'billing'],
    ['a spend limit behind 429', spendLimit, 'billing'],
    ['403', api(403, 'permission_error'), 'forbidden'],
    ['404 of the protocol', api(404, 'not_found_error'), 'model-unknown'],
    ['404 of a web server', APIError.generate(404, undefined, '404 page not found', new Headers()), 'not-anthropic'],
    [
      '404 of a gateway that names the model',
      APIError.generate(404, undefined, 'unknown model x', new Headers()),
      'model-unknown',
    ],
    ['405', APIError.generate(405, undefined, 'no', new Headers()), 'not-anthropic'],
    ['408', APIError.generate(408, undefined, 'no', new Headers()), 'timeout'],
    ['412', APIError.generate(412, undefined, 'no', new Headers()), 'bad-request'],
    ['431', APIError.generate(431, undefined, 'no', new Headers()), 'bad-request'],
    ['499', APIError.generate(499, undefined, 'no', new Headers()), 'bad-request'],
    ['501', APIError.generate(501, undefined, 'no', new Headers()), 'server'],
    ['503', APIError.generate(503, undefined, 'no', new Headers()), 'server'],
    ['529', api(529, 'overloaded_error'), 'overloaded'],
    ['no headers in time', new APIConnectionTimeoutError(), 'timeout'],
    ['no connection', new APIConnectionError({ cause: new TypeError('fetch failed') }), 'offline'],
    [
      'a redirect',
      new APIConnectionError({ cause: new TypeError('fetch failed', { cause: new Error('unexpected redirect') }) }),
      'not-anthropic',
    ],
    ['a stall behind the SDK', new Error('wrapped', { cause: new StreamStalledError('no byte') }), 'stalled'],
    [
      'a web page behind the SDK',
      new APIConnectionError({ cause: new NotAnEventStreamError('html') }),
      'not-anthropic',
    ],
    ['an answer that is no JSON', new SyntaxError('Unterminated string in JSON'), 'not-anthropic'],
    ['no way to sign in', new Error('Could not resolve authentication method. Expected…'), 'no-key'],
    ['something thrown that is no error', 'words', 'not-anthropic'],
    ['nothing thrown', undefined, 'not-anthropic'],
  ])('reads %s as %s', (_, error, kind) => {
    expect(toDraftFailure(error).kind).toBe(kind);
  });

  it.each([
    ['a wire that breaks', new TypeError('terminated')],
    ['JSON that breaks off', new SyntaxError('Unterminated string')],
    ['a flood', new NotAnEventStreamError('too much')],
  ])('takes %s after the answer had begun for broken off', (_, error) => {
    expect(toDraftFailure(error, { begun: true }).kind).toBe('broken-off');
  });

  it('asks for a key where there was none', () => {
    expect(toDraftFailure(api(401, 'authentication_error'), { keyed: false }).kind).toBe('no-key');
  });

  it('leaves a failure of ours as it is', () => {
    const failure = new DraftFailure('refused');
    expect(toDraftFailure(failure)).toBe(failure);
  });

  it.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    [{ 'retry-after': '0' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': new Date(Date.now() - 5_000).toUTCString() }, undefined],
    [{}, undefined],
  ])('reads %j as %j ms', (headers, ms) => {
    expect(toDraftFailure(api(429, 'rate_limit_error', 'm', headers)).detail.retryAfterMs).toBe(ms);
  });

  it('reads a date to wait for', () => {
    const after = new Date(Date.now() + 3_600_000).toUTCString();
    const ms = toDraftFailure(api(429, 'rate_limit_error', 'm', { 'retry-after': after })).detail.retryAfterMs ?? 0;
    expect(ms).toBeGreaterThan(3_500_000);
  });

  it('keeps nothing that the endpoint said', () => {
    const failure = toDraftFailure(api(500, 'api_error', 'canary', { 'request-id': 'canary; <script>' }));
    expect(inspect(failure, { showHidden: true })).not.toContain('canary');
    expect(failure.cause).toBeUndefined();
  });

  it('only ever gives a kind that the panel knows', () => {
    for (let status = 300; status < 600; status += 1) {
      const { kind } = toDraftFailure(APIError.generate(status, undefined, 'm', new Headers()));
      expect(draftFailureKinds).toContain(kind);
    }
  });
});
