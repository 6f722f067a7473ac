import type { Conversation, Message, Participant } from '@/utils/conversation';
import type { Page } from '../adapter';
import { textOf } from '../answer';
import { findAll, findFirst } from '../dom';
import { readElement } from '../plain-text';
import { shownMessages } from './page';
import { selectors } from './selectors';

/**
 * What stands on the page. A comment is told from correspondence there by nothing but a sentence in the agent's language, and the times
 * have no zone: every message counts as an internal note, undated, but what the requestor wrote.
 */
export function readFromPage(page: Page, ticketId: string): Conversation | undefined {
  const requestors = findAll(page.document, selectors.requestor);
  const customers = new Set(requestors.map(userId));
  const messages = shownMessages(page)
    .map((message) => messageOf(message, customers))
    .filter((message) => message !== undefined)
    .sort((one, other) => Number(one.id) - Number(other.id));
  if (messages.length === 0) return undefined;
  const heading = findFirst(page.document, selectors.heading)?.textContent ?? '';
  return {
    ticketId,
    helpdesk: 'request-tracker',
    account: page.location.host,
    subject: heading.replace(/^.*?#\d+:/, '').trim(),
    channel: 'email',
    customer: { ...(requestors[0] && person(requestors[0])), role: 'customer' },
    messages,
    completeness: 'page-only',
  };
}

function messageOf(shown: HTMLElement, customers: ReadonlySet<string | undefined>): Message | undefined {
  const says = { text: '', ...bodyOf(shown) };
  const author = findFirst(shown, selectors.author);
  const isCustomer = author !== undefined && customers.has(userId(author));
  if (says.text === '' && !says.quoted) return undefined;
  return {
    id: shown.dataset['transactionId'] ?? '',
    author: { ...(author && person(author)), role: isCustomer ? 'customer' : 'system' },
    visibility: isCustomer ? 'public' : 'internal',
    ...says,
    channel: 'email',
  };
}

function bodyOf(shown: HTMLElement) {
  const body = findFirst(shown, selectors.body);
  return body && readElement(body);
}

function person(element: HTMLElement): Omit<Participant, 'role'> {
  const [name, email] = (textOf(element.textContent) ?? '').split(/[<>]/).map((part) => part.trim());
  return { id: userId(element), name: name || undefined, email: email || undefined };
}

function userId({ dataset }: HTMLElement): string | undefined {
  return dataset['userId'];
}
