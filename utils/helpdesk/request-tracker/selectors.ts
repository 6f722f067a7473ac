import type { Selectors } from '../dom';

/*
 * Where things are on Request Tracker's pages: best first, with the month in which each was last seen to hold. All of them on a running
 * RT 5.0.3. Labels are translated, so none is matched.
 */
export const selectors = {
  /** Every page of the agents' interface names its component; that of customers is below `comp-SelfService-`. */
  marks: ['body[id^="comp-"]:not([id^="comp-SelfService"]) #rt-header-container'], // 2026-11
  heading: ['#header h1'], // 2026-11
  displayLink: ['#page-menu a#page-display[href]', 'a#page-display[href]'], // 2026-11
  me: ['#preferences .current-user'], // 2026-11
  myLink: ['a#preferences[href*="/User/Summary.html?id="]'], // 2026-11

  form: ['form[name="TicketUpdate"]'], // 2026-11
  formTicket: ['input[type="hidden"][name="id"]'], // 2026-11
  updateType: ['#UpdateType'], // 2026-11
  frame: ['iframe.cke_wysiwyg_frame'], // 2026-11, CKEditor 4.13
  textarea: ['textarea#UpdateContent:not(.richtext)'], // 2026-11

  message: ['.transaction.message[data-transaction-id]'], // 2026-11
  description: ['.metadata .description'], // 2026-11
  author: ['.metadata .description .user[data-user-id]'], // 2026-11
  body: ['.messagebody'], // 2026-11
  file: ['.downloadcontenttype'], // 2026-11
  /** A part of a message: the head with the link to it, and what is shown of it right behind. */
  partHead: ['.downloadattachment'], // 2026-11
  part: ['.downloadattachment a[href*="Attachment/"]:not([href*="/WithHeaders/"])'], // 2026-11
  stanza: ['.message-stanza'], // 2026-11
  fold: ['.message-stanza-folder'], // 2026-11
  requestor: ['.requestors .user[data-user-id]'], // 2026-11

  /** Never clicked: these send to the customer or change the ticket. */
  sendControls: ['form[name="TicketUpdate"] [type="submit"]'], // 2026-11
} as const satisfies Record<string, Selectors>;
