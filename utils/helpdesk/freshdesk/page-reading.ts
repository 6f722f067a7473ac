import type { Conversation, Message, Participant } from '@/utils/conversation';
import type { Page } from '../adapter';
import { clean } from '../clean';
import { findFirst } from '../dom';
import { readElement } from '../plain-text';
import { contactEmail, subjectOf } from './page';
import { selectors } from './selectors';
import { descriptionId, idOf, itemsOf } from './thread';

/** What stands on the page of this ticket; nothing where no message of it can be read. Times are local and in words: left out. */
export function readFromPage(page: Page, ticketId: string): Conversation | undefined {
  const messages = itemsOf(page).flatMap((item, at) => messageOf(item, at) ?? []);
  if (messages.length === 0) return undefined;
  // The first message tells which way round the thread stands.
  if (messages.length > 1 && messages.at(-1)?.id === descriptionId) messages.reverse();
  const customer = messages.find(({ author }) => author.role === 'customer')?.author;
  const email = contactEmail(page);
  return {
    ticketId,
    helpdesk: 'freshdesk',
    account: page.location.host,
    subject: subjectOf(page),
    channel: 'other',
    customer: { ...customer, role: 'customer', ...(email && { email }) },
    messages,
    completeness: 'page-only',
  };
}

/** Whether the page shows the ticket at all, readable or not. */
export function isShown(page: Page): boolean {
  return findFirst(page.document, [...selectors.thread, ...selectors.item]) !== undefined;
}

function messageOf(item: HTMLElement, at: number): Message | undefined {
  const body = findFirst(item, selectors.body);
  const says = body && readElement(body);
  if (!says || (says.text === '' && !says.quoted)) return undefined;
  const id = idOf(item);
  return { id: id ?? `page ${at}`, ...whoWrote(item, id === descriptionId), ...says };
}

/**
 * Role and audience. The class of notes is also given to e-mails that went to others than the customer, so it never makes a message
 * public, and a message is public only where the customer wrote it or where it has recipients and nothing speaks against it.
 */
function whoWrote(
  item: HTMLElement,
  isDescription: boolean,
): { author: Participant; visibility: Message['visibility'] } {
  const is = (list: readonly string[]) => item.matches(list.join(',')) || findFirst(item, list) !== undefined;
  const agent = is(selectors.agentItem);
  const note = is(selectors.noteItem);
  const customer = !agent && !note && (is(selectors.customerItem) || isDescription);
  const name = clean(findFirst(item, selectors.author)?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    author: { role: customer ? 'customer' : agent || note ? 'agent' : 'system', ...(name && { name }) },
    visibility: customer || isDescription || (agent && !note && is(selectors.recipients)) ? 'public' : 'internal',
  };
}
