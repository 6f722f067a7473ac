import { describe, expect, it } from 'vitest';
import type { Ask } from '@/utils/conversation';
import { answeredAsks } from '@/utils/drafting/answered';

const ask = (text: string): Ask => ({ messageId: 'm1', text, kind: 'question' });

describe('an open question', () => {
  it.each([
    ['When is my refund?', 'Your refund reaches you within 5 working days.', 'en'],
    ['Where is my parcel?', 'Your parcel is at the depot in Leeds.', 'en'],
    ['Please cancel the order.', 'I have cancelled your order.', 'en'],
    ['Wann kommt meine Erstattung?', 'Die Erstattung ist bis Freitag auf Ihrem Konto.', 'de'],
    ['¿Dónde está mi pedido?', 'Su pedido está en camino.', 'es'],
    ['Kapan refund saya masuk?', 'Refund masuk besok.', 'id'],
  ])('"%s" is answered by "%s"', (question, text, language) => {
    expect(answeredAsks([ask(question)], text, language)).toHaveLength(1);
  });

  it.each([
    ['When is my refund?', 'I will look at your refund.', 'no time is given'],
    ['When is my refund?', 'Your refund comes on [day?].', 'the time is a gap'],
    ['Where is my parcel?', 'Which parcel do you mean?', 'it is a question back'],
    ['Why did nobody call?', 'I am sorry that nobody did call.', 'it is an apology'],
    ['Where is my parcel?', 'Thank you for writing.', 'it is about something else'],
    ['Where is my parcel?', '', 'there is no text'],
  ])('"%s" stays open after "%s": %s', (question, text) => {
    expect(answeredAsks([ask(question)], text, 'en')).toEqual([]);
  });
});
