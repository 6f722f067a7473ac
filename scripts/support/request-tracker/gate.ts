import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request to the server, as it came over the wire. */
export interface Visit {
  method: string;
  path: string;
  /** A request by a script that is none of the page's own: those of Request Tracker's pages carry jQuery's mark. */
  ours: boolean;
  /** A page that was asked for by a person's click or key, as the browser states it. */
  byPerson: boolean;
  /** When the last byte of the answer had left, in milliseconds since 1970; nothing before that. */
  answeredAt?: number;
}

/** Stands in front of a server and writes down every request to it, changing none. */
export interface Gate {
  port: number;
  visits: readonly Visit[];
  /** From now on answers the requests that are not the page's own with a status and headers, as a busy or a closed server does. */
  refuse(what: Refusal): void;
  /** Lets all requests pass again. */
  admit(): void;
  close(): Promise<void>;
}

/** Which of our requests are refused, by their path, and how. */
export interface Refusal {
  path: RegExp;
  status: number;
  headers?: Record<string, string>;
}

export async function openGate(to: number): Promise<Gate> {
  const visits: Visit[] = [];
  let refusal: Refusal | undefined;
  const server = createServer((incoming, outgoing) => {
    const visit = visitOf(incoming);
    visits.push(visit);
    outgoing.once('finish', () => (visit.answeredAt = Date.now()));
    if (refusal && visit.ours && refusal.path.test(visit.path)) {
      outgoing.writeHead(refusal.status, refusal.headers).end();
    } else pass(incoming, outgoing, to);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    visits,
    refuse(what) {
      refusal = what;
    },
    admit() {
      refusal = undefined;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function visitOf({ method = '', url = '', headers }: IncomingMessage): Visit {
  return {
    method,
    path: url,
    ours: headers['sec-fetch-dest'] === 'empty' && headers['x-requested-with'] === undefined,
    byPerson: headers['sec-fetch-dest'] === 'document' && headers['sec-fetch-user'] === '?1',
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.headersSent || outgoing.writeHead(502).end());
  incoming.pipe(onward);
}
