import type { PageTicket } from '../http/page-endpoints';
import type { Arrival } from './backend';
import { Composer } from './composer';
import { variant } from './config';
import { h, icon, set } from './dom';
import { ticketFooter } from './footer';
import { label, statusLabel } from './labels';
import { ConversationLog } from './log';
import { contextColumn, propertiesColumn } from './side-columns';

/** One ticket's pane. It stays mounted when another ticket comes to the front: hidden, at the same place. */
export class TicketPane {
  readonly element: HTMLElement;
  readonly composer: Composer;
  readonly #log: ConversationLog;
  readonly #layout: HTMLElement;

  constructor(readonly ticket: PageTicket) {
    this.composer = new Composer(ticket);
    this.#log = new ConversationLog(ticket);
    this.#layout = layoutOf(ticket, this.#log, this.composer);
    this.element = h(
      'div',
      { class: 'si-pane' },
      breadcrumb(ticket),
      this.#layout,
      ticketFooter(ticket, this.composer),
    );
  }

  /** Brings the pane to the front or behind the others. */
  setActive(active: boolean): void {
    this.element.style.visibility = active ? 'visible' : 'hidden';
    if (variant.activeMarker === 'data-is-active') set(this.#layout, 'data-is-active', String(active));
    else this.#layout.classList.toggle(variant.markup === 'broken' ? 'w-on' : 'active', active);
    if (active) this.#log.scrollToNewest();
  }

  take(arrival: Arrival): void {
    this.ticket.status = arrival.status;
    this.#log.append(arrival.message);
  }

  async close(): Promise<void> {
    this.element.remove();
    await this.composer.editor?.destroy();
  }
}

function breadcrumb(ticket: PageTicket): HTMLElement {
  return h(
    'div',
    { class: 'si-breadcrumb' },
    h('span', { class: 'si-crumb', 'data-test-id': 'tabs-nav-item-users' }, ticket.requester.name),
    h(
      'span',
      { class: 'si-crumb si-on', 'data-test-id': 'tabs-section-nav-item-ticket' },
      h(
        'span',
        { class: `si-status si-status-${ticket.status}`, 'data-test-id': `status-badge-${ticket.status}` },
        statusLabel(ticket.status),
      ),
      ` Ticket #${ticket.id}`,
    ),
  );
}

function layoutOf(ticket: PageTicket, log: ConversationLog, composer: Composer): HTMLElement {
  const properties = propertiesColumn(ticket);
  const conversation = h(
    'div',
    { class: 'component-type-MainConversationPane si-conversation-column' },
    conversationOf(ticket, log, composer),
  );
  const context = contextColumn(ticket);
  const custom = variant.layout === 'custom';
  const columns = custom ? [context, conversation, properties] : [properties, conversation, context];
  return h(
    'div',
    {
      class: `ticket-panes-grid-layout si-grid${custom ? ' si-custom' : ''}`,
      'data-test-id': `ticket-${ticket.id}-${variant.layout}-layout`,
    },
    ...columns.map((column, index) =>
      h('div', { class: 'si-column', 'data-test-id': `column-${index + 1}`, 'data-garden-id': 'pane' }, column),
    ),
  );
}

function conversationOf(ticket: PageTicket, log: ConversationLog, composer: Composer): HTMLElement {
  const via = ticket.channel === 'native_messaging' ? 'messaging' : ticket.channel;
  return h(
    'section',
    {
      class: 'conversation-polaris omni-conversation-pane si-conversation',
      'data-test-id': 'ticket-main-conversation',
      'data-ticket-id': ticket.id,
      'data-side-conversations-anchor-id': ticket.id,
    },
    h(
      'div',
      { class: 'si-conversation-head' },
      h('input', {
        class: 'si-subject',
        'data-test-id': 'omni-header-subject',
        value: ticket.subject,
        'aria-label': label('subject'),
      }),
      h('span', { class: 'si-via', 'data-test-id': 'omni-header-via-label' }, `via ${via}`),
      headButton('omni-header-filter-trigger', 'filter'),
      headButton('omni-header-ticket-actions-trigger', 'more'),
    ),
    log.element,
    composer.element,
  );
}

function headButton(testId: string, iconName: string): HTMLElement {
  return h(
    'button',
    { class: 'si-quiet-button', type: 'button', 'data-test-id': testId, 'aria-label': iconName },
    icon(iconName),
  );
}
