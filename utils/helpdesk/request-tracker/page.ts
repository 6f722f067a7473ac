import type { ComposerTarget, Page } from '../adapter';
import { findAll, findFirst, isVisible } from '../dom';
import { selectors } from './selectors';

/** Pages of the agents' interface, on whatever host and below whatever path. */
export function recognises(page: Page): boolean {
  return (
    findFirst(page.document, selectors.marks) !== undefined && findFirst(page.document, selectors.me) !== undefined
  );
}

/** The path that this RT stands below, without a slash at its end: mostly empty, or `/rt`. */
export function basePath(page: Page): string {
  return page.location.pathname.replace(/\/Ticket\/\w+\.html$/, '');
}

/**
 * The id that the address names. RT puts `;` between parameters, too. An update that was posted and came back, as for an article that
 * was included, is named by its form instead: its address holds nothing.
 */
export function ticketInUrl(page: Page): string | undefined {
  const path = /\/Ticket\/(Display|Update|History)\.html$/.exec(page.location.pathname);
  if (!path) return undefined;
  const named = idIn(page.location.search);
  return named ?? (path[1] === 'Update' && page.location.search === '' ? formSays(page) : undefined);
}

/** The ticket of the address, as soon as the page's menu or heading says the same and nothing on it anything else. */
export function activeTicket(page: Page): string | undefined {
  const ticketId = ticketInUrl(page);
  if (!ticketId) return undefined;
  const heading = /#(\d+):/.exec(findFirst(page.document, selectors.heading)?.textContent ?? '')?.[1];
  const menu = idIn(findFirst(page.document, selectors.displayLink)?.getAttribute('href') ?? '');
  const said = [heading, menu].filter((one) => one !== undefined);
  const all = [...said, formSays(page) ?? ticketId];
  return said.length > 0 && all.every((one) => one === ticketId) ? ticketId : undefined;
}

/** The editor's body in its frame, or the plain text area; a text area whose editor is still on its way is neither. */
export function findComposer(page: Page, ticketId: string): ComposerTarget | undefined {
  const form = findFirst(page.document, selectors.form);
  if (!form || activeTicket(page) !== ticketId || formSays(page) !== ticketId) return undefined;
  const frame = findFirst(form, selectors.frame) as HTMLIFrameElement | undefined;
  const body = frame && isVisible(frame) ? frame.contentDocument?.body : undefined;
  const area = findFirst(form, selectors.textarea);
  const element = body?.isContentEditable ? body : area && isVisible(area) ? area : undefined;
  return element && { ticketId, element, audience: audienceIn(form), format: element === body ? 'rich' : 'plain' };
}

/** Buttons that can be seen now. */
export function keepClear(page: Page): HTMLElement[] {
  return findAll(page.document, selectors.sendControls).filter(isVisible);
}

/** The theme is a part of the name of the style that the agent picked. */
export function theme({ document }: Page): 'light' | 'dark' | undefined {
  const style = /(?:^|\s)\w+-(light|dark)(?:\s|$)/.exec(document.body?.className ?? '')?.[1];
  return style === 'light' || style === 'dark' ? style : undefined;
}

/** The messages that stand on the page; the history comes a moment after the page. */
export function shownMessages({ document }: Page): HTMLElement[] {
  return findAll(document, selectors.message);
}

/** Transactions count upwards: the newest, and how many. */
export function threadMark(page: Page): string {
  const ids = shownMessages(page).map((message) => Number(message.dataset['transactionId']));
  return ids.length > 0 ? `${Math.max(...ids)} ${ids.length}` : '';
}

/** A reply goes to the requestor, a comment does not; anything else is not known. */
function audienceIn(form: HTMLElement): ComposerTarget['audience'] {
  const type = (findFirst(form, selectors.updateType) as HTMLSelectElement | undefined)?.value;
  return type === 'response' ? 'public' : type === 'private' ? 'internal' : 'unknown';
}

function formSays({ document }: Page): string | undefined {
  const form = findFirst(document, selectors.form);
  return form && (findFirst(form, selectors.formTicket) as HTMLInputElement | undefined)?.value;
}

function idIn(address: string): string | undefined {
  return /[?&;]id=(\d+)(?:[&;#]|$)/.exec(address)?.[1];
}
