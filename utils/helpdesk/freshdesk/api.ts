import type { Channel, Conversation, Message, Participant } from '@/utils/conversation';
import { fieldsOf, idOf, listOf, textOf, timeOf, type Fields } from '../answer';
import { readHtml, readPlain } from '../plain-text';
import { brandOf } from '../brand';
import { ReadFailure } from '../read-failure';
import type { ReadOnlyApi } from '../read-only-api';
import { readPages } from './pages';
import { colleaguesOf, customerOf, whoAmI, type Agent, type Colleagues } from './people';
import { descriptionId } from './thread';

/** The whole ticket through the API: one request for the ticket, one for each hundred messages, once `agents/me`. */
export async function readFromApi(
  api: ReadOnlyApi,
  ticketId: string,
  account: string,
  signal: AbortSignal,
): Promise<Conversation> {
  const path = `/api/v2/tickets/${ticketId}`;
  const [ticket, conversations, agent] = await Promise.all([
    api.getJson(`${path}?include=requester`, signal).then(fieldsOf),
    readPages(api, `${path}/conversations?`, signal),
    whoAmI(api, signal),
  ]);
  if (idOf(ticket['id']) !== ticketId) throw new ReadFailure('unreadable-answer');
  const others = conversations.filter(({ incoming, user_id: id }) => incoming === false && idOf(id) !== agent?.id);
  const [customer, brand, colleagues] = await Promise.all([
    customerOf(api, ticket, signal),
    brandOf(api, ticket['product_id'], products, signal),
    colleaguesOf(api, others, signal),
  ]);
  const cast = { customer, agent, colleagues };
  const messages = [descriptionOf(ticket, cast), ...conversations.map((one) => messageOf(one, cast))]
    .filter((message) => message !== undefined)
    .sort((one, other) => (one.sentAt && other.sentAt ? one.sentAt.localeCompare(other.sentAt) : 0));
  if (messages.length === 0) throw new ReadFailure('no-messages');
  return {
    ticketId,
    helpdesk: 'freshdesk',
    account,
    brand,
    subject: textOf(ticket['subject']) ?? '',
    channel: channels[Number(ticket['source'])] ?? 'other',
    status: statuses[Number(ticket['status'])],
    customer,
    agent,
    messages,
    completeness: 'whole',
  };
}

/** Freshdesk keeps one product for each brand; a ticket of none has none. */
const products = { path: (id: string) => `/api/v2/products/${id}`, within: (answer: Fields) => answer };

interface Cast {
  customer: Participant;
  agent: Agent | undefined;
  colleagues: Colleagues;
}

/** The first message is no conversation but the ticket itself; a ticket that an agent began by e-mail is that agent's. */
function descriptionOf(ticket: Fields, { customer }: Cast): Message | undefined {
  return said(ticket, 'description', {
    id: descriptionId,
    author: Number(ticket['source']) === outbound ? { role: 'agent' } : customer,
    isPublic: true,
  });
}

/** `private` and `incoming` tell who may see it and who wrote it; `source` was seen to mislead. What is not said is internal. */
function messageOf(one: Fields, cast: Cast): Message | undefined {
  const id = idOf(one['id']);
  if (!id || one['deleted'] === true) return undefined;
  // A forward goes to somebody else than the customer.
  const isPublic = one['private'] === false && one['source'] !== forwarded;
  return said(one, 'body', { id, author: authorOf(one, cast), isPublic });
}

function authorOf(one: Fields, { customer, agent, colleagues }: Cast): Participant {
  const id = idOf(one['user_id']);
  if (id && id === customer.id) return customer;
  const name = /^"?([^"<@]+?)"? *</.exec(textOf(one['from_email']) ?? '')?.[1];
  if (one['incoming'] === true) return { role: one['private'] === false ? 'customer' : 'system', id, name };
  if (one['automation_id'] || one['auto_response'] === true) return { role: 'bot', id };
  if (id && id === agent?.id) return { role: 'agent', id, name: agent.name };
  const isAgent = id && (one['incoming'] === false || one['private'] === true);
  return { role: isAgent ? 'agent' : 'system', id, name: id && colleagues.get(id) };
}

function said(
  of: Fields,
  field: 'description' | 'body',
  { id, author, isPublic }: { id: string; author: Participant; isPublic: boolean },
): Message | undefined {
  const html = textOf(of[field]);
  const plain = textOf(of[`${field}_text`]);
  const says = html ? readHtml(html, plain) : readPlain(plain ?? '');
  const files = listOf(of['attachments']).flatMap((file) => textOf(file['name']) ?? []);
  if (says.text === '' && !says.quoted && files.length === 0) return undefined;
  return {
    id,
    author,
    visibility: isPublic ? 'public' : 'internal',
    ...says,
    sentAt: timeOf(of['created_at']),
    attachments: files.length > 0 ? files : undefined,
  };
}

const outbound = 10;
const forwarded = 8;
const statuses: Readonly<Record<number, string>> = { 2: 'open', 3: 'pending', 4: 'resolved', 5: 'closed' };
const channels: Readonly<Record<number, Channel>> = {
  1: 'email',
  2: 'email',
  3: 'phone',
  5: 'messaging',
  6: 'messaging',
  7: 'messaging',
  9: 'email',
  [outbound]: 'email',
  13: 'messaging',
};
