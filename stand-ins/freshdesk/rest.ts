import type { Desk } from '../shared/desk';
import type { DeskMessage, DeskTicket } from '../shared/model';
import { folders, responsesIn, searchSolutions, solutionFolders } from './knowledge';
import { agentShape, contactShape, conversationShape, partsOf, productShape, ticketShape } from './shapes';

export interface ApiAnswer {
  status: number;
  /** Nothing: an answer without a body, as for what is not there. */
  body?: unknown;
}

const usualPage = 30;
const largestPage = 100;

/** What `/api/v2` and the page's own `/api/_` answer to a GET. */
export function answerApi(url: URL, desk: Desk, authenticated: boolean): ApiAnswer {
  if (!authenticated) return { status: 401, body: loggedOut };
  const [, , door = '', kind = '', id = '', part = ''] = url.pathname.split('/');
  if (door !== 'v2' && door !== '_') return { status: 404 };
  switch (kind) {
    case 'tickets':
      return answerTicket(url, desk, { id, part, internal: door === '_' });
    case 'agents':
      return agents(url, desk, id);
    case 'contacts': {
      const user = desk.people.byId(Number(id));
      return found(user && contactShape(user));
    }
    case 'products':
      return found(productShape(Number(id)));
    case 'canned_response_folders':
      return id ? inFolder(Number(id), url) : { status: 200, body: folders };
    case 'search':
      return { status: 200, body: searchSolutions(url.searchParams.get('term') ?? '') };
    case 'solutions':
      return found(solutionFolders.find((folder) => id === 'folders' && folder.id === Number(part)));
    default:
      return { status: 404 };
  }
}

const loggedOut = { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' };
const denied = { code: 'access_denied', message: 'You are not authorized to perform this action.' };

/** A filter's tickets, the latest change first, as the page itself asks for them. Every filter holds all tickets here. */
function filtered(url: URL, desk: Desk): ApiAnswer {
  const include = (url.searchParams.get('include') ?? '').split(',');
  const all = desk.tickets
    .filter(({ access }) => access === 'open')
    .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  const tickets = pageOf(all, url).map((ticket) => {
    const {
      description: _,
      description_text: _text,
      ...listed
    } = ticketShape(ticket, include.includes('requester') ? desk.people.byId(ticket.requesterId) : undefined);
    return listed;
  });
  return { status: 200, body: { tickets, meta: { count: all.length } } };
}

function answerTicket(
  url: URL,
  desk: Desk,
  { id, part, internal }: { id: string; part: string; internal: boolean },
): ApiAnswer {
  if (id === '') return internal ? filtered(url, desk) : { status: 404 };
  const ticket = desk.ticket(Number(id));
  if (!ticket || ticket.access === 'deleted') return { status: 404 };
  if (ticket.access === 'forbidden') return { status: 403, body: denied };
  if (part === 'conversations') return conversations(url, desk, ticket, internal);
  if (part !== '') return { status: 404 };
  const withRequester = (url.searchParams.get('include') ?? '').includes('requester');
  const body = ticketShape(ticket, withRequester ? desk.people.byId(ticket.requesterId) : undefined);
  return { status: 200, body: internal ? { ticket: body } : body };
}

/** Bare and oldest first, or, for the page itself, wrapped and newest first. */
function conversations(url: URL, desk: Desk, ticket: DeskTicket, internal: boolean): ApiAnswer {
  const shaped = (message: DeskMessage) =>
    conversationShape(
      message,
      ticket,
      desk.people.byId(message.authorId),
      desk.people.byId(ticket.requesterId),
      internal,
    );
  const { others } = partsOf(ticket);
  const page = pageOf(internal ? others.toReversed() : others, url).map(shaped);
  return { status: 200, body: internal ? { conversations: page, meta: { count: others.length } } : page };
}

/** Who is signed in, or, by `id` or in pages, anybody of the team. */
function agents(url: URL, desk: Desk, id: string): ApiAnswer {
  if (id === 'me') return found(agentShape(desk.people.signedIn));
  const team = desk.people.users.filter(({ role }) => role !== 'end-user');
  if (id === '') return { status: 200, body: pageOf(team, url).map(agentShape) };
  const agent = team.find((one) => one.id === Number(id));
  return found(agent && agentShape(agent));
}

function inFolder(folder: number, url: URL): ApiAnswer {
  const responses = responsesIn(folder);
  return responses ? { status: 200, body: pageOf(responses, url) } : { status: 403, body: denied };
}

function pageOf<T>(all: readonly T[], url: URL): T[] {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? usualPage), largestPage);
  const page = Number(url.searchParams.get('page') ?? 1);
  return all.slice((page - 1) * size, page * size);
}

function found(body: unknown): ApiAnswer {
  return body === undefined ? { status: 404 } : { status: 200, body };
}
