import type { Conversation } from '@/utils/conversation';

/**
 * Fills the helpdesk's placeholders (`{{ticket.requester.name}}`) from what the ticket states. What it does not state becomes
 * a visible gap (`[order id?]`), and so does every Liquid tag, whose outcome only the helpdesk knows.
 */
export function resolvePlaceholders(text: string, conversation?: Conversation): string {
  return text
    .replace(/\{%-?\s*[^{}]{0,200}?-?%\}/gu, '[check this macro?]')
    .replace(/(?:\[check this macro\?\]\s*){2,}/gu, '[check this macro?] ')
    .replace(/\{\{\{?-?\s*([^{}]{1,120}?)\s*-?\}?\}\}/gu, (_, expression: string) => {
      const path = expression.split('|')[0]?.trim().toLowerCase() ?? '';
      return (conversation && known(path, conversation)) || gapFor(path);
    });
}

function known(path: string, conversation: Conversation): string | undefined {
  const { customer, agent } = conversation;
  switch (path.replaceAll('_', '')) {
    case 'ticket.requester.name':
    case 'requester.name':
    case 'customer.name':
      return customer.name;
    case 'ticket.requester.firstname':
    case 'requester.firstname':
      return firstName(customer.name);
    case 'ticket.requester.email':
    case 'requester.email':
      return customer.email;
    case 'ticket.id':
      return conversation.ticketId;
    case 'ticket.title':
    case 'ticket.subject':
      return conversation.subject || undefined;
    case 'currentuser.name':
    case 'ticket.assignee.name':
    case 'ticket.agent.name':
    case 'agent.name':
      return agent?.name;
    case 'currentuser.firstname':
    case 'ticket.assignee.firstname':
      return firstName(agent?.name);
    default:
      return undefined;
  }
}

function firstName(name: string | undefined): string | undefined {
  return name?.trim().split(/\s+/u)[0] || undefined;
}

/** `ticket.ticket_field_option_title_360001` -> `[ticket field option title?]`; long or odd paths still make a gap. */
function gapFor(path: string): string {
  const last = path.split('.').slice(-1)[0] ?? '';
  const words = (/^(?:name|first_?name|email|id|phone)$/u.test(last) ? path.split('.').slice(-2).join(' ') : last)
    .replace(/_?\d+$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40)
    .trim();
  return `[${words || 'missing'}?]`;
}
