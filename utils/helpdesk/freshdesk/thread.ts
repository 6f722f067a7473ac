import type { Message } from '@/utils/conversation';
import type { Page } from '../adapter';
import { findAll, findFirst } from '../dom';
import { readElement } from '../plain-text';
import { squeezed, threadOf } from './page';
import { selectors } from './selectors';

/** The id of the first message, which is no conversation of its own but the ticket's description. */
export const descriptionId = 'description';

/** The messages that stand on the page. */
export function itemsOf(page: Page): HTMLElement[] {
  const thread = threadOf(page);
  return thread ? findAll(thread, selectors.item).filter((item) => findFirst(item, selectors.body)) : [];
}

/** The number that the API knows the message by; nothing where the page does not say it. */
export function idOf(item: HTMLElement): string | undefined {
  if (
    [item, ...item.children].some((one) => one.matches(selectors.description.join(','))) ||
    findFirst(item, selectors.description)
  )
    return descriptionId;
  for (const selector of selectors.messageId) {
    for (const one of [item, ...item.querySelectorAll<HTMLElement>(selector)]) {
      const { album, noteId, testId } = one.dataset;
      const id = /^(?:note_|conversation-)?(\d+)$/.exec(album ?? noteId ?? testId ?? '')?.[1];
      if (id) return id;
    }
  }
  return undefined;
}

/** The newest number on the page, and how many messages bear none: unfolding older messages changes nothing. */
export function threadMark(page: Page): string {
  const items = itemsOf(page);
  if (items.length === 0) return '';
  const ids = items.flatMap((item) => idOf(item) ?? []);
  return `${ids.reduce(newer, '')} ${items.length - ids.length}`;
}

function newer(one: string, other: string): string {
  if (!/^\d/.test(one)) return other === descriptionId ? one || other : other;
  return Number(other) > Number(one) ? other : one;
}

/** The element that shows the message: the one with its number, where it says the same, or the only one that does. */
export function findShown(page: Page, message: Message): HTMLElement | undefined {
  const items = itemsOf(page);
  const numbered = items.filter((item) => idOf(item) === message.id);
  const [found, ...others] = numbered.length > 0 ? numbered : items.filter((item) => shows(item, message));
  return found && others.length === 0 && shows(found, message) ? findFirst(found, selectors.body) : undefined;
}

function shows(item: HTMLElement, { text }: Message): boolean {
  const body = findFirst(item, selectors.body);
  const begin = squeezed(text).slice(0, 60);
  return body !== undefined && begin !== '' && squeezed(readElement(body).text).startsWith(begin);
}
