import type { PageTicket } from '../http/page-endpoints';
import { variant } from './config';
import { h, icon } from './dom';
import { label, relativeTime } from './labels';
import { initialsOf } from './log';

/** The ticket's own fields. */
export function propertiesColumn(ticket: PageTicket): HTMLElement {
  return h(
    'div',
    { class: 'component-type-AppPane si-properties' },
    field(
      label('requester'),
      'ticket-system-field-requester-select',
      h('span', { class: 'si-tiny-avatar' }, initialsOf(ticket.requester.name)),
      ticket.requester.name,
    ),
    field(label('assignee'), 'assignee-field', ticket.assignee ?? '-'),
    field(label('priority'), 'ticket-form-field-priority', ticket.priority),
    h(
      'div',
      { class: 'si-field', 'data-test-id': 'ticket-fields-tags' },
      h('span', { class: 'si-field-name' }, label('tags')),
      h(
        'div',
        { class: 'si-tags' },
        ...ticket.tags.map((tag) =>
          h('span', { class: 'si-tag', 'data-test-id': 'ticket-system-field-tags-item-selected' }, tag),
        ),
      ),
    ),
  );
}

/** Who the customer is, and the strip of apps at the right edge. */
export function contextColumn(ticket: PageTicket): HTMLElement {
  const content = h('div', { class: 'si-context', 'data-test-id': 'customer-context-pane' });
  const showCustomer = () => content.replaceChildren(...customerCards(ticket));
  const showApps = () => content.replaceChildren(appPlaceholder());
  showCustomer();
  return h(
    'div',
    { class: 'component-type-ContextPanel si-context-column' },
    content,
    variant.omnipanel && strip(showCustomer, showApps),
  );
}

function field(name: string, testId: string, ...value: (Node | string)[]): HTMLElement {
  return h(
    'div',
    { class: 'si-field' },
    h('span', { class: 'si-field-name' }, name),
    h('div', { class: 'si-field-value', 'data-test-id': testId }, ...value),
  );
}

function customerCards(ticket: PageTicket): HTMLElement[] {
  const { requester } = ticket;
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });
  const rows: [string, string][] = [
    ['Email', requester.email],
    ['Language', languages.of(ticket.language) ?? ticket.language],
    ...Object.entries(ticket.facts),
  ];
  return [
    h(
      'section',
      { class: 'si-card' },
      h(
        'div',
        { class: 'si-person' },
        h('span', { class: 'si-avatar si-end-user' }, initialsOf(requester.name)),
        h('div', {}, h('strong', {}, requester.name), h('small', {}, `Active ${relativeTime(ticket.updatedAt)}`)),
      ),
      h('dl', {}, ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
    ),
    h(
      'section',
      { class: 'si-card' },
      h('h3', {}, 'Notes'),
      h('p', { class: 'si-quiet' }, requester.notes ?? 'No notes about this customer.'),
    ),
    h(
      'section',
      { class: 'si-card' },
      h('h3', {}, 'Interaction history'),
      h(
        'div',
        { class: 'si-history', 'data-test-id': 'interaction-history-event' },
        h('strong', {}, ticket.subject),
        h('small', {}, `#${ticket.id} · ${relativeTime(ticket.updatedAt)}`),
      ),
    ),
  ];
}

function strip(showCustomer: () => void, showApps: () => void): HTMLElement {
  const items: [name: string, iconName: string, spoken: string, show: () => void][] = [
    ['customer-context', 'customers', label('customer'), showCustomer],
    ['apps', 'apps', label('apps'), showApps],
    ['knowledge', 'book', label('knowledge'), showCustomer],
  ];
  const buttons = items.map(([name, iconName, spoken, show], index) => {
    const press = () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      show();
    };
    const button = h(
      'button',
      {
        class: 'si-strip-item',
        type: 'button',
        'data-test-id': `omnipanel-selector-item-${name}`,
        'aria-pressed': index === 0 ? 'true' : 'false',
        'aria-label': spoken,
        onclick: press,
      },
      icon(iconName),
    );
    return button;
  });
  return h('div', { class: 'si-strip', 'data-test-id': 'omnipanel-selector-wrapper' }, ...buttons);
}

function appPlaceholder(): HTMLElement {
  return h(
    'div',
    { class: 'si-app', 'data-test-id': 'app-element' },
    h('h3', {}, 'Warehouse'),
    h('iframe', { title: 'Warehouse app', src: 'about:blank' }),
  );
}
