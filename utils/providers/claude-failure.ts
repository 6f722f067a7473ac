import type { DraftFailureKind } from '@/utils/drafting';
import { DraftFailure } from '@/utils/drafting';

/**
 * Every way in which a call to a Messages endpoint can fail, as the one failure that the agent reads about. `begun` says whether any
 * event of the answer had arrived: a wire that breaks then is another thing than one that was never there. `local` says that the endpoint is on this
 * machine, where a bare 403 is an engine that refuses the extension's origin (Ollama's `OLLAMA_ORIGINS`).
 * The failure keeps no text of the endpoint, which might repeat the key or the ticket, and no cause for the same reason.
 */
export function toDraftFailure(error: unknown, { begun = false, keyed = true, local = false } = {}): DraftFailure {
  if (error instanceof DraftFailure) return error;
  const seen = read(error);
  const refusesOrigin = local && seen.status === 403 && seen.type === undefined;
  const kind = refusesOrigin ? 'origin-refused' : kindOf(seen, begun, keyed);
  return new DraftFailure(kind, {
    ...(seen.status === undefined ? {} : { status: seen.status }),
    ...(seen.requestId === undefined ? {} : { requestId: seen.requestId }),
    ...(seen.retryAfterMs === undefined ? {} : { retryAfterMs: seen.retryAfterMs }),
  });
}

/** Whether the endpoint itself asked not to be tried again. */
export function mustNotRetry(error: unknown): boolean {
  return headerOf(error, 'x-should-retry') === 'false';
}

/** What is told apart by; the SDK's classes are read by their shape, so that the SDK need not be loaded to read them. */
interface Seen {
  names: string[];
  status?: number;
  /** `error.type` of the endpoint's answer, for example `overloaded_error`. */
  type?: string;
  code?: string;
  message: string;
  requestId?: string;
  retryAfterMs?: number;
}

function kindOf(seen: Seen, begun: boolean, keyed: boolean): DraftFailureKind {
  const { names, status, message } = seen;
  if (names.includes('StreamStalledError')) return 'stalled';
  if (names.includes('NotAnEventStreamError')) return begun ? 'broken-off' : 'not-anthropic';
  if (isBilling(seen)) return 'billing';
  // Its words speak of size, too, but a shorter ticket would not help.
  if (status === 431) return 'bad-request';
  const byType = seen.type === undefined ? undefined : byErrorType(seen.type, message, keyed);
  if (byType) return byType;
  if (status !== undefined) return byStatus(status, seen, keyed);
  if (names.includes('APIConnectionTimeoutError')) return 'timeout';
  if (/could not resolve authentication method/iu.test(message)) return 'no-key';
  if (/redirect/iu.test(message)) return 'not-anthropic';
  if (begun) return 'broken-off';
  if (names.includes('APIConnectionError') || names.includes('TypeError') || names.includes('NetworkError'))
    return 'offline';
  // What is left could not be read as the protocol: no events, no JSON.
  return 'not-anthropic';
}

function byErrorType(type: string, message: string, keyed: boolean): DraftFailureKind | undefined {
  switch (type) {
    case 'authentication_error':
      return authentication(message, keyed);
    case 'billing_error':
      return 'billing';
    case 'permission_error':
      return 'forbidden';
    case 'not_found_error':
      return 'model-unknown';
    case 'request_too_large':
      return 'too-long';
    case 'invalid_request_error':
      return /too long|too large|maximum.{0,20}tokens|context (?:length|window)/iu.test(message)
        ? 'too-long'
        : 'bad-request';
    case 'rate_limit_error':
      return 'rate-limited';
    case 'overloaded_error':
      return 'overloaded';
    case 'timeout_error':
      return 'timeout';
    case 'api_error':
      return 'server';
    default:
      return undefined;
  }
}

function byStatus(status: number, { message, type }: Seen, keyed: boolean): DraftFailureKind {
  switch (status) {
    case 401:
      return authentication(message, keyed);
    case 402:
      return 'billing';
    case 403:
      return 'forbidden';
    case 404:
      // A path that is not there answers without the protocol's error; an unknown model answers with it.
      return type === undefined && !/model/iu.test(message) ? 'not-anthropic' : 'model-unknown';
    case 405:
      return 'not-anthropic';
    case 408:
    case 504:
      return 'timeout';
    case 413:
      return 'too-long';
    case 429:
      return 'rate-limited';
    case 529:
      return 'overloaded';
    default:
      return status >= 500 ? 'server' : status >= 400 ? 'bad-request' : 'not-anthropic';
  }
}

function authentication(message: string, keyed: boolean): DraftFailureKind {
  if (/\bCORS\b/u.test(message)) return 'org-cors-blocked';
  return keyed ? 'key-invalid' : 'no-key';
}

function isBilling({ type, code, message, status }: Seen): boolean {
  if (type === 'billing_error' || /spend_limit|billing|credit/iu.test(code ?? '')) return true;
  return status === 400 && /credit balance is too low/iu.test(message);
}

function read(error: unknown): Seen {
  const chain = causesOf(error);
  const top = (chain[0] ?? {}) as {
    status?: unknown;
    type?: unknown;
    errorCode?: unknown;
    requestID?: unknown;
  };
  return {
    names: chain.flatMap((link) => [link.name, link.constructor.name]),
    status: typeof top.status === 'number' ? top.status : undefined,
    type: typeof top.type === 'string' ? top.type : undefined,
    code: typeof top.errorCode === 'string' ? top.errorCode : undefined,
    message: chain.map((link) => link.message).join(' | '),
    requestId: typeof top.requestID === 'string' && /^[\w-]{1,80}$/u.test(top.requestID) ? top.requestID : undefined,
    retryAfterMs: retryAfterOf(error),
  };
}

function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let link = error; link instanceof Error && chain.length < 6; link = link.cause) chain.push(link);
  return chain;
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date. */
function retryAfterOf(error: unknown): number | undefined {
  const milliseconds = Number.parseFloat(headerOf(error, 'retry-after-ms') ?? '');
  if (milliseconds > 0) return milliseconds;
  const after = headerOf(error, 'retry-after') ?? '';
  const seconds = Number(after);
  const wait = after === '' ? Number.NaN : Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - Date.now();
  return wait > 0 ? Math.round(wait) : undefined;
}

function headerOf(error: unknown, name: string): string | undefined {
  const headers = (error as { headers?: unknown } | null | undefined)?.headers;
  return headers instanceof Headers ? (headers.get(name) ?? undefined) : undefined;
}
