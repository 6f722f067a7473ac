import type { Message } from '@/utils/conversation';
import type { Page } from '../adapter';
import { timeOf } from '../answer';
import { findAll, findFirst } from '../dom';
import { readElement } from '../plain-text';
import { conversationPane } from './page';
import { selectors } from './selectors';

/** The messages that stand on the page, in the order of the page, which the agent may have reversed. */
export function articlesOf(page: Page, ticketId: string): HTMLElement[] | undefined {
  const pane = conversationPane(page, ticketId);
  const log = pane && findFirst(pane, selectors.log);
  return log && findAll(log, selectors.message).filter((article) => !isMuted(article));
}

/** When the message was written, as the page states it. */
export function sentAtOf(article: HTMLElement): string | undefined {
  return timeOf(findFirst(article, selectors.time)?.getAttribute('datetime'));
}

/**
 * Changes when something newer stands on the page, and not when older messages are unfolded: the newest time, how many
 * messages bear it, and how many bear none.
 */
export function threadMark(page: Page, ticketId: string): string {
  const times = (articlesOf(page, ticketId) ?? []).map((article) => sentAtOf(article) ?? '');
  if (times.length === 0) return '';
  const newest = times.reduce((one, other) => (one > other ? one : other));
  return `${newest} ${times.filter((time) => time === newest).length} ${times.filter((time) => time === '').length}`;
}

/** The element that shows the message: by time first, then by how the text begins. */
export function findShown(page: Page, ticketId: string, message: Message): HTMLElement | undefined {
  const articles = articlesOf(page, ticketId) ?? [];
  const sameTime = articles.filter(
    (article) => message.sentAt && seconds(sentAtOf(article)) === seconds(message.sentAt),
  );
  const [only, ...others] = sameTime;
  const candidates = sameTime.length > 0 ? sameTime : articles;
  const found = only && others.length === 0 ? only : onlyOne(candidates.filter((article) => shows(article, message)));
  return found && (findFirst(found, selectors.body) ?? found);
}

/** Zendesk hides doubles of a message from assistive technology, and shows them to nobody. */
function isMuted(article: HTMLElement): boolean {
  return findFirst(article, selectors.messageItem)?.getAttribute('aria-hidden') === 'true';
}

function shows(article: HTMLElement, message: Message): boolean {
  const body = findFirst(article, selectors.body);
  const begin = squeezed(message.text).slice(0, 60);
  if (!body || begin === '' || !squeezed(readElement(body).text).startsWith(begin)) return false;
  const sender = findFirst(article, selectors.sender)?.textContent;
  return !sender || !message.author.name || squeezed(sender).includes(squeezed(message.author.name));
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function seconds(time: string | undefined): string | undefined {
  return time?.slice(0, 19);
}
