import type { PageMessage, PageTicket } from '../page-data';
import { words } from './config';
import { h, messageNodes } from './dom';

/** Messages at the end of a long thread that stand unfolded. */
const unfolded = 5;

/** The description, a button for what is folded, and the last messages. */
export function threadItems(ticket: PageTicket): HTMLElement[] {
  const { description, messages } = ticket;
  const hidden = messages.slice(0, Math.max(0, messages.length - unfolded));
  const more = h('button', { 'data-test-button': 'load-more', class: 'si-more' }, `+${hidden.length} ${words.more}`);
  more.addEventListener('click', () => more.replaceWith(...hidden.map(messageItem)));
  return [
    ...(description ? [descriptionItem(description)] : []),
    ...(hidden.length > 0 ? [more] : []),
    ...messages.slice(hidden.length).map(messageItem),
  ];
}

function descriptionItem(message: PageMessage): HTMLElement {
  const body = h('div', { id: 'ticket_original_request', 'data-test-id': 'ticket-description' });
  body.append(h('div', { class: 'text__content' }, ...messageNodes(message.html)));
  return item(message, words.reported, message.kind === 'end-user' ? 'ticket-details__requestor' : '', body);
}

/** One later message, with its number on it. */
export function messageItem(message: PageMessage): HTMLElement {
  const id = String(message.id);
  const kind = { 'end-user': 'ticket-details__requestor', internal: 'ticket-details__privatenote', agent: '', bot: '' }[
    message.kind
  ];
  const text = h('div', { 'data-test-conversation': 'conversation-text' }, ...messageNodes(message.html));
  const body = h(
    'div',
    { 'data-test-id': 'conversation-wrapper', 'data-album': `note_${id}` },
    h(
      'div',
      { 'data-test-id': 'conversation-content-wrapper' },
      h(
        'div',
        { 'data-test-id': 'conversation-content' },
        h('div', { class: 'ticket_note', 'data-note-id': id }, text),
      ),
    ),
  );
  return item(message, message.kind === 'internal' ? words.note : words.replied, kind, body);
}

function item(message: PageMessage, status: string, kind: string, body: HTMLElement): HTMLElement {
  const at = new Date(message.at).toLocaleString(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const recipients =
    message.to &&
    h(
      'div',
      { class: 'emails-info' },
      h(
        'span',
        { 'data-test-id': 'to-emails' },
        `${words.to}: `,
        h('span', { 'data-test-id': 'display-emails' }, message.to),
      ),
    );
  return h(
    'div',
    { class: `ticket-details__item ${kind}` },
    h(
      'div',
      { class: 'ticket-details__right' },
      h(
        'div',
        { class: 'conversation-header', 'data-test-is-agent': message.kind === 'end-user' ? undefined : 'true' },
        h('a', { 'data-test-id': 'user-name' }, h('b', {}, message.author)),
        ' ',
        h('span', { 'data-test-id': 'conversation-status' }, status),
        ' ',
        h('span', { 'data-test-id': 'time-info', 'aria-label': at }),
        h('span', { 'data-test-id': 'time-ago' }, h('span', { class: 'timeago-units' }, `(${at})`)),
      ),
      recipients || undefined,
      body,
    ),
  );
}
