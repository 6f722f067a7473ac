import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages/messages';
import { frame } from './events';

/** A request as it came in, byte for byte. */
export interface RecordedRequest {
  /** Name in the base URL: `/scenario/<name>/v1/messages`; empty for the plain endpoint. */
  scenario: string;
  method: string;
  path: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
  /** When all of it was there. Milliseconds since 1970, with fractions. */
  receivedAt: number;
  /** When a paced answer's first word went out. */
  answeredAt?: number;
  /** The other side hung up before the answer was whole. */
  left?: true;
}

/** One request and the means to answer it badly. */
export interface Exchange {
  request: RecordedRequest;
  /** The body as JSON, or nothing where it is none. */
  json: unknown;
  /** How many requests this scenario had before this one. */
  earlier: number;
  response: ServerResponse;
}

/** Answers one `POST /v1/messages`. */
export type Scenario = (exchange: Exchange) => Promise<void> | void;

export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
} as const;

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Begins an event stream with status 200. */
export function beginStream(response: ServerResponse, type = 'text/event-stream; charset=utf-8'): void {
  response.writeHead(200, {
    ...corsHeaders,
    'content-type': type,
    'cache-control': 'no-cache',
    'request-id': 'req_stand_in',
  });
  response.flushHeaders();
}

export function send(response: ServerResponse, ...events: RawMessageStreamEvent[]): void {
  for (const event of events) response.write(frame(event));
}

/** An error as the API words it. */
export function fail(
  response: ServerResponse,
  status: number,
  type: string,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...corsHeaders,
    'content-type': 'application/json',
    'request-id': 'req_stand_in',
    ...headers,
  });
  response.end(JSON.stringify({ type: 'error', error: { type, message }, request_id: 'req_stand_in' }));
}

/** Waits, but no longer than the other side listens. Gives false where it went away. */
export async function pause(response: ServerResponse, ms: number): Promise<boolean> {
  if (response.destroyed) return false;
  const gone = new AbortController();
  const leave = () => gone.abort();
  response.once('close', leave);
  try {
    await wait(ms, undefined, { signal: gone.signal });
  } catch {
    return false;
  } finally {
    response.off('close', leave);
  }
  return !response.destroyed;
}
