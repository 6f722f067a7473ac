import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that passes for an agent's page, with nothing on it but what a test brings. */
export interface BarePage {
  url: string;
  /** A ticket that the API knows nothing of. */
  ticket: string;
  /** Another page of the same site that is no agent's page. */
  elsewhere: string;
  close(): void;
}

/** `script` runs in the page before anything of ours; `headers` go with the document. */
export async function serveBarePage(
  options: { script?: string; headers?: Record<string, string> } = {},
): Promise<BarePage> {
  const { script = '', headers = {} } = options;
  const document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title><script>${script}</script></head>
    <body><h1>Desk</h1>
    <div data-test-id="header-tab" data-entity-is-selected="true" data-entity-id="5">Ticket</div>
    <div id="main_panes"><div data-test-id="ticket-5-standard-layout" data-is-active="true">Ticket</div></div><p><input id="field" aria-label="Field"></p></body></html>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/api/')) return response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    const body = path.startsWith('/agent') ? document : '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>';
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/agent/dashboard`,
    ticket: `${origin}/agent/tickets/5`,
    elsewhere: `${origin}/elsewhere`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
