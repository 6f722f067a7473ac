import type { ComposerTarget, Page } from '../adapter';
import { findAll, findFirst, isVisible } from '../dom';
import { publicChannels, selectors } from './selectors';

/** The id in `/agent/tickets/123`; a longer path is not the conversation, and an unsaved ticket has no number. */
export function ticketInUrl(page: Page): string | undefined {
  return /^\/agent\/tickets\/(\d+)\/?$/.exec(page.location.pathname)?.[1];
}

/** The URL's ticket, as soon as the page says the same at least once and nothing else anywhere. */
export function activeTicket(page: Page): string | undefined {
  const ticketId = ticketInUrl(page);
  if (!ticketId) return undefined;
  const said = [tabSays(page), layoutSays(page), paneSays(page)].filter((one) => one !== undefined);
  return said.length > 0 && said.every((one) => one === ticketId) ? ticketId : undefined;
}

/** The part of the page that shows the ticket, only while it is the one that is seen. */
export function paneOf(page: Page, ticketId: string): HTMLElement | undefined {
  const candidates = [
    ...visiblePanes(page),
    ...findAll(page.document, selectors.activeLayout),
    ...selectors.ticketPane.flatMap((selector) => [...page.document.querySelectorAll<HTMLElement>(selector)]),
  ];
  return candidates.find((pane) => ticketOf(pane) === ticketId && isVisible(pane));
}

/** The main conversation of the ticket: side conversations and dialogs are elsewhere. */
export function conversationPane(page: Page, ticketId: string): HTMLElement | undefined {
  const pane = paneOf(page, ticketId);
  return pane && (findFirst(pane, selectors.mainConversation) ?? pane);
}

/** The one reply box that can be seen in the active ticket; nothing where there are two, or any doubt. */
export function findComposer(page: Page, ticketId: string): ComposerTarget | undefined {
  if (activeTicket(page) !== ticketId) return undefined;
  const pane = conversationPane(page, ticketId);
  if (!pane) return undefined;
  const boxes = selectors.composer
    .flatMap((selector) => [...pane.querySelectorAll<HTMLElement>(selector)])
    .map(editableIn)
    .filter((box) => box !== undefined)
    .filter((box) => isVisible(box) && !selectors.otherConversation.some((selector) => box.closest(selector)));
  const [element, ...others] = new Set(boxes);
  if (!element || others.length > 0) return undefined;
  const plain = selectors.plainComposer.some(
    (selector) => element.closest(selector) ?? element.querySelector(selector),
  );
  return { ticketId, element, audience: audienceIn(pane), format: plain ? 'plain' : 'rich' };
}

/** Send buttons and strips that can be seen now. */
export function keepClear(page: Page): HTMLElement[] {
  const all = [...selectors.sendControls, ...selectors.strips].flatMap((selector) => [
    ...page.document.querySelectorAll<HTMLElement>(selector),
  ]);
  return [...new Set(all)].filter(isVisible);
}

function tabSays(page: Page): string | undefined {
  const tabs = findAll(page.document, selectors.selectedTab);
  return agreed(
    tabs.map(({ dataset }) =>
      dataset['entityType'] && !/ticket/i.test(dataset['entityType']) ? 'none' : dataset['entityId'],
    ),
  );
}

function layoutSays(page: Page): string | undefined {
  return agreed(findAll(page.document, selectors.activeLayout).map(ticketOf));
}

function paneSays(page: Page): string | undefined {
  const [pane, ...others] = visiblePanes(page);
  return pane && others.length === 0 ? ticketOf(pane) : undefined;
}

function visiblePanes(page: Page): HTMLElement[] {
  const panes = findFirst(page.document, selectors.panes);
  return panes ? ([...panes.children] as HTMLElement[]).filter(isVisible) : [];
}

/** The ticket id that an element carries, on itself or inside; nothing where it carries several. */
function ticketOf(element: HTMLElement): string | undefined {
  for (const selector of selectors.ticketPane) {
    const carriers = [...element.querySelectorAll<HTMLElement>(selector)];
    if (element.matches(selector)) carriers.push(element);
    if (carriers.length > 0) return agreed(carriers.map(idOn));
  }
  return undefined;
}

function idOn({ dataset }: HTMLElement): string | undefined {
  return (
    /^ticket-(\d+)-/.exec(dataset['testId'] ?? '')?.[1] ?? dataset['sideConversationsAnchorId'] ?? dataset['ticketId']
  );
}

/** What all say who say anything; `none` where they contradict each other, which no ticket is called. */
function agreed(ids: readonly (string | undefined)[]): string | undefined {
  const [id, ...others] = new Set(ids.filter((one) => one !== undefined));
  return others.length > 0 ? 'none' : id;
}

/** The test id sits on the editable itself or on a wrapper. */
function editableIn(box: HTMLElement): HTMLElement | undefined {
  return findFirst(box, ['[contenteditable="true"]']) ?? (box.matches('[contenteditable="true"]') ? box : undefined);
}

function audienceIn(pane: HTMLElement): ComposerTarget['audience'] {
  const switchers = findAll(pane, selectors.channelSwitcher).filter(isVisible);
  const [channel = '', ...others] = new Set(switchers.map(({ dataset }) => dataset['channel']));
  if (others.length > 0) return 'unknown';
  return channel === 'internal' ? 'internal' : publicChannels.has(channel) ? 'public' : 'unknown';
}
