import type { Conversation, Message, Participant } from '@/utils/conversation';
import type { Page } from '../adapter';
import { clean } from '../clean';
import { findAll, findFirst } from '../dom';
import { readElement } from '../plain-text';
import { contactEmail, subjectOf } from './page';
import { selectors } from './selectors';
import { descriptionId, idOf, itemsOf } from './thread';

/** What stands on the page of this ticket; nothing where no message of it can be read. Times are local and in words: left out. */
export function readFromPage(page: Page, ticketId: string): Conversation | undefined {
  const email = contactEmail(page);
  const messages = itemsOf(page).flatMap((item, at) => messageOf(item, at, email) ?? []);
  if (messages.length === 0) return undefined;
  // The first message tells which way round the thread stands.
  if (messages.length > 1 && messages.at(-1)?.id === descriptionId) messages.reverse();
  const customer = messages.find(({ author }) => author.role === 'customer')?.author;
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

function messageOf(item: HTMLElement, at: number, customerEmail: string | undefined): Message | undefined {
  const body = findFirst(item, selectors.body);
  const says = body && readElement(body);
  if (!says || (says.text === '' && !says.quoted)) return undefined;
  const id = idOf(item);
  return { id: id ?? `page ${at}`, ...whoWrote(item, id === descriptionId, customerEmail), ...says };
}

/**
 * Role and audience. Public is what the customer wrote, and what an agent sent to the customer's own address, which stands among the
 * recipients; everything else is internal: notes, what was forwarded to others, and whatever the page does not say enough of.
 */
function whoWrote(
  item: HTMLElement,
  isDescription: boolean,
  customerEmail: string | undefined,
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
    visibility: customer || isDescription || (agent && !note && wentTo(item, customerEmail)) ? 'public' : 'internal',
  };
}

/** Whether an address is among the recipients of a message, which may stand there with names around them. */
function wentTo(item: HTMLElement, email: string | undefined): boolean {
  const addresses = findAll(item, selectors.recipients).flatMap(({ textContent }) =>
    (textContent ?? '').toLowerCase().split(/[\s,;:<>()"']+/),
  );
  return email !== undefined && addresses.includes(email.toLowerCase());
}
