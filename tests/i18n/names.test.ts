import { expect, it } from 'vitest';
import { topicOf } from '@/utils/knowledge/topic';
import { topicName } from '@/utils/i18n/names';
import { conversation, message } from '../panel/support/sample';

/** A word of a customer for each topic that a ticket can have. */
it.each([
  ['refund', 'refund'],
  ['courier', 'delivery'],
  ['debit', 'charge'],
  ['cracked', 'something broken'],
  ['devolución', 'return'],
  ['cancel', 'cancelling'],
  ['Passwort', 'password'],
  ['login', 'signing in'],
  ['facture', 'invoice'],
  ['garansi', 'warranty'],
  ['Umtausch', 'replacement'],
  ['assinatura', 'subscription'],
  ['funeral', 'a death'],
  ['coupon', 'voucher'],
  ['hello', 'other'],
])('a ticket about “%s” is told by its name: %s', (word, name) => {
  const ticket = conversation({ subject: word, messages: [message({ text: word })] });
  expect(topicName(topicOf(ticket))).toBe(name);
});

it('leaves a topic of another version as it stands', () => {
  expect(topicName('astrology')).toBe('astrology');
});
