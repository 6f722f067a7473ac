import type { PageMessage, PageTicket } from '../http/page-endpoints';
import { variant } from './config';
import { h, icon } from './dom';
import { absoluteTime, label, relativeTime } from './labels';
import { messageNodes } from './message-html';

/** How many messages stand on the page until somebody asks for more. */
const shownAtFirst = 20;
const shownByMore = 40;
/** Messages of one author within this time are one run, and only its first carries the sender. */
const runMs = 10 * 60_000;

/** The conversation of one ticket. */
export class ConversationLog {
  readonly element = h('div', {
    class: 'si-log',
    'data-test-id': 'omni-log-container',
    role: 'log',
    'aria-live': 'polite',
    tabindex: '0',
  });
  #shown: number;

  constructor(private readonly ticket: PageTicket) {
    this.#shown = Math.min(shownAtFirst, ticket.messages.length);
    this.#draw();
    this.#stayAtNewest();
  }

  /** Adds a message at the newest end, once. */
  append(message: PageMessage): void {
    if (this.ticket.messages.some((known) => known.id === message.id)) return;
    this.ticket.messages.push(message);
    this.#shown += 1;
    this.#draw();
    this.scrollToNewest();
  }

  scrollToNewest(): void {
    this.element.scrollTop = variant.logOrder === 'newest-first' ? 0 : this.element.scrollHeight;
  }

  /** Whoever reads the newest message goes on reading it when the page is narrowed. */
  #stayAtNewest(): void {
    let atNewest = true;
    const { element } = this;
    element.addEventListener('scroll', () => {
      const below = element.scrollHeight - element.clientHeight - element.scrollTop;
      atNewest = variant.logOrder === 'newest-first' ? element.scrollTop < 8 : below < 8;
    });
    new ResizeObserver(() => atNewest && this.scrollToNewest()).observe(element);
  }

  #draw(): void {
    const { messages } = this.ticket;
    const from = messages.length - this.#shown;
    const articles = messages.slice(from).map((message, index) => {
      const before = index > 0 ? messages[from + index - 1] : undefined;
      return articleOf(message, this.ticket, before);
    });
    const more = from > 0 && this.#moreButton();
    const empty = messages.length === 0 && h('p', { class: 'si-empty' }, label('noMessages'));
    const items = [sentinel(1), more, ...articles, empty, sentinel(2)].filter((item) => item !== false);
    this.element.replaceChildren(...(variant.logOrder === 'newest-first' ? items.toReversed() : items));
  }

  #moreButton(): HTMLElement {
    const showMore = () => {
      this.#shown = Math.min(this.#shown + shownByMore, this.ticket.messages.length);
      this.#draw();
    };
    return h(
      'button',
      { class: 'si-more', type: 'button', 'data-test-id': 'convolog-show-more-button', onclick: showMore },
      label('showMore'),
    );
  }
}

function sentinel(number: number): HTMLElement {
  const name = `convo_log_sentinel_${number}`;
  return h('div', { id: name, 'data-test-id': name, class: 'si-sentinel' });
}

function articleOf(message: PageMessage, ticket: PageTicket, before: PageMessage | undefined): HTMLElement {
  const grouped = before !== undefined && continuesRun(message, before);
  const via = message.via === 'native_messaging' ? 'messaging' : message.via;
  const spoken = label('message', { name: message.authorName, via, time: absoluteTime(message.at) });
  return h(
    'article',
    {
      class: `si-article si-${message.kind}${grouped ? ' si-grouped' : ''}`,
      'data-test-id': 'omni-log-comment-item',
      'aria-label': spoken,
    },
    grouped ? h('span', { class: 'si-avatar-gap' }) : avatarOf(message),
    h('div', { class: 'si-said' }, headOf(message, via, grouped), bubbleOf(message, ticket)),
  );
}

function continuesRun(message: PageMessage, before: PageMessage): boolean {
  const messaging = message.via === 'native_messaging' && before.via === 'native_messaging';
  const close = Date.parse(message.at) - Date.parse(before.at) < runMs;
  return messaging && close && message.authorId === before.authorId && message.kind === before.kind;
}

function avatarOf(message: PageMessage): HTMLElement {
  const staff = message.kind === 'agent' || message.kind === 'internal';
  return h(
    'figure',
    { class: 'si-avatar', 'data-test-id': 'omni-log-base-avatar', 'aria-hidden': 'true' },
    initialsOf(message.authorName),
    staff && icon('bolt', { class: 'si-icon si-badge', 'data-test-id': 'omni-log-avatar-badge-AgentBadge' }),
  );
}

/** Two letters for an avatar. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

function headOf(message: PageMessage, via: string, grouped: boolean): HTMLElement {
  const time = h(
    'time',
    { 'data-test-id': 'timestamp-relative', datetime: message.at, title: absoluteTime(message.at) },
    relativeTime(message.at),
  );
  if (grouped) return h('div', { class: 'si-head' }, time);
  const side = message.via === 'side_conversation';
  return h(
    'div',
    { class: 'si-head' },
    h(
      'span',
      { 'data-test-id': 'omni-log-item-sender' },
      h('a', { href: `/agent/users/${message.authorId}` }, h('strong', {}, message.authorName)),
    ),
    message.kind === 'internal' &&
      !side &&
      h('div', { class: 'si-note-tag', 'data-test-id': 'omni-log-internal-note-tag' }, label('internal')),
    side
      ? h(
          'span',
          { 'data-test-id': 'omni-log-item-originated-from' },
          h('span', { class: 'si-note-tag', 'aria-label': label('viaSide') }, label('viaSide')),
        )
      : h('span', { class: 'si-via', 'data-test-id': 'omni-log-item-via' }, `via ${via}`),
    time,
  );
}

function bubbleOf(message: PageMessage, ticket: PageTicket): HTMLElement {
  const chat = ticket.channel === 'native_messaging' && message.kind !== 'internal';
  const body = chat
    ? message.text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]))
    : [h('div', { class: 'zd-comment si-comment', dir: 'auto' }, ...messageNodes(message.html))];
  return h(
    'div',
    {
      class: 'si-bubble',
      'data-test-id': 'omni-log-item-message',
      mode: 'standalone',
      type: message.kind,
      'aria-hidden': message.hidden ? 'true' : null,
    },
    h(
      'div',
      { 'data-test-id': 'omni-log-message-content', 'data-originated-from': message.origin, dir: 'auto' },
      ...body,
    ),
    message.clipped && h('p', { class: 'si-clipped' }, label('clipped')),
    ...message.attachments.map((name) =>
      h('a', { class: 'attachment si-file', href: '#', 'data-test-id': 'attachment-thumbnail' }, icon('clip'), name),
    ),
  );
}
