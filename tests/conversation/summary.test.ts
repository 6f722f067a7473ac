import { describe, expect, it } from 'vitest';
import { promises, summarise, type Conversation, type Message } from '@/utils/conversation';

function conversationOf(...messages: [Message['author']['role'], string, Partial<Message>?][]): Conversation {
  return {
    ticketId: '1',
    helpdesk: 'any',
    account: 'desk.example',
    subject: 'Subject',
    channel: 'email',
    customer: { role: 'customer' },
    messages: messages.map(([role, text, more], at) => ({
      id: String(at),
      author: { role },
      visibility: 'public',
      text,
      sentAt: `2026-05-0${at + 1}T09:00:00Z`,
      ...more,
    })),
    completeness: 'whole',
  };
}

describe('a summary without a model', () => {
  const ticket = conversationOf(
    ['customer', 'Hello,\nI ordered a kettle on 3 May and it arrived broken. Can you help?\nThanks, Mia'],
    ['agent', 'Hi Mia, I am sorry. We will call you by Friday.'],
    ['customer', 'Nobody called. Where is my replacement?'],
    ['agent', 'We will refund it tomorrow.', { visibility: 'internal' }],
  );

  it('tells in the customer’s own words how it began and where it stands', () => {
    expect(summarise(ticket).happened.map(({ text }) => text)).toEqual([
      'I ordered a kettle on 3 May and it arrived broken.',
      'Nobody called.',
    ]);
  });

  it('names what is wanted, what was promised and by when; notes are not read', () => {
    const { wants, promised, messages } = summarise(ticket);
    expect(wants.map(({ text }) => text)).toEqual(['Where is my replacement?']);
    expect(promised).toEqual([
      { messageId: '1', text: 'We will call you by Friday.', saidAt: '2026-05-02T09:00:00Z', due: 'by Friday' },
    ]);
    expect(messages).toBe(3);
  });

  it('is empty where nobody wrote', () => {
    expect(summarise(conversationOf())).toEqual({ happened: [], wants: [], promised: [], messages: 0 });
  });
});

describe('a promise', () => {
  it.each([
    ['A technician visits. He will come within 3 working days.', 'within 3 working days'],
    ['Wir melden uns bis Freitag bei Ihnen.', 'bis Freitag'],
    ['Ich werde das bis morgen prüfen.', 'bis morgen'],
    ['Le llamaremos mañana.', 'mañana'],
    ['Nous vous rappellerons demain.', 'demain'],
    ['Vamos enviar um novo até sexta.', 'até sexta'],
    ['Kami akan menghubungi kakak besok.', 'besok'],
  ])('is found in "%s", with its time', (text, due) => {
    expect(promises(conversationOf(['agent', text])).at(-1)?.due).toBe(due);
  });

  it.each([
    ['Will you be at home?'],
    ['You ordered it on Monday.'],
    ['Thank you for your message.'],
    ['Sie haben am Montag bestellt.'],
    ['Terima kasih atas pesanannya.'],
  ])('is not "%s"', (text) => {
    expect(promises(conversationOf(['agent', text]))).toEqual([]);
  });

  it('is never the customer’s', () => {
    expect(promises(conversationOf(['customer', 'I will call you tomorrow.']))).toEqual([]);
  });
});
