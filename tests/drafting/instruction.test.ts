import { describe, expect, it } from 'vitest';
import { findGaps, instructionSentence } from '@/utils/drafting';

describe('instructionSentence', () => {
  it.each([
    ['say that the refund left on Monday', 'en', 'The refund left on Monday.'],
    ['tell her the parcel is in Leeds', 'en', 'The parcel is in Leeds.'],
    ['Please tell the customer that their order ships today', 'en', 'Your order ships today.'],
    ['let them know they can keep the broken one', 'en', 'You can keep the broken one.'],
    ['the refund left on Monday', 'en', 'The refund left on Monday.'],
    ['We found it! It ships today.', 'en', 'We found it! It ships today.'],
    [
      'sag ihr, dass die Erstattung am Montag rausgegangen ist',
      'de',
      'Ich kann Ihnen sagen, dass die Erstattung am Montag rausgegangen ist.',
    ],
    ['dile que el pedido sale hoy', 'es', 'El pedido sale hoy.'],
    ['dis-lui que le colis part demain', 'fr', 'Le colis part demain.'],
    ['sampaikan bahwa barang dikirim besok', 'id', 'Barang dikirim besok.'],
    ['diga que o pedido sai hoje', 'pt', 'O pedido sai hoje.'],
    ['   ', 'en', ''],
    [undefined, 'en', ''],
  ])('makes %j in %s into %j', (instruction, language, sentence) => {
    expect(instructionSentence(instruction, language)).toBe(sentence);
  });

  it.each([
    ['offer a free replacement', 'en'],
    ['ask for the order number', 'en'],
    ['apologise for the delay', 'en'],
    ['say sorry for the delay', 'en'],
    ['tell them how to reset the router', 'en'],
    ['ask whether the lamp on the front of the router is green, orange or off at the moment', 'en'],
    ['frag nach der Bestellnummer', 'de'],
  ])('leaves %j as one gap, because it would have to be rephrased', (instruction, language) => {
    const sentence = instructionSentence(instruction, language);
    expect(findGaps(sentence).map(({ text }) => text)).toEqual([sentence]);
  });

  it('marks a point in another language than the reply, so that it cannot be sent as it is', () => {
    const sentence = instructionSentence('say that the refund was sent to the card on Monday', 'de');
    expect(sentence).toContain('The refund was sent to the card on Monday.');
    expect(findGaps(sentence)).toHaveLength(1);
  });
});
