import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Desk } from '../shared/desk';
import { Faults, type FaultRule } from '../shared/faults';
import type { ApiRequest, ApiViolation, DeskMessage, DeskTicket, SendRecord } from '../shared/model';
import { sendApiAnswer, sendJson, sendLoginPage } from './answers';
import { type Autosave, type PageConfig, pageMessage, type PageSend, pageTicket } from './page-data';
import { answerApi } from './rest';
import { type PageVariant, queryOf, usualVariant, variantOf } from './variant';

export type { PageVariant } from './variant';

/** A running stand-in. Bound to 127.0.0.1 only. */
export interface StandInFreshdesk {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Name and value of the session cookie. Opening an agent page sets the same one. */
  readonly cookie: string;
  /** Address of a ticket's page, with a variant for this one load. */
  url(ticketId: number, variant?: Partial<PageVariant>): string;
  readonly tickets: readonly DeskTicket[];
  /** Uses of the page's own Send, oldest first. */
  sends(): SendRecord[];
  /** What the page's form kept while it was written, oldest first. */
  autosaves(): Autosave[];
  /** Requests that are not GET, but for those of the page's own script. */
  violations(): ApiViolation[];
  /** Requests to `/api/`, oldest first. The page itself makes none. */
  requests(): ApiRequest[];
  /** Makes the API answer otherwise from now on. */
  fault(rule: FaultRule): void;
  clearFaults(): void;
  /** Appends to the thread, and shows it on open pages. */
  addCustomerMessage(ticketId: number, text: string): DeskMessage;
  /** The session expires: the API answers 401, agent pages lead to the login page. */
  signOut(): void;
  signIn(): void;
  /** Tickets, records, faults and session as they were at the start. */
  reset(): void;
  close(): Promise<void>;
}

/** How the stand-in starts: the port (a free one where left out), and what its pages are like. */
export interface FreshdeskOptions extends Partial<PageVariant> {
  port?: number;
}

/** Starts the stand-in; resolves once requests are answered. */
export async function startFreshdesk({ port = 0, ...variant }: FreshdeskOptions = {}): Promise<StandInFreshdesk> {
  const state: State = {
    origin: '',
    desk: new Desk(() => new Date()),
    faults: new Faults(),
    autosaves: [],
    cookie: `_helpkit_session=${randomBytes(16).toString('hex')}`,
    pageToken: randomBytes(16).toString('hex'),
    variant: { ...usualVariant, ...variant },
  };
  const server = createServer((request, response) => {
    respond(state, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return controls(state, () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
}

interface State {
  origin: string;
  readonly desk: Desk;
  readonly faults: Faults;
  readonly autosaves: Autosave[];
  readonly cookie: string;
  readonly pageToken: string;
  readonly variant: PageVariant;
}

function controls(state: State, close: () => Promise<void>): StandInFreshdesk {
  const { desk, faults, autosaves } = state;
  return {
    origin: state.origin,
    cookie: state.cookie,
    url: (ticketId, variant = {}) => `${state.origin}/a/tickets/${ticketId}?${queryOf(variant)}`.replace(/\?$/, ''),
    get tickets() {
      return desk.tickets;
    },
    sends: () => [...desk.sends],
    autosaves: () => [...autosaves],
    violations: () => [...desk.violations],
    requests: () => [...desk.requests],
    fault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    addCustomerMessage: (ticketId, text) => desk.addCustomerMessage(ticketId, text),
    signOut: () => void (desk.signedIn = false),
    signIn: () => void (desk.signedIn = true),
    reset() {
      desk.reset();
      faults.clear();
      autosaves.length = 0;
    },
    close,
  };
}

async function respond(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { desk, faults, cookie } = state;
  const url = new URL(request.url ?? '/', state.origin);
  const method = request.method ?? 'GET';
  const own = url.pathname.startsWith('/stand-in/') && request.headers['x-stand-in-page'] === state.pageToken;
  const record = { method, path: url.pathname + url.search, at: desk.now().toISOString() };
  if (url.pathname.startsWith('/api/')) desk.requests.push(record);
  if (method !== 'GET' && !own) {
    desk.violations.push(record);
    return sendJson(response, 403, { code: 'access_denied', message: 'Only the page itself may change anything.' });
  }
  if (url.pathname.startsWith('/api/')) {
    const authenticated = desk.signedIn && (request.headers.cookie ?? '').includes(cookie);
    return sendApiAnswer(response, answerApi(url, desk, authenticated), faults.take(record.path));
  }
  if (url.pathname.startsWith('/stand-in/')) return respondPage(state, request, response, url);
  if (url.pathname.startsWith('/support/')) return sendLoginPage(response);
  if (!desk.signedIn) return void response.writeHead(302, { location: '/support/login' }).end();
  if (!url.pathname.startsWith('/a/')) return void response.writeHead(302, { location: '/a/dashboard/default' }).end();
  return sendAgentPage(state, response, url);
}

/** No inline script, nothing from elsewhere. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

/** The agent page: an empty body for the page's script, and the editor that the variant asks for. */
function sendAgentPage(state: State, response: ServerResponse, url: URL): void {
  const config: PageConfig = { variant: variantOf(url.searchParams, state.variant), pageToken: state.pageToken };
  const { froala, labels, theme } = config.variant;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', policy);
  response.setHeader('set-cookie', `${state.cookie}; Path=/; HttpOnly; SameSite=Lax`);
  response.end(`<!doctype html>
<html lang="${labels}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Halden Supply</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stand-in/froala/${froala}/editor.css">
<link rel="stylesheet" href="/stand-in/assets/style.css">
</head>
<body class="ember-application">
<script type="application/json" id="stand-in-config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
<script src="/stand-in/froala/${froala}/editor.js"></script>
<script type="module" src="/stand-in/assets/main.js"></script>
</body>
</html>`);
}

async function respondPage(state: State, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const { desk } = state;
  const [, , section = '', name = '', file = ''] = url.pathname.split('/');
  switch (section) {
    case 'assets':
      return sendFile(response, name, (await pageAssets()).get(name));
    case 'froala':
      return sendFile(response, file, await froalaFile(name, file));
    case 'ticket': {
      const ticket = pageTicket(desk, Number(name));
      return sendJson(response, ticket ? 200 : 404, ticket ?? {});
    }
    case 'list':
      return sendJson(
        response,
        200,
        desk.tickets
          .filter(({ access }) => access === 'open')
          .map(({ id, subject, requesterId }) => ({
            id,
            subject,
            requester: desk.people.byId(requesterId)?.name ?? '',
          })),
      );
    case 'events':
      return streamMessages(response, desk);
    case 'autosave':
      state.autosaves.push((await bodyOf(request)) as Autosave);
      return sendJson(response, 200, {});
    case 'send': {
      const { kind, ...sent } = (await bodyOf(request)) as PageSend;
      const channel = kind === 'note' ? 'internal' : 'web';
      desk.send({ ...sent, channel, by: 'send', at: desk.now().toISOString() });
      return sendJson(response, 200, { sent: desk.sends.length });
    }
    default:
      return sendJson(response, 404, {});
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function sendFile(response: ServerResponse, name: string, contents: Uint8Array | undefined): void {
  if (!contents) return sendJson(response, 404, undefined);
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(contents);
}

const editors: Readonly<Record<string, string>> = { 3: 'froala-editor-3', 4: 'froala-editor-4', 5: 'froala-editor' };

async function froalaFile(major: string, file: string): Promise<Uint8Array | undefined> {
  const editor = editors[major];
  if (!editor) return undefined;
  const path = file === 'editor.css' ? 'css/froala_editor.min.css' : 'js/froala_editor.min.js';
  return readFile(fileURLToPath(new URL(`../../node_modules/${editor}/${path}`, import.meta.url)));
}

let bundled: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** The page's script and style by file name, bundled once a process. */
function pageAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const source = (name: string) => fileURLToPath(new URL(`page/${name}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: { main: source('main.ts'), style: source('style.css') },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: 'assets',
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [file.path.split(/[/\\]/).at(-1) ?? '', file.contents]));
}

/** Keeps the answer open and writes a line for each new message of any ticket. */
function streamMessages(response: ServerResponse, desk: Desk): void {
  const closed = new AbortController();
  response.on('close', () => closed.abort());
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.write('retry: 500\n\n');
  desk.onMessage((ticket, message) => {
    const customer = desk.people.byId(ticket.requesterId)?.email ?? '';
    response.write(
      `data: ${JSON.stringify({ ticketId: ticket.id, message: pageMessage(desk, message, customer) })}\n\n`,
    );
  }, closed.signal);
}
