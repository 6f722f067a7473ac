import { brandId, brandWithId } from '../../shared/brands';
import type { DeskAttachment, DeskMessage, DeskTicket, DeskUser } from '../../shared/model';

/** The host that links name: another one than the page's, as in real answers behind a rename. */
export const foreignHost = 'https://z3n-halden.example';

/** A ticket with the keys that `tickets/{id}.json` has. */
export function ticketShape(ticket: DeskTicket, requester: DeskUser | undefined): Record<string, unknown> {
  const fields = [{ id: 6_130_830_400_001, value: ticket.language }];
  return {
    url: `${foreignHost}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: viaShape(ticket.channel, requester),
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    type: 'incident',
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.messages[0]?.text ?? '',
    priority: ticket.priority,
    status: ticket.status,
    recipient: ticket.channel === 'email' ? 'care@halden-supply.example' : null,
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    organization_id: null,
    group_id: 6_130_852_536_001,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: ticket.tags,
    custom_fields: fields,
    satisfaction_rating: ticket.satisfaction ? { id: 6_130_999_000_000 + ticket.id, ...ticket.satisfaction } : null,
    sharing_agreement_ids: [],
    custom_status_id: 6_130_892_426_001,
    fields,
    followup_ids: [],
    ticket_form_id: 6_130_830_344_001,
    brand_id: brandId(ticket.brand, firstBrand),
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.channel === 'native_messaging',
  };
}

const firstBrand = 6_130_830_354_001;

/** A brand with the keys that `brands/{id}.json` has for agents. */
export function brandShape(id: number): Record<string, unknown> | undefined {
  const name = brandWithId(id, firstBrand);
  if (!name) return undefined;
  const subdomain = name.toLowerCase().replace(' ', '-');
  return {
    url: `${foreignHost}/api/v2/brands/${id}.json`,
    id,
    name,
    brand_url: `https://${subdomain}.example`,
    subdomain,
    has_help_center: true,
    help_center_state: 'enabled',
    active: true,
    default: id === firstBrand,
    is_deleted: false,
    logo: null,
    ticket_form_ids: [6_130_830_344_001],
    signature_template: '{{agent.signature}}',
    created_at: '2024-03-04T09:00:00Z',
    updated_at: '2025-11-20T09:00:00Z',
  };
}

/** A comment with the keys that `comments.json` has. */
export function commentShape(message: DeskMessage, author: DeskUser | undefined): Record<string, unknown> {
  return {
    id: message.id,
    type: 'Comment',
    author_id: message.authorId,
    body: message.text,
    html_body: commentHtml(message),
    plain_body: message.text,
    public: message.public,
    attachments: message.attachments.map(attachmentShape),
    audit_id: message.id + 1_000_000_000,
    via: viaShape(message.via, author),
    created_at: message.at,
    metadata: {
      system: {
        client: 'Mozilla/5.0 (X11; Linux x86_64)',
        ip_address: '192.0.2.17',
        location: 'Example Town, 00, Nowhere',
        latitude: 12.5,
        longitude: 45.25,
      },
      custom: {},
    },
  };
}

/** The one comment that holds a whole messaging conversation, for accounts whose conversation log cannot be read. */
export function transcriptShape(ticket: DeskTicket, nameOf: (id: number) => string): DeskMessage | undefined {
  const said = ticket.messages.filter((message) => message.via === 'native_messaging');
  const first = said[0];
  if (!first) return undefined;
  const lines = said.map((message) => `(${message.at.slice(11, 19)}) ${nameOf(message.authorId)}: ${message.text}`);
  const html = lines
    .map((line) => `<p dir="auto">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
  return { ...first, id: first.id + 9_000, text: lines.join('\n'), html, via: 'native_messaging' };
}

/** The body as the helpdesk wraps it. */
export function commentHtml(message: DeskMessage): string {
  return `<div class="zd-comment" dir="auto">${message.html}</div>`;
}

function attachmentShape(file: DeskAttachment): Record<string, unknown> {
  const content = `${foreignHost}/attachments/token/invented/?name=${encodeURIComponent(file.name)}`;
  return {
    url: `${foreignHost}/api/v2/attachments/${file.id}.json`,
    id: file.id,
    file_name: file.name,
    content_url: content,
    mapped_content_url: content,
    content_type: file.contentType,
    size: file.size,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    malware_access_override: false,
    malware_scan_result: 'not_scanned',
    thumbnails: [],
  };
}

function viaShape(channel: string, from: DeskUser | undefined): Record<string, unknown> {
  const sender = channel === 'email' && from ? { address: from.email, name: from.name } : {};
  const to = channel === 'email' ? { name: 'Halden Supply', address: 'care@halden-supply.example' } : {};
  return { channel, source: { from: sender, to, rel: channel === 'side_conversation' ? 'side_conversation' : null } };
}
