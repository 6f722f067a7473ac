import type { Desk } from '../../shared/desk';
import type { DeskTicket, DeskUser } from '../../shared/model';
import { articleShape, searchArticles } from './articles';
import { logEventShape } from './conversation-log';
import { localesShape } from './locales';
import { applyShape, macros, macroShape } from './macros';
import { cursorPage, offsetPage } from './paging';
import { brandShape, commentShape, ticketShape, transcriptShape } from './ticket';
import { anonymousShape, meShape, userShape } from './user';

/** An API answer before headers and faults. `body` left out: no bytes at all. */
export interface ApiAnswer {
  status: number;
  body?: unknown;
}

/** What the router may ask about the request and the account. */
export interface ApiCall {
  url: URL;
  desk: Desk;
  /** Whether the request carried a living session. */
  authenticated: boolean;
  /** The token that `users/me` gives away. */
  csrfToken: string;
  conversationLog: 'available' | 'not-found' | 'forbidden';
}

type Handler = (call: ApiCall, ...ids: number[]) => ApiAnswer;

/** Answers a GET of `/api/v2/…`, `.json` optional, as the real account would. */
export function answerApi(call: ApiCall): ApiAnswer {
  const path = call.url.pathname.replace(/^\/api\/v2\//, '').replace(/\.json$/, '');
  if (path === 'users/me') return me(call);
  if (!call.authenticated) return { status: 401, body: { error: "Couldn't authenticate you" } };
  for (const [pattern, handler] of routes) {
    const match = pattern.exec(path);
    if (match) return handler(call, ...match.slice(1).map(Number));
  }
  return notFound();
}

const routes: [RegExp, Handler][] = [
  [/^tickets\/(\d+)$/, ticket],
  [/^tickets\/show_many$/, tickets],
  [/^tickets\/(\d+)\/comments$/, comments],
  [/^tickets\/(\d+)\/comments\/count$/, commentCount],
  [/^tickets\/(\d+)\/conversation_log$/, conversationLog],
  [/^tickets\/(\d+)\/audits$/, audits],
  [/^tickets\/(\d+)\/macros\/(\d+)\/apply$/, applyToTicket],
  [/^macros\/(\d+)\/apply$/, (call, macroId) => apply(call, macroId)],
  [/^macros$/, listMacros],
  [/^macros\/active$/, listActiveMacros],
  [/^brands\/(\d+)$/, brand],
  [/^users\/(\d+)$/, user],
  [/^users\/show_many$/, users],
  [/^help_center\/(?:[\w-]+\/)?articles\/search$/, articleSearch],
  [/^locales$/, ({ url }) => ok(localesShape(url.origin))],
];

function me({ url, desk, authenticated, csrfToken }: ApiCall): ApiAnswer {
  return ok({ user: authenticated ? meShape(desk.people.signedIn, url.origin, csrfToken) : anonymousShape() });
}

function ticket(call: ApiCall, id: number): ApiAnswer {
  return withTicket(call, id, (found) => {
    const { desk, url } = call;
    const include = url.searchParams.get('include')?.split(',') ?? [];
    const involved = [found.requesterId, found.assigneeId].flatMap((userId) => desk.people.byId(userId ?? 0) ?? []);
    return ok({
      ticket: ticketShape(found, desk.people.byId(found.requesterId)),
      ...(include.includes('users') ? { users: involved.map((person) => userShape(person, url.origin)) } : {}),
      ...(include.includes('organizations') ? { organizations: [] } : {}),
      ...(include.includes('groups') ? { groups: [] } : {}),
    });
  });
}

function brand(_call: ApiCall, id: number): ApiAnswer {
  const shape = brandShape(id);
  return shape ? ok({ brand: shape }) : notFound();
}

function comments(call: ApiCall, id: number): ApiAnswer {
  return withTicket(call, id, (found) => {
    const { desk, url } = call;
    const all = commentMessages(found, desk);
    const sorted = url.searchParams.get('sort') === '-created_at' ? all.toReversed() : all;
    const { page, envelope } = cursorPage(sorted, url);
    const authors = [...new Set(page.map((message) => message.authorId))].flatMap(
      (author) => desk.people.byId(author) ?? [],
    );
    const wantsUsers = url.searchParams.get('include')?.split(',').includes('users');
    return ok({
      comments: page.map((message) => commentShape(message, desk.people.byId(message.authorId))),
      ...(wantsUsers ? { users: authors.map((author) => userShape(author, url.origin)) } : {}),
      ...envelope,
    });
  });
}

/** A messaging ticket has one comment with the transcript, and whatever was not said by messaging. */
function commentMessages(found: DeskTicket, desk: Desk): DeskTicket['messages'] {
  if (found.channel !== 'native_messaging') return found.messages;
  const transcript = transcriptShape(found, (userId) => desk.people.byId(userId)?.name ?? '');
  return [
    ...(transcript ? [transcript] : []),
    ...found.messages.filter((message) => message.via !== 'native_messaging'),
  ];
}

function commentCount(call: ApiCall, id: number): ApiAnswer {
  return withTicket(call, id, (found) =>
    ok({ count: { refreshed_at: found.updatedAt, value: commentMessages(found, call.desk).length } }),
  );
}

function conversationLog(call: ApiCall, id: number): ApiAnswer {
  if (call.conversationLog === 'not-found') return notFound();
  if (call.conversationLog === 'forbidden') return forbidden();
  return withTicket(call, id, (found) => {
    const { page, envelope } = cursorPage(found.messages, call.url);
    const events = page.map((message) => logEventShape(message, call.desk.people.byId(message.authorId)));
    return ok({ events, ...envelope });
  });
}

function audits(call: ApiCall, id: number): ApiAnswer {
  return withTicket(call, id, (found) => {
    const spoken = found.messages.map((message) => ({
      id: message.id + 1_000_000_000,
      ticket_id: id,
      created_at: message.at,
      author_id: message.authorId,
      metadata: { system: {}, custom: {} },
      events: [
        { ...commentShape(message, call.desk.people.byId(message.authorId)), audit_id: message.id + 1_000_000_000 },
      ],
      via: { channel: message.via, source: { from: {}, to: {}, rel: null } },
    }));
    const happened = found.events.map((event, index) => ({
      id: 4_314_469_000_000 + id * 10_000 + index,
      ticket_id: id,
      created_at: event.at,
      author_id: -1,
      metadata: { system: {}, custom: {} },
      events: [
        { id: 5_314_469_000_000 + id * 10_000 + index, type: 'Notification', subject: event.text, body: event.text },
      ],
      via: { channel: 'rule', source: { from: { id: 6_130_892_500_001, title: event.text }, to: {}, rel: 'trigger' } },
    }));
    const all = [...spoken, ...happened].sort((a, b) => a.created_at.localeCompare(b.created_at));
    const { page, envelope } = cursorPage(all, call.url);
    return ok({ audits: page, ...envelope });
  });
}

function listMacros({ url }: ApiCall): ApiAnswer {
  const active = url.searchParams.get('active');
  const listed = macros
    .map((macro, position) => macroShape(macro, position, url.origin))
    .filter((macro) => active === null || macro['active'] === (active === 'true'));
  const cursor = [...url.searchParams.keys()].some((key) => key.startsWith('page['));
  const { page, envelope } = cursor ? cursorPage(listed, url) : offsetPage(listed, url);
  return ok({ macros: page, ...envelope });
}

function listActiveMacros(call: ApiCall): ApiAnswer {
  const url = new URL(call.url);
  url.searchParams.set('active', 'true');
  return listMacros({ ...call, url });
}

function applyToTicket(call: ApiCall, ticketId: number, macroId: number): ApiAnswer {
  return withTicket(call, ticketId, (found) => apply(call, macroId, found));
}

function apply({ desk, url }: ApiCall, macroId: number, found?: DeskTicket): ApiAnswer {
  const macro = macros.find((candidate) => candidate.id === macroId);
  if (!macro) return notFound();
  const requester: DeskUser | undefined = found && desk.people.byId(found.requesterId);
  return ok(applyShape(macro, { requester, agent: desk.people.signedIn }, found, url.origin));
}

function user({ desk, url }: ApiCall, id: number): ApiAnswer {
  const found = desk.people.byId(id);
  return found ? ok({ user: userShape(found, url.origin) }) : notFound();
}

/** Tickets that are gone or may not be seen are left out without a word. */
function tickets({ desk, url }: ApiCall): ApiAnswer {
  const ids = idsIn(url);
  if (ids.length > 100) return tooManyValues();
  const found = ids.flatMap((id) => desk.ticket(id) ?? []).filter(({ access }) => access === 'open');
  const requesters = [...new Set(found.map(({ requesterId }) => requesterId))].flatMap(
    (id) => desk.people.byId(id) ?? [],
  );
  const wantsUsers = url.searchParams.get('include')?.split(',').includes('users');
  return ok({
    tickets: found.map((one) => ticketShape(one, desk.people.byId(one.requesterId))),
    ...(wantsUsers ? { users: requesters.map((person) => userShape(person, url.origin)) } : {}),
    next_page: null,
    previous_page: null,
    count: found.length,
  });
}

function idsIn(url: URL): number[] {
  return (url.searchParams.get('ids') ?? '').split(',').filter(Boolean).map(Number);
}

function tooManyValues(): ApiAnswer {
  const description = 'Parameter  cannot specify more than 100 values';
  return { status: 400, body: { error: 'TooManyValues', description, max_count: 100 } };
}

function users({ desk, url }: ApiCall): ApiAnswer {
  const ids = idsIn(url);
  if (ids.length > 100) return tooManyValues();
  const found = ids.flatMap((id) => desk.people.byId(id) ?? []);
  return ok({
    users: found.map((person) => userShape(person, url.origin)),
    next_page: null,
    previous_page: null,
    count: found.length,
  });
}

function articleSearch({ url }: ApiCall): ApiAnswer {
  const query = url.searchParams.get('query') ?? '';
  if (!query)
    return {
      status: 400,
      body: { error: 'BadRequest', description: 'query, category, section or label_names is required' },
    };
  const { page, envelope } = offsetPage(searchArticles(query, url.searchParams.get('locale')), url);
  return ok({ ...envelope, results: page.map((article) => articleShape(article, query)) });
}

function withTicket({ desk }: ApiCall, id: number, answer: (found: DeskTicket) => ApiAnswer): ApiAnswer {
  const found = desk.ticket(id);
  if (!found || found.access === 'deleted') return notFound();
  return found.access === 'forbidden' ? forbidden() : answer(found);
}

function ok(body: unknown): ApiAnswer {
  return { status: 200, body };
}

function notFound(): ApiAnswer {
  return { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } };
}

function forbidden(): ApiAnswer {
  return { status: 403, body: { error: 'Forbidden', description: 'You do not have access to this page.' } };
}
