import type { Conversation, Message, Participant } from '@/utils/conversation';
import { fieldsOf, idOf, listOf, textOf } from '../answer';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { createPeople, type People } from './people';
import { readAtOnce } from './at-once';
import { readFirst, readPaged } from './rest2';
import { perPage, type Said, type Thread } from './said';

/** Where a ticket is, and who is signed in there. */
export interface Place {
  account: string;
  /** Of the RT, as `/rt` or empty. */
  base: string;
  /** The login name that the page shows. */
  me: string | undefined;
}

/** The whole ticket with the session's cookie: the ticket itself in one request, its thread in three, and each person who is new once. */
export async function readFromApi(
  api: ReadOnlyApi,
  ticketId: string,
  { account, base, me }: Place,
  signal: AbortSignal,
): Promise<Conversation> {
  const people = createPeople(api, `${base}/REST/2.0`, signal);
  const asking = readTicket(api, base, ticketId, signal);
  const names = async () => [...(await asking).requestors, me ?? ''];
  const [ticket, said] = await Promise.all([asking, readThread({ api, ticketId, base, people, signal }, names)]);
  if (said.length === 0) throw new ReadFailure('no-messages');
  const { requestors, owner, subject, status } = ticket;
  const customers = new Set(requestors.filter((requestor) => requestor !== me && requestor !== owner));
  const messages = await Promise.all(said.map((one) => messageOf(one, people, customers)));
  return {
    ticketId,
    helpdesk: 'request-tracker',
    account,
    subject,
    channel: 'email',
    status,
    customer: { ...(requestors[0] && (await people.find(requestors[0]))), role: 'customer' },
    ...(me !== undefined && {
      agent: { ...(await people.find(me)), role: 'agent', signature: await people.signature(me) },
    }),
    messages: messages.filter((message) => message !== undefined),
    completeness: 'whole',
  };
}

async function readTicket(api: ReadOnlyApi, base: string, ticketId: string, signal: AbortSignal) {
  const ticket = fieldsOf(await api.getJson(`${base}/REST/2.0/ticket/${ticketId}?fields[Owner]=Name`, signal));
  if (idOf(ticket['id']) !== ticketId) throw new ReadFailure('unreadable-answer');
  return {
    subject: textOf(ticket['Subject']) ?? '',
    status: textOf(ticket['Status'])?.toLowerCase(),
    requestors: listOf(ticket['Requestor']).flatMap(({ id }) => idOf(id) ?? []),
    owner: idOf(fieldsOf(ticket['Owner'])['id']),
  };
}

/** Sessions in which REST 1.0 was refused: it is not tried again with each ticket. */
const refused = new WeakSet<ReadOnlyApi>();

/** Page by page where that takes one page of each, otherwise at once, and where that is refused page by page all the same. */
async function readThread(thread: Thread, names: () => Promise<readonly string[]>): Promise<Said[]> {
  const first = await readFirst(thread);
  if (first.length === perPage && !refused.has(thread.api)) {
    try {
      return await readAtOnce(thread, names);
    } catch (error) {
      if (!(error instanceof ReadFailure) || error.kind === 'rate-limited') throw error;
      if (error.kind !== 'offline') refused.add(thread.api);
    }
  }
  return readPaged(thread, first);
}

/** Only what RT shows to requestors is public: their ticket as it came, and correspondence. */
const publicKinds = new Set(['Create', 'Correspond']);

async function messageOf(
  { id, type, by, sentAt, says, files }: Said,
  people: People,
  customers: ReadonlySet<string>,
): Promise<Message | undefined> {
  if (id === '' || (says.text === '' && !says.quoted && files.length === 0)) return undefined;
  const author: Participant = by ? await people.find(by) : { role: 'system' };
  return {
    id,
    author: by && customers.has(by) ? { ...author, role: 'customer' } : author,
    visibility: type && publicKinds.has(type) ? 'public' : 'internal',
    ...says,
    sentAt,
    channel: 'email',
    attachments: files.length > 0 ? files : undefined,
  };
}
