import type { Conversation, Message, Participant } from '@/utils/conversation';
import { fieldsOf, idOf, listOf, textOf, timeOf, type Fields } from '../answer';
import { readHtml, readPlain } from '../plain-text';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { createPeople, type People } from './people';

/** As many as REST 2 gives at once. */
const perPage = 100;

/** A ticket with more of one kind than this many pages is not read to its end. */
const maxPages = 50;

/** Where a ticket is, and who is signed in there. */
export interface Place {
  account: string;
  /** Of the RT, as `/rt` or empty. */
  base: string;
  /** The login name that the page shows. */
  me: string | undefined;
}

/** Every other kind of transaction says nothing: changes, and records of outgoing mail. */
const kinds = ['Create', 'Correspond', 'Comment'];

/**
 * The whole ticket through REST 2, which takes the session's cookie. What is said lies apart from who said it, and to whom: a request for
 * the ticket, one for each hundred messages, and for each hundred of those one for texts and one for names of files.
 */
export async function readFromApi(
  api: ReadOnlyApi,
  ticketId: string,
  { account, base, me }: Place,
  signal: AbortSignal,
): Promise<Conversation> {
  const rest = `${base}/REST/2.0`;
  const path = `${rest}/ticket/${ticketId}`;
  const people = createPeople(api, rest, signal);
  const [answer, transactions, agent] = await Promise.all([
    api.getJson(`${path}?fields[Owner]=Name`, signal),
    readList(
      api,
      `${path}/history`,
      kinds.map((value) => ({ field: 'Type', value })),
      'Type,Creator,Created',
      signal,
    ),
    me === undefined ? undefined : people.find(me),
  ]);
  const ticket = fieldsOf(answer);
  if (idOf(ticket['id']) !== ticketId) throw new ReadFailure('unreadable-answer');
  if (transactions.length === 0) throw new ReadFailure('no-messages');
  const requestors = listOf(ticket['Requestor']).flatMap(({ id }) => idOf(id) ?? []);
  const staff = new Set([me, idOf(fieldsOf(ticket['Owner'])['id'])]);
  const customers = new Set(requestors.filter((requestor) => !staff.has(requestor)));
  const said = await readSaid(api, path, transactions, signal);
  const messages = await Promise.all(transactions.map((one) => messageOf(one, said, people, customers)));
  return {
    ticketId,
    helpdesk: 'request-tracker',
    account,
    subject: textOf(ticket['Subject']) ?? '',
    channel: 'email',
    status: textOf(ticket['Status'])?.toLowerCase(),
    customer: { ...(requestors[0] && (await people.find(requestors[0]))), role: 'customer' },
    ...(agent && { agent: { ...agent, role: 'agent', signature: await people.signature(me ?? '') } }),
    messages: messages.filter((message) => message !== undefined),
    completeness: 'whole',
  };
}

interface Limit {
  field: string;
  operator?: 'IN' | '!=' | 'STARTSWITH';
  value: string | string[];
}

/**
 * All pages of a list. RT leaves out what the agent may not see after it has cut the pages; what we ask for is seen as a whole or not at
 * all, so a page that is not full is the last one.
 */
async function readList(
  api: ReadOnlyApi,
  path: string,
  limits: readonly Limit[],
  fields: string,
  signal: AbortSignal,
): Promise<Fields[]> {
  const query = encodeURIComponent(JSON.stringify(limits));
  const items: Fields[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const answer = await api.getJson(
      `${path}?query=${query}&fields=${fields}&per_page=${perPage}&page=${page}`,
      signal,
    );
    const list = fieldsOf(answer)['items'];
    if (!Array.isArray(list)) throw new ReadFailure('unreadable-answer');
    items.push(...listOf(list));
    if (list.length < perPage) break;
  }
  return items;
}

interface Said {
  html?: string;
  plain?: string;
  files: string[];
}

/** What was said and sent along, by transaction. */
async function readSaid(
  api: ReadOnlyApi,
  path: string,
  transactions: readonly Fields[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Said>> {
  const said = new Map<string, Said>();
  const ids = transactions.flatMap(({ id }) => idOf(id) ?? []);
  const of = (part: Fields) => {
    const id = idOf(part['TransactionId']) ?? '';
    const found = said.get(id) ?? { files: [] };
    said.set(id, found);
    return found;
  };
  for (let at = 0; at < ids.length; at += perPage) {
    const among: Limit = { field: 'TransactionId', operator: 'IN', value: ids.slice(at, at + perPage) };
    const texts: Limit = { field: 'ContentType', operator: 'STARTSWITH', value: 'text/' };
    const named: Limit = { field: 'Filename', operator: '!=', value: '' };
    const [parts, files] = await Promise.all([
      readList(api, `${path}/attachments`, [texts, among], 'Content,ContentType,TransactionId,Filename', signal),
      readList(api, `${path}/attachments`, [named, among], 'TransactionId,Filename', signal),
    ]);
    for (const part of parts.filter((one) => !textOf(one['Filename']))) {
      const content = textOf(part['Content']);
      if (part['ContentType'] === 'text/html') of(part).html ??= content;
      else of(part).plain ??= content;
    }
    for (const file of files) of(file).files.push(String(file['Filename']));
  }
  return said;
}

/** Only what RT shows to requestors is public: their ticket as it came, and correspondence. */
const publicKinds = new Set(['Create', 'Correspond']);

async function messageOf(
  transaction: Fields,
  said: ReadonlyMap<string, Said>,
  people: People,
  customers: ReadonlySet<string>,
): Promise<Message | undefined> {
  const id = idOf(transaction['id']);
  const { html, plain, files } = said.get(id ?? '') ?? { files: [] };
  const says = html ? readHtml(html, plain) : readPlain(plain ?? '');
  if (!id || (says.text === '' && !says.quoted && files.length === 0)) return undefined;
  const name = idOf(fieldsOf(transaction['Creator'])['id']);
  const author: Participant = name ? await people.find(name) : { role: 'system' };
  return {
    id,
    author: name && customers.has(name) ? { ...author, role: 'customer' } : author,
    visibility: publicKinds.has(String(transaction['Type'])) ? 'public' : 'internal',
    ...says,
    sentAt: timeOf(transaction['Created']),
    channel: 'email',
    attachments: files.length > 0 ? files : undefined,
  };
}
