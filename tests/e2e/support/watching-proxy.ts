import { createServer, type IncomingMessage, request as forward, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** One request that some part of a browser made. */
export interface SeenRequest {
  method: string;
  /** With its port. */
  host: string;
  /** Without its query; `CONNECT` shows no path. */
  path: string;
}

/** A proxy that a whole browser goes through, pages, workers and extensions alike: it sees each request, and lets only this machine be reached. */
export interface WatchingProxy {
  port: number;
  seen: SeenRequest[];
  close(): Promise<void>;
}

const here = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Starts the proxy on a free port of this machine. */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => pass(request, response, seen));
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = request.url ?? '';
    seen.push({ method: 'CONNECT', host, path: '' });
    const [name = '', port = ''] = host.split(/:(?=\d+$)/);
    if (!here.has(name)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), name, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function pass(request: IncomingMessage, response: ServerResponse, seen: SeenRequest[]): void {
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
  seen.push({ method: request.method ?? '', host: url?.host ?? '', path: url?.pathname ?? '' });
  if (!url || !here.has(url.hostname)) {
    response.writeHead(502);
    response.end();
    return;
  }
  const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
