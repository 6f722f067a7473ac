import type { AuthorRole, Channel, Message, Participant } from '@/utils/conversation';
import { fieldsOf, idOf, listOf, textOf, timeOf, type Fields } from '../answer';
import { readHtml, readPlain, type PlainText } from '../plain-text';
import type { Users } from './people';

/** Who is who on one ticket. */
export interface Cast {
  users: Users;
  requesterId?: string;
  /** Ids of the signed-in agent and the assignee: never the customer, even when one of them is the requester. */
  staff: ReadonlySet<string | undefined>;
  admins: ReadonlySet<string | undefined>;
}

/** Values of `via.channel` that name a machine of the account, not a person. */
const machines = /^(?:rule|trigger|automation|system)$/;
const messagingChannels = /messag|chat|sms|whatsapp|facebook|twitter|instagram|telegram|line|viber|any_/;
const emailChannels = /^(?:email|web|mobile|help_center|sample_ticket)/;

/** Where a ticket or a comment came from, out of its `via`. */
export function channelOf(via: unknown): Channel {
  const channel = viaOf(via);
  if (/voice|phone/.test(channel)) return 'phone';
  if (messagingChannels.test(channel)) return 'messaging';
  return emailChannels.test(channel) ? 'email' : 'other';
}

/** One comment of a ticket. Only `public: true` is public. */
export function messageOfComment(comment: Fields, cast: Cast): Message | undefined {
  const via = viaOf(comment['via']);
  const authorId = idOf(comment['author_id']);
  const author = authorOf(authorId, cast);
  // An admin who writes through the API is a program: people write on the page or by mail.
  const machine = machines.test(via) ? 'system' : via === 'api' && cast.admins.has(authorId) ? 'bot' : undefined;
  const voice = comment['type'] === 'VoiceComment';
  return messageOf({
    id: idOf(comment['id']),
    author: machine ? { ...author, role: machine } : author,
    isPublic: comment['public'] === true && !via.startsWith('side_conversation'),
    says: saysOf(comment['html_body'], comment['plain_body'] ?? comment['body']),
    sentAt: comment['created_at'],
    channel: voice ? 'phone' : channelOf(comment['via']),
    attachments: comment['attachments'],
  });
}

/**
 * One event of a messaging ticket's log. What was said in the messaging conversation itself, the customer has seen;
 * a comment in the log is internal until its visibility is known from the comments.
 */
export function messageOfEvent(event: Fields, cast: Cast): Message | undefined {
  const said = fieldsOf(event['content']);
  const author = fieldsOf(event['author']);
  const userId = idOf(author['zen:support:user_id']);
  const known = authorOf(userId, cast);
  const role = eventRoles[String(author['type'])] ?? 'system';
  const name = known.name ?? textOf(author['display_name']) ?? textOf(author['name']);
  const inConversation = event['type'] === 'Messaging::ConversationMessage';
  return messageOf({
    id: commentIdOf(event) ?? idOf(event['id']),
    author: { ...known, role, name },
    isPublic: (inConversation && event['public'] !== false) || event['public'] === true,
    says: saysOf(said['type'] === 'html' && said['body'], said['text'] ?? said['body']),
    sentAt: event['created_at'],
    channel: 'messaging',
    attachments: event['attachments'],
  });
}

/** The id of the comment that a log event stands for, where it stands for one. */
function commentIdOf(event: Fields): string | undefined {
  if (event['type'] !== 'Comment') return undefined;
  return /:(\d+)$/.exec(textOf(event['reference']) ?? '')?.[1] ?? idOf(event['id']);
}

const eventRoles: Readonly<Record<string, AuthorRole>> = { user: 'customer', agent: 'agent', bot: 'bot' };

function viaOf(via: unknown): string {
  return textOf(fieldsOf(via)['channel'])?.toLowerCase() ?? '';
}

function authorOf(id: string | undefined, cast: Cast): Participant {
  if (!id) return { role: 'system' };
  const isCustomer = id === cast.requesterId && !cast.staff.has(id);
  const user = cast.users.get(id) ?? { id, role: 'system' as const };
  return isCustomer ? { ...user, role: 'customer' } : user;
}

function saysOf(html: unknown, plain: unknown): PlainText {
  const body = textOf(html);
  const text = textOf(plain);
  return body ? readHtml(body, text) : readPlain(text ?? '');
}

interface Said {
  id?: string;
  author: Participant;
  isPublic: boolean;
  says: PlainText;
  sentAt: unknown;
  channel: Channel;
  attachments: unknown;
}

/** Nothing where nothing was said or sent along. */
function messageOf({ id, author, isPublic, says, sentAt, channel, attachments }: Said): Message | undefined {
  const files = listOf(attachments).flatMap((file) => textOf(file['file_name']) ?? []);
  if (!id || (says.text === '' && !says.quoted && files.length === 0)) return undefined;
  return {
    id,
    author,
    visibility: isPublic ? 'public' : 'internal',
    ...says,
    sentAt: timeOf(sentAt),
    channel,
    attachments: files.length > 0 ? files : undefined,
  };
}
