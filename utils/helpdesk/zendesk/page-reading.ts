import type { AuthorRole, Channel, Conversation, Message, Participant } from '@/utils/conversation';
import type { Page } from '../adapter';
import { textOf } from '../answer';
import { clean } from '../clean';
import { findAll, findFirst } from '../dom';
import { readElement } from '../plain-text';
import { conversationPane, paneOf } from './page';
import { selectors } from './selectors';
import { articlesOf, sentAtOf } from './thread';

/** What stands on the page of this ticket; nothing where no message of it can be read. */
export function readFromPage(page: Page, ticketId: string): Conversation | undefined {
  const articles = articlesOf(page, ticketId) ?? [];
  const messages = withPreviousAuthor(inOrder(articles.map(messageOf)));
  const pane = paneOf(page, ticketId);
  if (!pane || messages.length === 0) return undefined;
  const customer = messages.find(({ author }) => author.role === 'customer')?.author;
  const status = /^status-badge-(.+)/.exec(findFirst(pane, selectors.status)?.dataset['testId'] ?? '')?.[1];
  return {
    ticketId,
    helpdesk: 'zendesk',
    account: page.location.host,
    subject: (findFirst(pane, selectors.subject) as HTMLInputElement | undefined)?.value ?? '',
    channel: messages.findLast(({ author }) => author.role === 'customer')?.channel ?? 'other',
    status,
    customer: customer ?? { role: 'customer' },
    messages,
    completeness: 'page-only',
  };
}

/** Whether the page shows the ticket at all, readable or not. */
export function isShown(page: Page, ticketId: string): boolean {
  return conversationPane(page, ticketId) !== undefined;
}

type Read = Message & { stated: boolean };

function messageOf(article: HTMLElement): Read | undefined {
  const body = findFirst(article, selectors.body);
  const files = findAll(article, selectors.attachment).flatMap((file) => textOf(file.textContent)?.trim() ?? []);
  const says = body ? readElement(body) : { text: '' };
  if (says.text === '' && !says.quoted && files.length === 0) return undefined;
  const { author, internal } = whoWrote(article);
  const sentAt = sentAtOf(article);
  return {
    id: sentAt ?? 'undated',
    author,
    visibility: internal ? 'internal' : 'public',
    ...says,
    sentAt,
    channel: channelOf(article),
    attachments: files.length > 0 ? files : undefined,
    stated: author.name !== undefined,
  };
}

const roles: Readonly<Record<string, AuthorRole>> = { 'end-user': 'customer', agent: 'agent', bot: 'bot' };

/** Role and audience; a message that does not say both is internal. */
function whoWrote(article: HTMLElement): { author: Participant; internal: boolean } {
  const stated = roles[findFirst(article, selectors.messageItem)?.getAttribute('type') ?? ''];
  const byAgent = findFirst(article, selectors.agentBadge) !== undefined;
  const note = findFirst(article, selectors.noteTag) !== undefined;
  const side = findFirst(article, selectors.sideConversation) !== undefined;
  const role = stated ?? (byAgent || note ? 'agent' : undefined);
  const name = textOf(clean(findFirst(article, selectors.sender)?.textContent ?? ''))
    ?.replace(/\s+/g, ' ')
    .trim();
  const id = /users\/(\d+)/.exec(findFirst(article, selectors.senderLink)?.getAttribute('href') ?? '')?.[1];
  return {
    author: { role: role ?? 'system', id, name },
    internal: note || side || role === undefined,
  };
}

function channelOf(article: HTMLElement): Channel {
  const origin = findFirst(article, selectors.origin)?.dataset['originatedFrom'];
  if (origin === '') return 'messaging';
  return origin === 'EmailInteraction' || origin === 'WebInteraction' ? 'email' : 'other';
}

/** Oldest first: by the times, and where a message states none, by its place on the page. */
function inOrder(read: readonly (Read | undefined)[]): Read[] {
  const messages = read.filter((message) => message !== undefined);
  const times = messages.flatMap(({ sentAt }) => sentAt ?? []);
  if ((times[0] ?? '') > (times.at(-1) ?? '')) messages.reverse();
  let last = '';
  return messages
    .map((message) => ({ message, time: (last = message.sentAt ?? last) }))
    .sort((one, other) => one.time.localeCompare(other.time))
    .map(({ message }) => message);
}

/** Of a run of bubbles only the first names its sender. */
function withPreviousAuthor(messages: readonly Read[]): Message[] {
  let previous: Participant | undefined;
  const seen = new Map<string, number>();
  return messages.map(({ stated, ...message }) => {
    const inherits = !stated && previous?.role === message.author.role;
    const author = inherits && previous ? previous : message.author;
    previous = author;
    const count = (seen.get(message.id) ?? 0) + 1;
    seen.set(message.id, count);
    return { ...message, author, id: `${message.id} ${count}` };
  });
}
