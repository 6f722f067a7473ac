import type { Conversation } from '@/utils/conversation';

/** A small ticket; each test says only what it is about. */
export function ticket(change: Partial<Conversation> = {}): Conversation {
  return {
    ticketId: '42',
    helpdesk: 'desk',
    account: 'acme.example.com',
    subject: 'Where is it',
    channel: 'email',
    customer: { role: 'customer', name: 'Mia Berg' },
    messages: [{ id: 'm1', author: { role: 'customer' }, visibility: 'public', text: 'Where is my refund?' }],
    completeness: 'whole',
    ...change,
  };
}
