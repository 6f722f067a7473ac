import type { PageTicket } from '../http/page-endpoints';
import type { TicketStatus } from '../../shared/model';
import type { Composer } from './composer';
import { h, icon } from './dom';
import { label, statusLabel } from './labels';
import { openMenu } from './menu';

const statuses: TicketStatus[] = ['open', 'pending', 'hold', 'solved'];

/** The bar below a ticket: macros at the left, Submit at the right. */
export function ticketFooter(ticket: PageTicket, composer: Composer): HTMLElement {
  const status: TicketStatus = ticket.status === 'new' ? 'open' : ticket.status;
  const count = h('output', { class: 'si-counter', 'data-stand-in': 'ticket-sent-count' }, 'Sent 0');
  composer.onSent = (sent) => {
    count.textContent = `Sent ${sent}`;
    count.classList.add('si-on');
  };
  const submit = (chosen: TicketStatus, trusted: boolean) => composer.send('submit', trusted, chosen);
  const more = h(
    'button',
    {
      class: 'si-primary si-split',
      type: 'button',
      'data-test-id': 'submit_button-menu-button',
      'aria-haspopup': 'menu',
      'aria-label': label('status'),
      onclick: () => openMenu(more, submitItems(submit)),
    },
    icon('down'),
  );
  return h(
    'footer',
    { class: 'si-footer', 'data-test-id': 'ticket-footer' },
    macroField(ticket, composer),
    count,
    h(
      'div',
      { class: 'si-submit', 'data-garden-id': 'buttons.button_group_view' },
      h(
        'button',
        {
          class: 'si-primary',
          type: 'button',
          'data-test-id': 'submit_button-button',
          onclick: (event) => submit(status, event.isTrusted),
        },
        label('submitAs', { status: statusLabel(status) }),
      ),
      more,
    ),
  );
}

function submitItems(submit: (status: TicketStatus, trusted: boolean) => void) {
  return statuses.map((status) => ({
    testId: `submit_button-menu-${status}`,
    text: label('submitAs', { status: statusLabel(status) }),
    choose: (trusted: boolean) => submit(status, trusted),
  }));
}

function macroField(ticket: PageTicket, composer: Composer): HTMLElement {
  const popup = h('ul', {
    class: 'si-macros',
    role: 'listbox',
    'data-test-id': 'ticket-footer-macro-menu',
    hidden: true,
  });
  const draw = () => {
    const wanted = input.value.toLowerCase();
    const hits = ticket.macros.filter((macro) => macro.title.toLowerCase().includes(wanted));
    popup.replaceChildren(
      ...hits.slice(0, 12).map((macro, index) =>
        h(
          'li',
          {
            role: 'option',
            id: `downshift-0-item-${index}`,
            onpointerdown: () => {
              insertMacro(composer, macro.html);
              input.value = '';
              popup.hidden = true;
            },
          },
          macro.title.replaceAll('::', ' / '),
        ),
      ),
    );
    popup.hidden = false;
  };
  const input = h('input', {
    class: 'si-macro-input',
    'data-test-id': 'ticket-footer-macro-menu-autocomplete-input',
    placeholder: label('macro'),
    'aria-label': label('macro'),
    onfocus: draw,
    oninput: draw,
    onblur: () => (popup.hidden = true),
  });
  return h('div', { class: 'si-macro' }, icon('bolt'), input, popup);
}

function insertMacro(composer: Composer, html: string): void {
  const { editor } = composer;
  if (!html || !editor) return;
  editor.model.change(() => {
    editor.model.insertContent(editor.data.toModel(editor.data.processor.toView(html)));
  });
}
