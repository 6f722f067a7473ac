import type { Selectors } from '../dom';

/*
 * Where things are on Zendesk's agent pages: best first, with the month in which each was last seen to hold.
 * `data-test-id` outlives releases; class names that start with `sc-` do not. Labels are translated, so none is matched.
 */
export const selectors = {
  panes: ['#main_panes'], // 2026-06
  header: ['[data-test-id="header-toolbar"]', '[data-test-id="header-tablist"]'], // 2026-06

  selectedTab: [
    '[data-test-id="header-tab"][data-entity-is-selected="true"]', // 2026
    '[data-test-id="header-tab"][aria-current="page"]', // 2026
    'header [data-selected="true"][data-entity-id]', // 2021-12
  ],
  activeLayout: [
    '.ticket-panes-grid-layout[data-is-active="true"]', // 2026-04, since 2024-10
    '.ticket-panes-grid-layout.active', // 2024-10, since 2023-09
  ],
  /** Elements that carry a ticket's id. */
  ticketPane: [
    '[data-test-id^="ticket-"][data-test-id$="-layout"]', // 2026-06
    '[data-side-conversations-anchor-id]', // 2026, since 2019
    '[data-ticket-id]', // 2026
  ],
  mainConversation: [
    '[data-test-id="ticket-main-conversation"]', // 2026-06
    '.component-type-MainConversationPane', // 2026-06
    '.omni-conversation-pane', // 2021-07
  ],

  log: ['[data-test-id="omni-log-container"]', '[role="log"]'], // 2026-06
  message: [
    'article[data-test-id="omni-log-comment-item"]', // 2026-06
    'article', // 2026
  ],
  messageItem: ['[data-test-id="omni-log-item-message"]'], // 2026-06
  body: ['[data-test-id="omni-log-message-content"]', '.zd-comment', '[data-test-id="omni-log-item-message"]'], // 2026
  sender: [
    '[data-test-id="omni-log-item-sender"]', // 2026-06
    '[data-test-id="omni-log-comment-user-link"]', // 2023
  ],
  senderLink: [
    '[data-test-id="omni-log-item-sender"] a[href*="users/"]',
    '[data-test-id="omni-log-comment-user-link"]',
  ], // 2026-06
  agentBadge: ['[data-test-id="omni-log-avatar-badge-AgentBadge"]'], // 2026
  noteTag: ['[data-test-id="omni-log-internal-note-tag"]', '[type="internal"]'], // 2026-06
  /** Says that a message came by another road, such as a side conversation; which one only its translated label tells. */
  sideConversation: ['[data-test-id="omni-log-item-originated-from"]', '[data-test-id*="side-conversation"]'], // 2026
  time: ['time[datetime]'], // 2026-06
  origin: ['[data-originated-from]'], // 2026
  attachment: ['[data-test-id="attachment-thumbnail"]', 'a.attachment'], // 2026
  subject: [
    'input[data-test-id="omni-header-subject"]', // 2026
    'input[data-test-id="ticket-pane-subject"]', // 2025
  ],
  status: ['[data-test-id^="status-badge-"]:not([data-test-id="status-badge-state"])'], // 2026

  composer: [
    '[data-test-id^="omnicomposer-"][data-test-id$="-ckeditor"]', // 2026
    '[data-test-id="standalone-rich-text-ckeditor"]', // 2025
    '.ck-editor__editable[contenteditable="true"]', // 2026
  ],
  plainComposer: ['[data-test-id="omnicomposer-plain-text-ckeditor"]'], // 2026
  /** Places with reply boxes of their own, which are not the ticket's. */
  otherConversation: ['[role="dialog"]', '[data-test-id*="side-conversation"]'], // 2026
  channelSwitcher: ['[data-test-id="omnichannel-channel-switcher-button"]'], // 2026-06

  /** Never clicked, never given a key: these send to the customer or change the ticket. */
  sendControls: [
    '[data-test-id="submit_button-button"]', // 2026
    '[data-test-id^="submit_button-menu-"]', // 2026
    '[data-test-id="omnichannel-omnicomposer-send-button"]', // 2026-06
    'footer.ticket-resolution-footer button', // 2019
    '[data-tracking-id="ticket-footer-post-save-actions-menu-button"]', // 2026-06
  ],
  strips: [
    '[data-test-id="ticket-footer"]', // 2026-06
    '[data-test-id="omnipanel-selector-wrapper"]', // 2026
  ],
} as const satisfies Record<string, Selectors>;

/** Values of the switcher's `data-channel` whose messages a customer gets. Any other value but `internal` is unknown. */
export const publicChannels: ReadonlySet<string> = new Set(['web', 'email', 'native_messaging', 'chat', 'sms']); // 2026
