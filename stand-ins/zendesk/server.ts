import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Desk } from '../shared/desk';
import { Faults, type FaultRule } from '../shared/faults';
import { sendApiAnswer, sendJson } from './http/api-response';
import { pageAssets } from './http/assets';
import { sendAgentPage, sendLoginPage } from './http/documents';
import { pageRows, pageTicket, streamMessages, takeSend } from './http/page-endpoints';
import type { ApiRequest, ApiViolation, DeskMessage, DeskTicket, SendRecord } from '../shared/model';
import { answerApi } from './rest/router';
import { queryOf, usualVariant, variantOf, type PageVariant } from './variant';

export type { Fault, FaultRule } from '../shared/faults';
export type { ApiRequest, ApiViolation, DeskMessage, DeskTicket, SendRecord } from '../shared/model';
export type { PageVariant } from './variant';

/** How the stand-in starts. Every member of the page's variant can be changed later, too. */
export interface ZendeskOptions extends Partial<PageVariant> {
  /** A free one where left out. */
  port?: number;
  /** The clock that ticket ages are counted back from; the real one where left out. */
  now?: () => Date;
  /** What messaging tickets' conversation log answers. */
  conversationLog?: 'available' | 'not-found' | 'forbidden';
}

/** A running stand-in. Bound to 127.0.0.1 only. */
export interface StandInZendesk {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Name and value of the session cookie, as a `cookie` header carries it. Opening an agent page sets the same one. */
  readonly cookie: string;
  /** The CSRF token that `users/me.json` gives away: it must never be seen outside the adapter. */
  readonly csrfToken: string;
  /** Address of a ticket's page, with a variant for this one load. */
  url(ticketId: number, variant?: Partial<PageVariant>): string;
  /** All tickets as they are now, sent messages included. */
  readonly tickets: readonly DeskTicket[];
  /** Uses of the page's Submit, Send and Enter-to-send, oldest first. */
  sends(): SendRecord[];
  /** Requests that are not GET, but for those of the page's own script. A read-only client leaves this empty. */
  violations(): ApiViolation[];
  /** Requests to `/api/`, oldest first. The page itself makes none. */
  requests(): ApiRequest[];
  /** Makes the API answer otherwise from now on. */
  fault(rule: FaultRule): void;
  clearFaults(): void;
  /** Changes what later page loads (and the conversation log) are like. */
  configure(change: Partial<PageVariant> & Pick<ZendeskOptions, 'conversationLog'>): void;
  /** Appends to the thread, and shows it on open pages. */
  addCustomerMessage(ticketId: number, text: string): DeskMessage;
  addAgentReply(ticketId: number, text: string, by?: string): DeskMessage;
  /** The session expires: `users/me.json` knows nobody, the rest answers 401, agent pages lead to the login page. */
  signOut(): void;
  signIn(): void;
  /** Tickets, records, faults, session and variant as they were at the start. Open pages are not reloaded. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts the stand-in; resolves once requests are answered. The page's script is bundled with the first page that is asked for. */
export async function startZendesk(options: ZendeskOptions = {}): Promise<StandInZendesk> {
  const { port = 0, now = () => new Date(), conversationLog = 'available', ...variant } = options;
  const state = new ServerState(now, { ...usualVariant, ...variant }, conversationLog);
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

class ServerState {
  origin = '';
  readonly desk: Desk;
  readonly faults = new Faults();
  readonly session = randomBytes(16).toString('hex');
  readonly csrfToken = randomBytes(24).toString('base64url');
  readonly pageToken = randomBytes(16).toString('hex');
  variant: PageVariant;
  conversationLog: NonNullable<ZendeskOptions['conversationLog']>;

  constructor(
    now: () => Date,
    readonly firstVariant: PageVariant,
    readonly firstConversationLog: NonNullable<ZendeskOptions['conversationLog']>,
  ) {
    this.desk = new Desk(now);
    this.variant = firstVariant;
    this.conversationLog = firstConversationLog;
  }

  get cookie(): string {
    return `_zendesk_session=${this.session}`;
  }

  reset(): void {
    this.desk.reset();
    this.faults.clear();
    this.variant = this.firstVariant;
    this.conversationLog = this.firstConversationLog;
  }
}

function controls(state: ServerState, close: () => Promise<void>): StandInZendesk {
  const { desk, faults } = state;
  return {
    origin: state.origin,
    cookie: state.cookie,
    csrfToken: state.csrfToken,
    url(ticketId, variant = {}) {
      const query = queryOf(variant);
      return `${state.origin}/agent/tickets/${ticketId}${query ? `?${query}` : ''}`;
    },
    get tickets() {
      return desk.tickets;
    },
    sends: () => [...desk.sends],
    violations: () => [...desk.violations],
    requests: () => [...desk.requests],
    fault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    configure({ conversationLog, ...variant }) {
      state.variant = { ...state.variant, ...variant };
      if (conversationLog) state.conversationLog = conversationLog;
    },
    addCustomerMessage: (ticketId, text) => desk.addCustomerMessage(ticketId, text),
    addAgentReply: (ticketId, text, by) => desk.addAgentReply(ticketId, text, by),
    signOut: () => void (desk.signedIn = false),
    signIn: () => void (desk.signedIn = true),
    reset: () => state.reset(),
    close,
  };
}

async function respond(state: ServerState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', state.origin);
  const method = request.method ?? 'GET';
  const own = url.pathname === '/stand-in/send' && request.headers['x-stand-in-page'] === state.pageToken;
  const record: ApiRequest = { method, path: url.pathname + url.search, at: state.desk.now().toISOString() };
  response.once('finish', () => (record.answeredAt = Date.now()));
  if (url.pathname.startsWith('/api/')) state.desk.requests.push(record);
  if (method !== 'GET' && !own) {
    state.desk.violations.push(record);
    return sendJson(response, 403, { error: 'Forbidden', description: 'Only the page itself may change anything.' });
  }
  if (url.pathname.startsWith('/api/v2/')) return respondApi(state, request, response, url);
  if (url.pathname.startsWith('/stand-in/')) return respondPage(state, request, response, url);
  if (!url.pathname.startsWith('/agent') && url.pathname !== '/') return sendLoginPage(response);
  if (!state.desk.signedIn) return void response.writeHead(302, { location: '/auth/v3/signin' }).end();
  if (!url.pathname.startsWith('/agent/')) return void response.writeHead(302, { location: '/agent/dashboard' }).end();
  const { id, name } = state.desk.people.signedIn;
  const config = {
    variant: variantOf(url.searchParams, state.variant),
    pageToken: state.pageToken,
    agent: { id, name },
    sent: state.desk.sends.length,
  };
  sendAgentPage(response, config, `${state.cookie}; Path=/; HttpOnly; SameSite=Lax`);
}

async function respondApi(
  state: ServerState,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const authenticated = state.desk.signedIn && (request.headers.cookie ?? '').includes(state.cookie);
  const { desk, csrfToken, conversationLog } = state;
  const answer = answerApi({ url, desk, authenticated, csrfToken, conversationLog });
  await sendApiAnswer(response, answer, state.faults.take(url.pathname + decodeURIComponent(url.search)));
}

async function respondPage(
  state: ServerState,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, , section = '', name = ''] = url.pathname.split('/');
  switch (section) {
    case 'assets': {
      const asset = (await pageAssets()).get(name);
      if (!asset) return sendJson(response, 404, undefined);
      const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(asset);
      return;
    }
    case 'ticket': {
      const ticket = pageTicket(state.desk, Number(name));
      return sendJson(response, ticket ? 200 : 404, ticket ?? {});
    }
    case 'view':
      return sendJson(response, 200, pageRows(state.desk));
    case 'events':
      return streamMessages(response, state.desk);
    case 'send':
      return takeSend(request, response, state.desk);
    default:
      return sendJson(response, 404, {});
  }
}
