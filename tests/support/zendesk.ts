import type { Answers } from './helpdesk-page';

/** Key sets as Zendesk's API was recorded to answer; every value is invented. */
export const ids = { customer: 6130869168922, agent: 6130907993114, admin: 6130907993999, bot: 6130907990001 };

export function user(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: ids.customer,
    url: 'https://acme.zendesk.com/api/v2/users/6130869168922.json',
    name: 'Ana Roe',
    email: 'ana@example.com',
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    time_zone: 'Berlin',
    iana_time_zone: 'Europe/Berlin',
    phone: null,
    photo: null,
    locale_id: 8,
    locale: 'de',
    organization_id: null,
    role: 'end-user',
    verified: true,
    tags: [],
    alias: null,
    active: true,
    signature: null,
    suspended: false,
    user_fields: {},
    ...over,
  };
}

export const agent = user({
  id: ids.agent,
  name: 'Benedict Long-Surname',
  alias: 'Ben',
  email: 'ben@acme.example',
  role: 'agent',
  locale: 'en-US',
  signature: 'Ben\nAcme Support',
});

export const csrfToken = 'Zx81-never-leaves-the-parser';

export const me = { user: { ...agent, authenticity_token: csrfToken } };

export const anonymous = { user: { id: null, name: 'Anonymous user', role: null, authenticity_token: csrfToken } };

export function ticket(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ticket: {
      url: 'https://acme.zendesk.com/api/v2/tickets/123.json',
      id: 123,
      external_id: null,
      via: { channel: 'email', source: { from: { address: 'ana@example.com', name: 'Ana Roe' }, to: {}, rel: null } },
      created_at: '2025-05-02T09:14:05Z',
      updated_at: '2025-05-02T10:00:00Z',
      type: 'incident',
      subject: 'Cannot log in',
      raw_subject: 'Cannot log in',
      description: 'I cannot log in.',
      priority: 'normal',
      status: 'open',
      recipient: 'support@acme.zendesk.com',
      requester_id: ids.customer,
      submitter_id: ids.customer,
      assignee_id: ids.agent,
      organization_id: null,
      is_public: true,
      tags: ['login'],
      custom_fields: [],
      satisfaction_rating: null,
      allow_channelback: false,
      from_messaging_channel: false,
      ...over,
    },
    users: [user(), agent],
  };
}

let nextId = 33144692244499;

export function comment(over: Record<string, unknown> = {}): Record<string, unknown> {
  nextId += 1;
  return {
    id: nextId,
    type: 'Comment',
    author_id: ids.customer,
    body: 'I cannot log in.',
    html_body: '<div class="zd-comment" dir="auto"><p dir="auto">Hi,</p>\n\n<p dir="auto">I cannot log in.</p></div>',
    plain_body: 'Hi,\n\nI cannot log in.',
    public: true,
    attachments: [],
    audit_id: nextId - 100,
    via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
    created_at: '2025-05-02T09:14:05Z',
    metadata: {
      system: { client: 'Mozilla', ip_address: '192.0.2.1', location: 'Berlin', latitude: 52.5, longitude: 13.4 },
      custom: {},
      flags: [2],
    },
    ...over,
  };
}

/** One page of comments; the last page names a next one all the same, on another host. */
export function commentsPage(comments: unknown[], after?: string): Record<string, unknown> {
  return {
    comments,
    users: [user(), agent],
    meta: {
      has_more: after !== undefined,
      after_cursor: after ?? 'eyJsYXN0Ijp0cnVlfQ==',
      before_cursor: 'eyJmaXJzdCI6dHJ1ZX0=',
    },
    links: { prev: null, next: 'https://elsewhere.example/api/v2/tickets/123/comments.json?page%5Bafter%5D=x' },
  };
}

export function answersFor(comments: unknown[], over: Answers = {}): Answers {
  return {
    '/api/v2/users/me.json': me,
    '/api/v2/tickets/123.json': ticket(),
    '/api/v2/tickets/123/comments.json': commentsPage(comments),
    ...over,
  };
}

/** Which marks the page carries: Zendesk has changed them, and more than one set is in the field. */
export interface PageShape {
  ticketId?: string;
  path?: string;
  tab?: 'selected-2026' | 'current-2026' | 'old' | 'other-ticket' | 'user' | 'none';
  layout?: 'is-active' | 'active-class' | 'custom' | 'none';
  paneId?: boolean;
  channel?: string | null;
  composer?: string;
  articles?: string;
  /** Other tickets that are mounted and hidden. */
  hidden?: string[];
  head?: string;
}

/** The agent's page with one open ticket and others mounted behind it; built from what is known of the page in 2026-08. */
export function agentPage(shape: PageShape = {}): string {
  const { ticketId = '123', hidden = ['124'], head = '' } = shape;
  return `<!doctype html><html data-theme="dark"><head>${head}</head><body>
    <header data-test-id="header-toolbar"><nav data-test-id="header-tablist">${tabOf(shape, ticketId)}
      ${hidden.map((id) => `<a data-test-id="header-tab" data-entity-id="${id}" data-entity-type="TICKET_ENTITY_TYPE">#${id}</a>`).join('')}
    </nav></header>
    <main id="main_panes" data-garden-id="navigation.main">
      ${hidden.map((id) => `<section style="visibility: hidden">${paneOf({ ...shape, layout: 'none', articles: article({ text: 'Other ticket', time: '2025-05-01T08:00:00Z' }) }, id)}</section>`).join('')}
      <section>${paneOf(shape, ticketId)}</section>
    </main></body></html>`;
}

export interface ArticleShape {
  text?: string;
  html?: string;
  type?: string;
  time?: string;
  sender?: string;
  senderId?: number;
  badge?: boolean;
  note?: boolean;
  origin?: string;
  extra?: string;
  muted?: boolean;
}

export function article(shape: ArticleShape = {}): string {
  const {
    text = 'I cannot log in.',
    html = `<p>${text}</p>`,
    time = '2025-05-02T09:14:05Z',
    origin = 'EmailInteraction',
  } = shape;
  return `<article data-test-id="omni-log-comment-item" aria-label="메시지">
    <figure data-test-id="omni-log-base-avatar">${shape.badge ? '<svg data-test-id="omni-log-avatar-badge-AgentBadge"></svg>' : ''}</figure>
    ${shape.sender ? `<span data-test-id="omni-log-item-sender"><a href="users/${shape.senderId ?? ids.customer}"><strong>${shape.sender}</strong></a></span>` : ''}
    ${time ? `<time data-test-id="timestamp-relative" datetime="${time}">vor 2 Std.</time>` : ''}
    ${shape.note ? '<div data-test-id="omni-log-internal-note-tag">Interne Notiz</div>' : ''}
    <div data-test-id="omni-log-item-message" mode="standalone" ${shape.type ? `type="${shape.type}"` : ''} ${shape.muted ? 'aria-hidden="true"' : ''}>
      <div data-test-id="omni-log-message-content" data-originated-from="${origin}"><div class="zd-comment" dir="auto">${html}</div></div>
      ${shape.extra ?? ''}
    </div></article>`;
}

function tabOf({ tab = 'selected-2026' }: PageShape, id: string): string {
  const ticketTab = 'data-entity-type="TICKET_ENTITY_TYPE"';
  const tabs = {
    'selected-2026': `<a role="tab" data-test-id="header-tab" data-entity-is-selected="true" ${ticketTab} data-entity-id="${id}">#${id}</a>`,
    'current-2026': `<div data-test-id="header-tab" aria-current="page" ${ticketTab} data-entity-id="${id}">#${id}</div>`,
    old: `<div data-selected="true" data-entity-id="${id}">#${id}</div>`,
    'other-ticket': `<a data-test-id="header-tab" data-entity-is-selected="true" ${ticketTab} data-entity-id="999">#999</a>`,
    user: `<a data-test-id="header-tab" data-entity-is-selected="true" data-entity-type="USER_ENTITY_TYPE" data-entity-id="${id}">Ana</a>`,
    none: '',
  };
  return tabs[tab];
}

function paneOf(shape: PageShape, id: string): string {
  const {
    layout = 'is-active',
    paneId = true,
    channel = 'web',
    articles = article({ type: 'end-user', sender: 'Ana Roe' }),
  } = shape;
  const composer =
    shape.composer ??
    `<div class="ck-editor__editable" contenteditable="true" role="textbox" data-test-id="omnicomposer-rich-text-ckeditor"><p><br></p></div>`;
  const active = {
    'is-active': 'data-is-active="true"',
    custom: 'data-is-active="true"',
    'active-class': '',
    none: '',
  }[layout];
  const testId = paneId ? `data-test-id="ticket-${id}-${layout === 'custom' ? 'custom' : 'standard'}-layout"` : '';
  return `<div class="ticket-panes-grid-layout ${layout === 'active-class' ? 'active' : ''}" ${active} ${testId}>
    <div data-test-id="column-1" class="component-type-AppPane"></div>
    <div data-test-id="column-2" class="component-type-MainConversationPane">
      <div data-test-id="ticket-main-conversation">
        <input data-test-id="omni-header-subject" value="Cannot log in">
        <div data-test-id="status-badge-open">Offen</div>
        <div data-test-id="omni-log-container" role="log">${articles}</div>
        <div data-test-id="editor-view">
          ${channel === null ? '' : `<button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}">E-Mail</button>`}
          <div data-test-id="ticket-rich-text-editor">${composer}</div>
        </div>
        <footer data-test-id="ticket-footer"><button data-test-id="submit_button-button">Senden</button></footer>
      </div>
    </div>
    <div data-test-id="column-3" class="component-type-ContextPanel"><div data-test-id="omnipanel-selector-wrapper"></div></div>
  </div>`;
}
