import type { Conversation, Message, Participant } from '@/utils/conversation';
import { fieldsOf, idOf, listOf, textOf, type Fields } from '../answer';
import { brandOf } from '../brand';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { channelOf, messageOfComment, messageOfEvent, type Cast } from './messages';
import { adminsOf, meOf, usersOf, type Me, type Users } from './people';

/** Zendesk keeps at most 5,000 comments a ticket, 100 to a page. */
const maxPages = 50;

/** The whole ticket through the API: one request for the ticket, one for each hundred comments, once `users/me`. */
export async function readFromApi(
  api: ReadOnlyApi,
  ticketId: string,
  account: string,
  signal: AbortSignal,
): Promise<Conversation> {
  const [answer, me] = await Promise.all([
    api.getJson(`/api/v2/tickets/${ticketId}.json?include=users`, signal),
    whoAmI(api, signal),
  ]);
  const ticket = fieldsOf(fieldsOf(answer)['ticket']);
  if (idOf(ticket['id']) !== ticketId) throw new ReadFailure('unreadable-answer');
  const [rest, brand] = await Promise.all([
    readRest(api, ticket, usersOf(answer), me, account, signal),
    brandOf(api, ticket['brand_id'], brands, signal),
  ]);
  return { ...rest, brand };
}

/** The same for a ticket that a list has told of already: without the requests for the ticket itself and its brand. */
export async function readListed(
  api: ReadOnlyApi,
  ticket: Fields,
  users: Users,
  account: string,
  signal: AbortSignal,
): Promise<Conversation> {
  return readRest(api, ticket, users, await whoAmI(api, signal), account, signal);
}

async function readRest(
  api: ReadOnlyApi,
  ticket: Fields,
  known: Users,
  me: Me | undefined,
  account: string,
  signal: AbortSignal,
): Promise<Conversation> {
  const requesterId = idOf(ticket['requester_id']);
  const staff = new Set([me?.id, idOf(ticket['assignee_id'])]);
  const { messages, users } = await readThread(
    api,
    ticket,
    { users: known, requesterId, staff, admins: new Set() },
    signal,
  );
  if (messages.length === 0) throw new ReadFailure('no-messages');
  return {
    ticketId: idOf(ticket['id']) ?? '',
    helpdesk: 'zendesk',
    account,
    subject: textOf(ticket['subject']) ?? '',
    channel: isMessaging(ticket) ? 'messaging' : channelOf(ticket['via']),
    status: textOf(ticket['status'])?.toLowerCase(),
    customer: customerOf(requesterId, users),
    agent: me,
    messages,
    completeness: 'whole',
  };
}

/** `brands/{id}` is for agents, too; the list of brands may not be. */
const brands = { path: (id: string) => `/api/v2/brands/${id}.json`, within: (answer: Fields) => answer['brand'] };

/** All pages of a list. Ends on `has_more` alone (`links.next` is set on last pages too), and stays on the page's origin. */
export async function readPages(
  api: ReadOnlyApi,
  path: string,
  signal: AbortSignal,
  limit = maxPages,
  onPage?: (page: Fields) => void,
): Promise<Fields[]> {
  const pages: Fields[] = [];
  let after = '';
  while (pages.length < limit) {
    const page = fieldsOf(await api.getJson(`${path}page[size]=100${after}`, signal));
    pages.push(page);
    onPage?.(page);
    const meta = fieldsOf(page['meta']);
    if (meta['has_more'] !== true) break;
    const cursor = `&page[after]=${encodeURIComponent(textOf(meta['after_cursor']) ?? '')}`;
    // More without a way to get it would pass for the whole.
    if (cursor === after || !textOf(meta['after_cursor'])) throw new ReadFailure('unreadable-answer');
    after = cursor;
  }
  return pages;
}

/** The signed-in agent is the same on every ticket, so the session asks once. */
const agents = new WeakMap<ReadOnlyApi, Me>();

async function whoAmI(api: ReadOnlyApi, signal: AbortSignal): Promise<Me | undefined> {
  const known = agents.get(api);
  if (known) return known;
  try {
    const me = meOf(await api.getJson('/api/v2/users/me.json', signal));
    agents.set(api, me);
    return me;
  } catch (error) {
    // A ticket can be read without knowing whose session it is.
    if (isWithheld(error)) return undefined;
    throw error;
  }
}

interface Thread {
  messages: Message[];
  users: Users;
}

async function readThread(api: ReadOnlyApi, ticket: Fields, cast: Cast, signal: AbortSignal): Promise<Thread> {
  const path = `/api/v2/tickets/${idOf(ticket['id'])}`;
  const [pages, events] = await Promise.all([
    readPages(api, `${path}/comments.json?include=users&sort=created_at&`, signal),
    isMessaging(ticket) ? readLog(api, path, signal) : [],
  ]);
  const users = new Map([...cast.users, ...usersOf(...pages)]);
  const comments = pages.flatMap((page) => listOf(page['comments']));
  return { users, messages: merge(comments, events, { ...cast, users, admins: adminsOf(...pages) }).sort(byTime) };
}

/** Plans without messaging have no log, and older tickets an empty one: then the comments are all there is. */
async function readLog(api: ReadOnlyApi, path: string, signal: AbortSignal): Promise<Fields[]> {
  try {
    const pages = await readPages(api, `${path}/conversation_log?`, signal);
    return pages.flatMap((page) => listOf(page['events']));
  } catch (error) {
    if (isWithheld(error)) return [];
    throw error;
  }
}

/** This session or plan does not get it; the rest of the ticket may be had all the same. */
function isWithheld(error: unknown): boolean {
  return error instanceof ReadFailure && /forbidden|not-found|unreadable/.test(error.kind);
}

/** Each thing said once, in the log's order: the conversation as its log tells it, comments as the comments tell them. */
function merge(comments: readonly Fields[], events: readonly Fields[], cast: Cast): Message[] {
  const logged = events.flatMap((event) => messageOfEvent(event, cast) ?? []);
  const inLog = new Set(logged.map(({ id }) => id));
  const commented = new Map(
    comments.flatMap((comment) => messageOfComment(comment, cast) ?? []).map((message) => [message.id, message]),
  );
  const fromLog = new Map(logged.map((message) => [message.id, commented.get(message.id) ?? message]));
  const others = [...commented.values()].filter(
    (message) => !inLog.has(message.id) && !(message.channel === 'messaging' && isTold(message, logged)),
  );
  return [...fromLog.values(), ...others];
}

/** Whether a comment repeats what the log has told: one message of it, or a transcript of many. */
function isTold(comment: Message, said: readonly Message[]): boolean {
  if (comment.visibility === 'internal') return false;
  const repeated = new Set(said.map((message) => message.text).filter((text) => text && comment.text.includes(text)));
  const length = [...repeated].reduce((sum, text) => sum + text.length, 0);
  return repeated.size > 2 || (length > 0 && length * 2 >= comment.text.length);
}

function isMessaging(ticket: Fields): boolean {
  return ticket['from_messaging_channel'] === true || fieldsOf(ticket['via'])['channel'] === 'native_messaging';
}

function customerOf(id: string | undefined, users: Users): Participant {
  return { ...(id && (users.get(id) ?? { id })), role: 'customer' };
}

function byTime(one: Message, other: Message): number {
  return one.sentAt && other.sentAt ? one.sentAt.localeCompare(other.sentAt) : 0;
}
