import { brandId, brandNames, brandWithId } from '../shared/brands';
import type { DeskMessage, DeskTicket, DeskUser } from '../shared/model';

const statuses = { new: 2, open: 2, pending: 3, hold: 3, solved: 4 } as const;
const priorities = { low: 1, normal: 2, high: 3, urgent: 4 } as const;
const sources = { email: 1, web: 2, native_messaging: 7 } as const;
const outbound = 10;

/** Freshdesk keeps the customer's first message as the ticket's description, and all others as conversations. */
export function partsOf({ messages }: DeskTicket): { first: DeskMessage | undefined; others: DeskMessage[] } {
  const first = messages.find(({ kind }) => kind === 'end-user') ?? messages.find(({ public: isPublic }) => isPublic);
  return { first, others: messages.filter((message) => message !== first) };
}

/** A ticket with the keys that `tickets/{id}` has; `requester` only where it was asked for. */
export function ticketShape(ticket: DeskTicket, requester?: DeskUser): Record<string, unknown> {
  const { first } = partsOf(ticket);
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: statuses[ticket.status],
    priority: priorities[ticket.priority],
    source: first?.kind === 'agent' ? outbound : sources[ticket.channel],
    type: 'Question',
    spam: false,
    requester_id: ticket.requesterId,
    responder_id: ticket.assigneeId,
    group_id: 67_000_571_823,
    company_id: null,
    product_id: ticket.brand === brandNames[0] ? null : brandId(ticket.brand, firstProduct),
    email_config_id: 67_000_111_222,
    support_email: 'care@halden-supply.example',
    to_emails: ['care@halden-supply.example'],
    cc_emails: [],
    fwd_emails: [],
    reply_cc_emails: [],
    ticket_cc_emails: [],
    ticket_bcc_emails: [],
    fr_escalated: false,
    is_escalated: false,
    nr_escalated: false,
    due_by: ticket.updatedAt,
    fr_due_by: ticket.updatedAt,
    nr_due_by: null,
    created_at: first?.at ?? ticket.createdAt,
    updated_at: ticket.updatedAt,
    description: first ? divided(first.html) : '',
    description_text: first?.text ?? '',
    custom_fields: { cf_order: ticket.facts['Order'] ?? null },
    tags: ticket.tags,
    attachments: first ? attachmentsShape(first) : [],
    form_id: 67_000_034_567,
    association_type: null,
    associated_tickets_count: null,
    source_additional_info: null,
    ...(requester && { requester: contactShape(requester) }),
  };
}

const firstProduct = 67_000_088_001;

/** A product with the keys that `products/{id}` has; an account keeps one for each brand. */
export function productShape(id: number): Record<string, unknown> | undefined {
  const name = brandWithId(id, firstProduct);
  return (
    name && { id, name, description: null, created_at: '2024-03-04T09:00:00Z', updated_at: '2025-11-20T09:00:00Z' }
  );
}

/** A message with the keys that `conversations` has; `internal` adds what only the page's own API tells. */
export function conversationShape(
  message: DeskMessage,
  ticket: DeskTicket,
  author: DeskUser | undefined,
  customer: DeskUser | undefined,
  internal: boolean,
): Record<string, unknown> {
  const incoming = message.kind === 'end-user';
  const note = !message.public;
  return {
    id: message.id,
    ticket_id: ticket.id,
    body: divided(message.html),
    body_text: message.text,
    incoming,
    private: note,
    user_id: message.authorId,
    support_email: null,
    source: note ? 2 : 0,
    category: incoming ? 1 : note ? 2 : 3,
    to_emails: incoming ? ['care@halden-supply.example'] : note ? [] : [customer?.email],
    from_email: note
      ? null
      : incoming
        ? `${author?.name} <${author?.email}>`
        : 'Halden Supply <care@halden-supply.example>',
    cc_emails: note ? null : [],
    bcc_emails: null,
    email_failure_count: null,
    outgoing_failures: null,
    created_at: message.at,
    updated_at: message.at,
    attachments: attachmentsShape(message),
    source_additional_info: null,
    ...(internal && {
      auto_response: false,
      automation_id: message.kind === 'bot' ? 12 : null,
      deleted: false,
      has_quoted_text: message.html.includes('<blockquote'),
    }),
  };
}

/** A customer with the keys that `contacts/{id}` has. */
export function contactShape(user: DeskUser): Record<string, unknown> {
  return { id: user.id, name: user.name, email: user.email, mobile: null, phone: null, language: user.locale };
}

/** An agent with the keys that `agents/{id}` has. */
export function agentShape(user: DeskUser): Record<string, unknown> {
  return {
    id: user.id,
    type: 'support_agent',
    available: true,
    occasional: false,
    ticket_scope: 1,
    signature: signatureHtml(user),
    group_ids: [67_000_571_823],
    role_ids: [67_000_000_001],
    created_at: user.createdAt,
    updated_at: user.createdAt,
    last_active_at: user.createdAt,
    available_since: null,
    contact: {
      active: true,
      email: user.email,
      job_title: null,
      language: 'en',
      last_login_at: user.createdAt,
      mobile: null,
      name: user.name,
      phone: null,
      time_zone: user.timeZone,
      created_at: user.createdAt,
      updated_at: user.createdAt,
    },
  };
}

/** The signature as the composer shows it; nothing where the agent has none. */
export function signatureHtml({ signature }: DeskUser): string | null {
  return signature && `<div>${signature.replaceAll('\n', '<br>')}</div>`;
}

/** Freshdesk writes a line a block, where the tickets' files have paragraphs. */
export function divided(html: string): string {
  return html
    .replaceAll(/<p[^>]*>/g, '<div>')
    .replaceAll(/<\/p>\s*(?=<div>)/g, '</div><div><br></div>')
    .replaceAll('</p>', '</div>');
}

function attachmentsShape(message: DeskMessage): unknown[] {
  return message.attachments.map(({ id, name, contentType, size }) => ({
    id,
    name,
    content_type: contentType,
    size,
    attachment_url: `https://files.example/${id}`,
    created_at: message.at,
    updated_at: message.at,
  }));
}
