import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/utils/conversation';
import { mask, restore } from '@/utils/privacy';

const ticket: Conversation = {
  ticketId: '7',
  helpdesk: 'desk',
  account: 'example.com',
  subject: 'Refund for Ottoline Fairweather',
  channel: 'email',
  customer: { id: '1', role: 'customer', name: 'Ottoline Fairweather', email: 'otto@example.com' },
  agent: { id: '2', role: 'agent', name: 'Priya Raman', signature: 'Priya Raman\nSupport' },
  messages: [
    {
      id: 'a',
      author: { role: 'customer', name: 'Ottoline Fairweather', email: 'otto@example.com' },
      visibility: 'public',
      text: 'My neighbour Zbyszek took it. ottoline',
      quoted: 'On Monday otto@example.com wrote: hello',
      attachments: ['fairweather.pdf'],
    },
    { id: 'b', author: { role: 'agent', name: 'Priya Raman' }, visibility: 'public', text: 'We will ask Zbyszek.' },
  ],
  completeness: 'whole',
};

describe('masking a ticket', () => {
  const { masked, spans, vault } = mask(ticket);
  const bytes = JSON.stringify(masked);

  it.each(['Ottoline', 'ottoline', 'Fairweather', 'otto@', 'Zbyszek', 'Priya', 'Raman'])(
    'lets no "%s" out',
    (value) => {
      expect(bytes).not.toContain(value);
    },
  );

  it('gives one person one token in every message', () => {
    expect(masked.messages[0]?.author.name).toBe(masked.customer.name);
    const token = vault.entries.find(({ value }) => value === 'Zbyszek')?.token ?? 'none';
    expect(masked.messages.map(({ text }) => text.includes(token))).toEqual([true, true]);
  });

  it("keeps ids, roles and everything that is nobody's", () => {
    expect(masked.messages.map(({ id, visibility }) => [id, visibility])).toEqual([
      ['a', 'public'],
      ['b', 'public'],
    ]);
    expect(masked.ticketId).toBe('7');
  });

  it('says for each message where it hid what, and restores it', () => {
    expect([...spans.keys()]).toEqual(['a', 'b']);
    expect(masked.messages.map(({ text }) => restore(text, vault))).toEqual(ticket.messages.map(({ text }) => text));
  });

  it('leaves the ticket that it was given as it was', () => {
    expect(ticket.customer.name).toBe('Ottoline Fairweather');
  });
});
