import { describe, expect, it } from 'vitest';
import { asks, type Conversation, type Message } from '@/utils/conversation';

function conversationOf(...messages: [Message['author']['role'], string][]): Conversation {
  return {
    ticketId: '1',
    helpdesk: 'any',
    account: 'desk.example',
    subject: 'Subject',
    channel: 'email',
    customer: { role: 'customer' },
    messages: messages.map(([role, text], at) => ({ id: String(at), author: { role }, visibility: 'public', text })),
    completeness: 'whole',
  };
}

const texts = (...messages: Parameters<typeof conversationOf>) =>
  asks(conversationOf(...messages)).map((ask) => ask.text);

describe('what the customer asks', () => {
  it('is the questions of the unanswered messages, then the requests', () => {
    const found = texts(
      ['customer', 'Is this the right address?'],
      ['agent', 'It is.'],
      ['customer', 'Please cancel the order. Where is my refund, and why did nobody call?'],
      ['customer', 'And when will it arrive on my account?'],
    );
    expect(found).toEqual([
      'Where is my refund, and why did nobody call?',
      'And when will it arrive on my account?',
      'Please cancel the order.',
    ]);
  });

  it.each([
    [
      'Indonesian',
      'Kapan barangnya sampai ya? Mohon segera dicek.',
      ['Kapan barangnya sampai ya?', 'Mohon segera dicek.'],
    ],
    [
      'German',
      'Wann kommt mein Paket an? Ich möchte eine Rechnung.',
      ['Wann kommt mein Paket an?', 'Ich möchte eine Rechnung.'],
    ],
    [
      'Spanish',
      '¿Cuándo llega mi pedido? Quiero el reembolso ya.',
      ['¿Cuándo llega mi pedido?', 'Quiero el reembolso ya.'],
    ],
    [
      'French',
      'Où en est ma commande ? Je veux être remboursé.',
      ['Où en est ma commande ?', 'Je veux être remboursé.'],
    ],
    [
      'Portuguese',
      'Quando chega o meu pedido? Preciso da nota fiscal.',
      ['Quando chega o meu pedido?', 'Preciso da nota fiscal.'],
    ],
  ])('is found in %s', (_, text, expected) => {
    expect(texts(['customer', text])).toEqual(expected);
  });

  it.each([
    ['a rhetorical word', 'Seriously? I am done.'],
    ['politeness', 'How are you doing today? Please find the photo attached.'],
    ['a statement', 'The parcel came yesterday and all is well.'],
  ])('is not %s', (_, text) => {
    expect(texts(['customer', text])).toEqual([]);
  });

  it('names each ask once, and at most five', () => {
    const many = Array.from({ length: 9 }, (_, at) => `Where is parcel number ${at} now?`).join(' ');
    expect(texts(['customer', 'Where is my money? where is my money?!? Where is my money?'])).toEqual([
      'Where is my money?',
    ]);
    expect(texts(['customer', many])).toHaveLength(5);
  });

  it('cuts an ask that is long, at a word', () => {
    const [ask = ''] = texts(['customer', `Could you tell me ${'again and again '.repeat(12)}why this happens?`]);
    expect(ask.length).toBeLessThanOrEqual(122);
    expect(ask).toMatch(/\w …$/);
  });
});
