import type { Selectors } from '../dom';

/*
 * Where things are on Freshdesk's agent pages: best first, with the month in which each was last seen to hold.
 * Two layouts are in the field: all in the page's own tree, or subject and contact inside open shadow roots. Words are translated, so
 * none is matched; ids such as `ember409` change at every rendering.
 */
export const selectors = {
  /** Marks of a ticket's page, by which a host of the company's own is told. */
  page: [
    '.ticket-details-wrapper, .tickets-conversation-pane', // 2026
    '[data-test-email-action="reply"], [data-test-id="ticket-action-reply"]', // 2026-08
    'fw-tickets-mfe', // 2026-08
  ],
  /** Freshservice has the same addresses. */
  otherProduct: ['.tkt-quick-action', '.summary-content .subject-text', '#sticky_header.tkt-details-sticky'], // 2026-04
  /** Elements with an open shadow root that hold parts of the ticket. */
  shadowHosts: [
    'ticket-details',
    'fw-unified-mfe--contact-info',
    'mfe-application[app-id="fw-unified-mfe--contact-info"]',
  ], // 2026-08

  number: ['.breadcrumb__item.active'], // 2026-04
  subject: ['.ticket-subject-heading'], // 2026
  contactEmail: ['p.break-all', '.widget-requestor-info a[href^="mailto:"]'], // 2026-08
  thread: ['.tickets-conversation-pane', '.ticket-details-wrapper'], // 2026

  item: ['.ticket-details__item:not(.rich-editor)'], // 2026-08
  description: ['[data-test-id="ticket-description"]', '#ticket_original_request'], // 2026-08
  /** Carries a message's number. */
  messageId: ['[data-album^="note_"]', '.ticket_note[data-note-id]', '[data-test-id^="conversation-"]'], // 2026
  body: [
    '[data-test-id="conversation-content"]', // 2026-08
    '[data-test-conversation="conversation-text"]', // 2026
    '#ticket_original_request .text__content', // 2026
    '.ticket-description .text__content', // 2026
    '.text__content', // 2026
  ],
  author: ['[data-test-id="user-name"] b', '[data-test-id="user-name"]'], // 2026
  customerItem: ['.ticket-details__requestor'], // 2026
  agentItem: ['[data-test-is-agent]'], // 2026
  noteItem: ['.ticket-details__privatenote'], // 2026-08
  /** Only an e-mail has recipients; the class of notes is given to some e-mails, too. */
  recipients: ['.emails-info:not(.notify)', '[data-test-id="to-emails"]'], // 2026-07

  composer: ['.ticket-details__item.rich-editor', '.ticket-editor'], // 2026-08
  editable: ['.fr-element.fr-view[contenteditable="true"]'], // 2026-08
  /** Only the note's composer asks whom to notify. */
  noteComposer: ['[data-test-notify-to]'], // 2021-10
  to: ['.ticket-action__email', '.ticket-action__fields'], // 2021-10
  quoted: ['.fr-quoted-marker-remove', '.freshdesk_quote', '.x_freshdesk_quote', '.gmail_quote', 'blockquote'], // 2026-08
  reply: [
    'button[data-test-id="ticket-action-reply"]', // 2026
    '[data-test-email-action-btn="reply"]', // 2026
    'button[data-test-email-action="reply"]', // 2026-08
    'button.editor-placeholder[data-test-id="active-editor"]', // 2026-08
  ],

  /** Never clicked, never given a key: these send to the customer or change the ticket. */
  sendControls: ['[data-test-id="submit"]', '#send-and-set', 'a.send-and-set-item', 'a[data-test-link]', '.reply-btn'], // 2026-08
  strips: ['.ticket-editor__footer', 'ul.reply-bar'], // 2026
} as const satisfies Record<string, Selectors>;
