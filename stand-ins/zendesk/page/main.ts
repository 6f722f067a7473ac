import { fetchTicket, listenForMessages } from './backend';
import { variant } from './config';
import { listenForShortcuts } from './counters';
import { h } from './dom';
import { Frame, type OpenTab } from './frame';
import { label } from './labels';
import { plainPage, viewPage } from './lists';
import { TicketPane } from './pane';
import { publishStandIn } from './stand-in-global';

const tabsKey = 'stand-in-open-tabs';
const mostTabs = 4;

const tabs: OpenTab[] = JSON.parse(sessionStorage.getItem(tabsKey) ?? '[]') as OpenTab[];
const panes = new Map<number, TicketPane>();
const building = new Set<number>();
const frame = new Frame({ go, close: closeTab });
/** What fills the main area while no ticket does. */
let between: HTMLElement | undefined;
/** Counts navigations, so that a late answer knows that it is too late. */
let visit = 0;

publishStandIn(panes, ticketInUrl);
listenForShortcuts();
listenForMessages((arrival) => panes.get(arrival.ticketId)?.take(arrival));
addEventListener('popstate', () => void show());
void show().then(buildOthers);

function go(path: string): void {
  if (path !== location.pathname) history.pushState({}, '', path);
  void show();
}

function ticketInUrl(): number | undefined {
  const id = /^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1];
  return id === undefined ? undefined : Number(id);
}

async function show(): Promise<void> {
  visit += 1;
  const mine = visit;
  const id = ticketInUrl();
  if (id !== undefined && !tabs.some((tab) => tab.id === id)) addTab({ id, title: label('newTicket'), chat: false });
  frame.drawTabs(tabs, id);
  if (id !== undefined && panes.has(id)) {
    // The tab says so at once, the pane a frame later: on real pages the two never change together.
    requestAnimationFrame(() => mine === visit && bringToFront(id));
    return;
  }
  bringToFront(undefined);
  fillBetween(h('div', { class: 'si-loading', role: 'progressbar' }));
  const page = id === undefined ? await pageWithoutTicket() : await buildPane(id);
  if (mine !== visit) return;
  if (id !== undefined && panes.has(id)) bringToFront(id);
  else if (page) fillBetween(page);
}

/** Tickets left open by the page before are mounted too, behind the one in front. */
async function buildOthers(): Promise<void> {
  for (const id of tabs.map((tab) => tab.id)) if (!panes.has(id)) await buildPane(id);
}

async function pageWithoutTicket(): Promise<HTMLElement> {
  if (location.pathname.startsWith('/agent/filters/')) return viewPage(go);
  if (location.pathname.startsWith('/agent/tickets/new/')) return plainPage(label('newTicket'));
  return plainPage(label('dashboard'), h('p', { class: 'si-quiet' }, 'Halden Supply support'));
}

/** Builds and mounts the pane late, hidden; gives a page with a sentence where the ticket cannot be shown. */
async function buildPane(id: number): Promise<HTMLElement | undefined> {
  if (building.has(id)) return undefined;
  building.add(id);
  try {
    const [shortest, longest] = variant.paneDelayMs;
    await new Promise((resolve) => setTimeout(resolve, shortest + Math.random() * (longest - shortest)));
    const ticket = await fetchTicket(id);
    if (!ticket) return plainPage(label('unavailable'));
    if (!tabs.some((tab) => tab.id === id)) return undefined;
    const pane = new TicketPane(ticket);
    pane.setActive(false);
    frame.panes.append(pane.element);
    panes.set(id, pane);
    addTab({ id, title: ticket.subject, chat: ticket.channel === 'native_messaging' });
    frame.drawTabs(tabs, ticketInUrl());
    // The log can be read before the editor stands.
    if (ticketInUrl() === id) bringToFront(id);
    await pane.composer.mount();
    return undefined;
  } finally {
    building.delete(id);
  }
}

function bringToFront(id: number | undefined): void {
  if (id !== undefined) fillBetween(undefined);
  for (const [paneId, pane] of panes) pane.setActive(paneId === id);
}

function fillBetween(element: HTMLElement | undefined): void {
  between?.remove();
  between = element;
  if (element) frame.panes.append(element);
}

function addTab(tab: OpenTab): void {
  const known = tabs.findIndex((other) => other.id === tab.id);
  if (known >= 0) tabs[known] = tab;
  else tabs.push(tab);
  while (tabs.length > mostTabs) dropTab(tabs.find((other) => other.id !== ticketInUrl())?.id);
  sessionStorage.setItem(tabsKey, JSON.stringify(tabs));
}

function dropTab(id: number | undefined): void {
  const at = tabs.findIndex((tab) => tab.id === id);
  if (at < 0 || id === undefined) return;
  tabs.splice(at, 1);
  void panes.get(id)?.close();
  panes.delete(id);
}

function closeTab(id: number): void {
  dropTab(id);
  sessionStorage.setItem(tabsKey, JSON.stringify(tabs));
  const next = tabs.at(-1);
  if (ticketInUrl() === id) go(next ? `/agent/tickets/${next.id}` : '/agent/filters/1');
  else frame.drawTabs(tabs, ticketInUrl());
}
