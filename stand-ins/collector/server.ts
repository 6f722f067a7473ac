import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that the collector got, byte for byte. */
export interface CollectedRequest {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A stand-in for a team's OpenTelemetry collector: takes OTLP/HTTP in JSON at `/v1/metrics`. Sends no CORS headers, as the real one does not. */
export interface Collector {
  /** `http://127.0.0.1:<port>` */
  url: string;
  received: CollectedRequest[];
  /** The next requests are answered so, one each; then with 200 again. */
  answerNext(...answers: { status: number; retryAfter?: string; body?: string }[]): void;
  close(): Promise<void>;
}

/** Starts on a free port of this machine. */
export async function startCollector(): Promise<Collector> {
  const received: CollectedRequest[] = [];
  const planned: { status: number; retryAfter?: string; body?: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, path: url, headers, body });
      const fits = method === 'POST' && url === '/v1/metrics' && headers['content-type'] === 'application/json';
      const answer = planned.shift() ?? { status: fits ? 200 : 404 };
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        ...(answer.retryAfter !== undefined && { 'retry-after': answer.retryAfter }),
      });
      response.end(answer.body ?? '{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answerNext: (...answers) => void planned.push(...answers),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
