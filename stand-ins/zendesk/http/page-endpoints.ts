import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../../shared/desk';
import type { DeskMessage, DeskTicket, SendRecord } from '../../shared/model';
import { macroHtml, macros } from '../rest/macros';
import { sendJson } from './api-response';

/** Longest HTML of one message that the page shows; real pages clip too. In characters. */
const longestShown = 200_000;

/** A message as the page draws it. */
export interface PageMessage {
  id: number;
  authorId: number;
  authorName: string;
  kind: DeskMessage['kind'];
  html: string;
  text: string;
  clipped: boolean;
  at: string;
  via: string;
  origin: string;
  attachments: string[];
  hidden: boolean;
}

/** A ticket as the page draws it. */
export interface PageTicket {
  id: number;
  subject: string;
  channel: DeskTicket['channel'];
  status: DeskTicket['status'];
  priority: DeskTicket['priority'];
  tags: string[];
  language: string;
  requester: { id: number; name: string; email: string; notes: string | null };
  assignee: string | null;
  updatedAt: string;
  facts: Record<string, string>;
  messages: PageMessage[];
  macros: { id: number; title: string; html: string }[];
}

/** A row of a view. */
export interface PageRow {
  id: number;
  subject: string;
  requester: string;
  status: DeskTicket['status'];
  channel: DeskTicket['channel'];
  updatedAt: string;
}

/** The ticket for the page; nothing for one that the page must not show. */
export function pageTicket(desk: Desk, id: number): PageTicket | undefined {
  const ticket = desk.ticket(id);
  if (!ticket || ticket.access !== 'open') return undefined;
  const requester = desk.people.byId(ticket.requesterId);
  return {
    id,
    subject: ticket.subject,
    channel: ticket.channel,
    status: ticket.status,
    priority: ticket.priority,
    tags: ticket.tags,
    language: ticket.language,
    requester: {
      id: ticket.requesterId,
      name: requester?.name ?? '',
      email: requester?.email ?? '',
      notes: requester?.notes ?? null,
    },
    assignee: ticket.assigneeId === null ? null : (desk.people.byId(ticket.assigneeId)?.name ?? null),
    updatedAt: ticket.updatedAt,
    facts: ticket.facts,
    messages: ticket.messages.map((message) => pageMessage(desk, message)),
    macros: macros
      .filter((macro) => macro.active !== false)
      .map((macro) => ({
        id: macro.id,
        title: macro.title,
        html: macroHtml(macro, { requester, agent: desk.people.signedIn }, ticket),
      })),
  };
}

/** One message for the page, clipped where it is huge. */
export function pageMessage(desk: Desk, message: DeskMessage): PageMessage {
  const clipped = message.html.length > longestShown;
  return {
    id: message.id,
    authorId: message.authorId,
    authorName: desk.people.byId(message.authorId)?.name ?? '',
    kind: message.kind,
    html: clipped ? message.html.slice(0, longestShown) : message.html,
    text: message.text.slice(0, longestShown),
    clipped,
    at: message.at,
    via: message.via,
    origin: message.origin,
    attachments: message.attachments.map((file) => file.name),
    hidden: message.hidden,
  };
}

/** The rows of the one view: tickets that wait for an agent, oldest wait first. */
export function pageRows(desk: Desk): PageRow[] {
  return desk.tickets
    .filter((ticket) => ticket.access === 'open')
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map((ticket) => ({
      id: ticket.id,
      subject: ticket.subject,
      requester: desk.people.byId(ticket.requesterId)?.name ?? '',
      status: ticket.status,
      channel: ticket.channel,
      updatedAt: ticket.updatedAt,
    }));
}

/** Takes the page's send and answers with the counters. */
export async function takeSend(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Omit<SendRecord, 'at'>;
  desk.send({ ...sent, at: desk.now().toISOString() });
  sendJson(response, 200, { sent: desk.sends.length });
}

/** Keeps the answer open and writes a line for each new message of any ticket. */
export function streamMessages(response: ServerResponse, desk: Desk): void {
  const closed = new AbortController();
  response.on('close', () => closed.abort());
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.write('retry: 500\n\n');
  desk.onMessage((ticket, message) => {
    const data = JSON.stringify({ ticketId: ticket.id, status: ticket.status, message: pageMessage(desk, message) });
    response.write(`data: ${data}\n\n`);
  }, closed.signal);
}
