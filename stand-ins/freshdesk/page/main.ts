import type { ComposerKind, PageMessage, PageTicket } from '../page-data';
import { Composer } from './composer';
import { config, words } from './config';
import { h } from './dom';
import { messageItem, threadItems } from './thread';

const account = 'Halden Supply';
const shortcuts: string[] = [];
const view = h('main', { class: 'si-main' });
const list = h('nav', { class: 'si-list' });
document.body.append(h('div', { class: 'ember-view si-frame' }, list, view));

let open: { ticket: PageTicket; composer: Composer; thread: HTMLElement } | undefined;
/** Counts navigations, so that a late answer knows that it is too late. */
let visit = 0;

addEventListener('popstate', () => void show());
document.addEventListener('keydown', useShortcut);
new EventSource('/stand-in/events').addEventListener('message', take);
publish();
void drawList();
void show();

async function drawList(): Promise<void> {
  const tickets = await listed();
  list.replaceChildren(
    linkTo('/a/tickets/filters/all_tickets', words.list),
    ...tickets.map(({ id, subject }) => linkTo(`/a/tickets/${id}`, `#${id} ${subject}`)),
  );
}

interface Listed {
  id: number;
  subject: string;
  requester: string;
}

async function listed(): Promise<Listed[]> {
  return (await (await fetch('/stand-in/list')).json()) as Listed[];
}

function linkTo(path: string, label: string): HTMLElement {
  return h('a', { href: path, onclick: (event) => (event.preventDefault(), go(path)) }, label);
}

function go(path: string): void {
  if (path !== location.pathname) history.pushState({}, '', path);
  void show();
}

/** The address first, then the title, and the page itself a good while later: until then the last ticket stands there. */
async function show(): Promise<void> {
  visit += 1;
  const mine = visit;
  const id = /^\/a\/tickets\/(\d+)$/.exec(location.pathname)?.[1];
  const answer = id === undefined ? undefined : await fetch(`/stand-in/ticket/${id}`);
  const ticket = answer?.ok ? ((await answer.json()) as PageTicket) : undefined;
  if (mine !== visit) return;
  document.title = ticket ? `[#${ticket.id}] ${ticket.subject} : ${account}` : `${words.list} : ${account}`;
  const [shortest, longest] = config.variant.lingerMs;
  await new Promise((resolve) => setTimeout(resolve, shortest + Math.random() * (longest - shortest)));
  if (mine !== visit) return;
  if (ticket) drawTicket(ticket);
  else await drawNone();
}

/** A filter's list in a part of the page of its own, or an empty page. Of real lists only the links' addresses are known. */
async function drawNone(): Promise<void> {
  open = undefined;
  const mine = visit;
  const isList = location.pathname.startsWith('/a/tickets/filters/');
  const tickets = isList ? await listed() : [];
  if (mine !== visit) return;
  list.hidden = isList;
  const rows = tickets.map(({ id, subject, requester }) =>
    h('tr', {}, h('td', {}, linkTo(`/a/tickets/${id}`, subject)), h('td', {}, requester), h('td', {}, `#${id}`)),
  );
  const table = isList && h('table', { class: 'si-rows' }, h('tbody', {}, ...rows));
  view.replaceChildren(h('fw-tickets-mfe', {}, h('h1', {}, words.list), table));
}

function drawTicket(ticket: PageTicket): void {
  const composer = new Composer(ticket);
  const thread = h('div', { class: 'si-thread' }, ...threadItems(ticket));
  open = { ticket, composer, thread };
  list.hidden = false;
  view.replaceChildren(
    h(
      'div',
      { class: 'header-primary' },
      h('span', { class: 'breadcrumb__item' }, words.list),
      h('span', { class: 'breadcrumb__item active' }, String(ticket.id)),
    ),
    h(
      'section',
      { id: 'mainactionbar' },
      h(
        'div',
        { class: 'page-actions__left reply-bar-top' },
        h('button', { 'data-test-email-action': 'reply', onclick: () => void composer.open('reply') }, words.reply),
      ),
    ),
    heading(ticket),
    h(
      'div',
      { class: 'ticket-details-wrapper' },
      h('div', { class: 'tickets-conversation-pane' }, thread, composer.element),
    ),
    contact(ticket),
  );
}

function heading(ticket: PageTicket): HTMLElement {
  const subject = h(
    'h2',
    { class: 'ticket-subject-heading' },
    ticket.subject,
    ' ',
    h('button', { 'data-test-id': 'add-summary-button' }, words.summary),
  );
  return inLayout('ticket-details', {}, subject);
}

function contact({ requester }: PageTicket): HTMLElement {
  const panel = h(
    'div',
    { class: 'widget-requestor-info' },
    h('b', {}, requester.name),
    h('p', { class: 'break-all' }, requester.email),
  );
  return inLayout('mfe-application', { 'app-id': 'fw-unified-mfe--contact-info' }, panel);
}

/** The element itself, or a host that holds it in an open shadow root. */
function inLayout(tag: string, attributes: Record<string, string>, element: HTMLElement): HTMLElement {
  if (config.variant.layout === 'light') return element;
  const host = h(tag, attributes);
  host.attachShadow({ mode: 'open' }).append(element);
  return host;
}

function take(event: MessageEvent<string>): void {
  const { ticketId, message } = JSON.parse(event.data) as { ticketId: number; message: PageMessage };
  if (open?.ticket.id === ticketId) open.thread.append(messageItem(message));
}

/** One-letter shortcuts on the document, wherever no text is being typed: they open composers, as on the real page. */
function useShortcut(event: KeyboardEvent): void {
  const kinds: Record<string, ComposerKind> = { r: 'reply', n: 'note', f: 'forward' };
  const kind = event.ctrlKey || event.metaKey || event.altKey ? undefined : kinds[event.key.toLowerCase()];
  const target = event.target;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  if (!kind || typing) return;
  shortcuts.push(event.key);
  void open?.composer.open(kind);
}

/** What tests may ask the page. Only `undo` changes anything, as the editor's own button would. */
export interface StandInGlobal {
  /** The ticket that is drawn. */
  drawn(): number | undefined;
  /** What the editor of the drawn ticket holds by its model. */
  model(): string | undefined;
  /** `html.get()` of that editor. */
  editorHtml(): string | undefined;
  kind(): ComposerKind | undefined;
  shortcuts(): string[];
  undo(): void;
}

function publish(): void {
  const standIn: StandInGlobal = {
    drawn: () => open?.ticket.id,
    model: () => (open?.composer.editor ? open.composer.model : undefined),
    editorHtml: () => open?.composer.editor?.html.get(),
    kind: () => open?.composer.kind,
    shortcuts: () => [...shortcuts],
    undo: () => open?.composer.editor?.commands.undo(),
  };
  Object.defineProperty(window, 'standInFreshdesk', { value: Object.freeze(standIn) });
}

declare global {
  interface Window {
    readonly standInFreshdesk: StandInGlobal;
  }
}
