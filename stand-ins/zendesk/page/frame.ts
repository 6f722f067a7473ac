import { config, variant } from './config';
import { counterElements } from './counters';
import { h, icon, set } from './dom';
import { label } from './labels';
import { initialsOf } from './log';

/** An open ticket, as its tab shows it. */
export interface OpenTab {
  id: number;
  title: string;
  chat: boolean;
}

/** What the frame asks of the page's navigation. */
export interface FrameActions {
  go(path: string): void;
  close(ticketId: number): void;
}

/** Header, left rail and the place for panes. */
export class Frame {
  readonly panes = h('main', {
    id: 'main_panes',
    class: 'si-main',
    'data-garden-id': 'navigation.main',
  });
  readonly #tabList = h('nav', { class: 'si-tabs', 'data-test-id': 'header-tablist' });

  constructor(private readonly actions: FrameActions) {
    document.body.prepend(this.#header(), this.#rail(), this.panes);
  }

  /** Draws the tabs; `selected` is the ticket in front, if any. */
  drawTabs(tabs: readonly OpenTab[], selected: number | undefined): void {
    this.#tabList.replaceChildren(
      ...tabs.map((tab) => this.#tab(tab, tab.id === selected)),
      h(
        'button',
        {
          class: 'si-add',
          type: 'button',
          'aria-label': label('newTicket'),
          onclick: () => this.actions.go('/agent/tickets/new/1'),
        },
        icon('plus'),
      ),
    );
  }

  #tab(tab: OpenTab, selected: boolean): HTMLElement {
    const path = `/agent/tickets/${tab.id}`;
    const element = h(
      'a',
      {
        class: `si-tab${selected ? ' si-on' : ''}`,
        href: path,
        role: 'tab',
        'data-test-id': 'header-tab',
        'data-entity-id': tab.id,
        'data-entity-type': 'TICKET_ENTITY_TYPE',
        'data-is-chat': String(tab.chat),
        onclick: (event) => {
          event.preventDefault();
          this.actions.go(path);
        },
      },
      h(
        'span',
        { class: 'si-tab-avatar', 'data-test-id': tab.chat ? 'header-chat-tab-avatar' : 'header-non-chat-tab-avatar' },
        icon(tab.chat ? 'chat' : 'mail'),
      ),
      h(
        'span',
        { class: 'si-tab-words' },
        h('span', { 'data-test-id': 'header-tab-title' }, tab.title),
        h('small', { 'data-test-id': 'header-tab-subtitle' }, `#${tab.id}`),
      ),
      this.#closeButton(tab.id),
    );
    if (variant.tabMarker !== 'data-entity-is-selected') set(element, 'aria-current', selected ? 'page' : null);
    if (variant.tabMarker !== 'aria-current') set(element, 'data-entity-is-selected', String(selected));
    return element;
  }

  #closeButton(ticketId: number): HTMLElement {
    const close = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      this.actions.close(ticketId);
    };
    return h(
      'button',
      {
        class: 'si-close',
        type: 'button',
        'data-test-id': 'close-button',
        'aria-label': label('close'),
        onclick: close,
      },
      icon('close'),
    );
  }

  #header(): HTMLElement {
    return h(
      'header',
      { class: 'si-header', 'data-test-id': 'header-toolbar', 'data-garden-id': 'navigation.header' },
      this.#tabList,
      h(
        'div',
        { class: 'si-header-end' },
        ...counterElements(),
        h(
          'button',
          { class: 'si-quiet-button', type: 'button', 'aria-label': 'Theme', onclick: flipTheme },
          icon('moon'),
        ),
        h('button', { class: 'si-quiet-button', type: 'button', 'aria-label': label('search') }, icon('search')),
        h('span', { class: 'si-me', title: config.agent.name }, initialsOf(config.agent.name)),
      ),
    );
  }

  #rail(): HTMLElement {
    const places: [name: string, iconName: string, path: string][] = [
      [label('dashboard'), 'home', '/agent/dashboard'],
      [label('views'), 'views', '/agent/filters/1'],
      [label('customers'), 'customers', '/agent/users'],
      [label('reporting'), 'chart', '/agent/reporting'],
      [label('admin'), 'gear', '/agent/admin'],
    ];
    return h(
      'nav',
      { class: 'si-rail', 'data-test-id': 'support_nav' },
      h('span', { class: 'si-logo', 'aria-hidden': 'true' }, 'H'),
      h(
        'ul',
        { 'data-garden-id': 'chrome.nav_list' },
        ...places.map(([name, iconName, path]) =>
          h(
            'li',
            {},
            h(
              'a',
              {
                href: path,
                title: name,
                'aria-label': name,
                onclick: (event) => {
                  event.preventDefault();
                  this.actions.go(path);
                },
              },
              icon(iconName),
            ),
          ),
        ),
      ),
    );
  }
}

function flipTheme(): void {
  const root = document.documentElement;
  const dark =
    root.dataset['theme'] === 'dark' ||
    (root.dataset['theme'] === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset['theme'] = dark ? 'light' : 'dark';
}
