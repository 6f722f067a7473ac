import type { ComposerTarget, Page } from '../adapter';
import { clean } from '../clean';
import { findAll, findFirst, isVisible } from '../dom';
import { readElement } from '../plain-text';
import { selectors } from './selectors';

/** The id in `/a/tickets/123`; lists are `/a/tickets/filters/…`, the customers' portal is elsewhere. */
export function ticketInUrl(page: Page): string | undefined {
  return /^\/a\/tickets\/(\d+)\/?$/.exec(page.location.pathname)?.[1];
}

/** What a thread showed while it was a ticket's, so that it is not taken for the next ticket's while it lingers on the page. */
const shown = new WeakMap<Element, { ticketId: string; text: string }>();

/** The URL's ticket, as soon as the title or the breadcrumb says the same, and nothing on the page is still another ticket's. */
export function activeTicket(page: Page): string | undefined {
  const ticketId = ticketInUrl(page);
  if (!ticketId) return undefined;
  const number = findFirst(page.document, selectors.number)?.textContent?.trim().replace(/^#/, '');
  const said = [titleOf(page)?.ticketId, /^\d+$/.exec(number ?? '')?.[0]].filter((one) => one !== undefined);
  if (said.length === 0 || said.some((one) => one !== ticketId) || isAnothers(page, ticketId)) return undefined;
  return ticketId;
}

/** Freshdesk names the next ticket in the title before it draws it: heading and thread may be the last one's. */
function isAnothers(page: Page, ticketId: string): boolean {
  const heading = headingOf(page);
  const title = titleOf(page)?.rest;
  if (heading && title && !squeezed(title).startsWith(squeezed(heading))) return true;
  const first = threadOf(page) && findFirst(page.document, selectors.item);
  if (!first) return false;
  // Without the times, which count on while nothing else changes.
  const text = (findFirst(first, selectors.body) ?? first).textContent.slice(0, 400);
  const known = shown.get(first);
  if (known?.text === text) return known.ticketId !== ticketId;
  shown.set(first, { ticketId, text });
  return false;
}

/** `[#123] Subject : Account`. */
function titleOf({ document }: Page): { ticketId: string; rest: string } | undefined {
  const [, ticketId, rest] = /^\[#(\d+)\]\s*(.*)$/.exec(document.title.trim()) ?? [];
  return ticketId === undefined ? undefined : { ticketId, rest: rest ?? '' };
}

/** The subject: from the heading, wherever the layout has it, or else from the title. */
export function subjectOf(page: Page): string {
  return (
    headingOf(page) ??
    titleOf(page)
      ?.rest.replace(/ : [^:]*$/, '')
      .trim() ??
    ''
  );
}

function headingOf(page: Page): string | undefined {
  const heading = findDeep(page, selectors.subject);
  // Buttons inside it, such as one that offers a summary, are left out.
  return heading && (readElement(heading).text.replace(/\s+/g, ' ').trim() || undefined);
}

/** The customer's address in the contact panel. */
export function contactEmail(page: Page): string | undefined {
  const found = findDeep(page, selectors.contactEmail)?.textContent?.trim();
  return found?.includes('@') ? clean(found) : undefined;
}

/** In the page's own tree, or else in the shadow roots that newer layouts have. */
function findDeep({ document }: Page, wanted: readonly string[]): HTMLElement | undefined {
  const found = findFirst(document, wanted);
  if (found) return found;
  const roots = [...document.querySelectorAll(selectors.shadowHosts.join(','))].flatMap(
    (host) => host.shadowRoot ?? [],
  );
  return roots.map((root) => findFirst(root, wanted)).find((one) => one !== undefined);
}

/** The part of the page that holds the conversation. */
export function threadOf(page: Page): HTMLElement | undefined {
  return findFirst(page.document, selectors.thread);
}

/** What a reply box is judged by: the customer's name and address, and the agent's signature. */
export interface Known {
  customer: readonly (string | undefined)[];
  signature?: string;
}

/** The reply box of the ticket in front: the one that is open, or the one reply among several; nothing on any doubt. */
export function findComposer(page: Page, ticketId: string, known: Known): ComposerTarget | undefined {
  if (activeTicket(page) !== ticketId) return undefined;
  const targets = editables(page).map(([box, element]): ComposerTarget => {
    const keepFrom = keptFrom(element, known.signature);
    return {
      ticketId,
      element,
      ...(keepFrom && { keepFrom }),
      audience: audienceOf(box, known.customer),
      format: 'rich',
    };
  });
  const open = targets.length > 1 ? targets.filter(({ audience }) => audience === 'public') : targets;
  return open.length === 1 ? open[0] : undefined;
}

/** The click on Freshdesk's own Reply, where no editor is open. */
export function openComposer(page: Page, ticketId: string): (() => void) | undefined {
  if (activeTicket(page) !== ticketId || editables(page).length > 0) return undefined;
  const sends = selectors.sendControls.join(',');
  for (const selector of selectors.reply) {
    const buttons = [...page.document.querySelectorAll<HTMLElement>(selector)];
    // Several stand on the page; the last one is that of the whole thread.
    const reply = buttons.findLast((button) => isVisible(button) && !button.closest(sends));
    if (reply) return () => reply.click();
  }
  return undefined;
}

/** Send buttons and strips that can be seen now. */
export function keepClear(page: Page): HTMLElement[] {
  const all = page.document.querySelectorAll<HTMLElement>([...selectors.sendControls, ...selectors.strips].join(','));
  return [...all].filter(isVisible);
}

function editables(page: Page): [box: HTMLElement, editable: HTMLElement][] {
  return findAll(page.document, selectors.composer).flatMap((box) => {
    const editable = findFirst(box, selectors.editable);
    return editable && isVisible(editable) ? [[box, editable] as [HTMLElement, HTMLElement]] : [];
  });
}

/** A note asks whom to notify; a reply goes to the customer, which a forward does not. */
function audienceOf(box: HTMLElement, customer: Known['customer']): ComposerTarget['audience'] {
  if (findFirst(box, selectors.noteComposer)) return 'internal';
  const fields = findAll(box, selectors.to);
  const to = fields.map(
    (field) => `${field.textContent} ${[...field.querySelectorAll('input')].map(({ value }) => value).join(' ')}`,
  );
  return customer.some((one) => one && to.join(' ').toLowerCase().includes(one.toLowerCase())) ? 'public' : 'unknown';
}

/** Where signature or quoted mail begin; what the agent wrote stands before. */
function keptFrom(element: HTMLElement, signature: string | undefined): HTMLElement | undefined {
  const children = [...element.children] as HTMLElement[];
  const quotes = selectors.quoted.join(',');
  const sign = squeezed(signature ?? '');
  return children.find((child, at) => {
    if (child.matches(quotes) || child.querySelector(quotes)) return true;
    if (sign === '' || squeezed(child.textContent ?? '') === '') return false;
    return squeezed(
      children
        .slice(at)
        .map(({ textContent }) => textContent)
        .join(''),
    ).startsWith(sign);
  });
}

/** Without white space, of which pages and answers have their own ideas. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
