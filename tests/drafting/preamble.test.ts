import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPreambleFilter } from '@/utils/drafting';

const streamed = (text: string, pieceLength: number) => {
  const filter = createPreambleFilter();
  let out = '';
  for (let at = 0; at < text.length; at += pieceLength) out += filter.push(text.slice(at, at + pieceLength));
  return out + filter.end();
};

describe('the preamble filter', () => {
  it.each([
    ['Here is the reply:\n\nHi Maria,', 'Hi Maria,'],
    ['Sure! Here’s a draft in a warm tone:\n\nHi Maria,', 'Hi Maria,'],
    ['Of course.\n\nHi Maria,', 'Hi Maria,'],
    ['Subject: Your refund\n\nHi Maria,', 'Hi Maria,'],
    ['Hier ist die Antwort:\nGuten Tag,', 'Guten Tag,'],
    ['Voici la réponse :\n\nBonjour,', 'Bonjour,'],
    ['Berikut balasannya:\n\nHalo,', 'Halo,'],
    ['```\nHi Maria,', 'Hi Maria,'],
    ['\n\n  Hi Maria,', 'Hi Maria,'],
  ])('takes it off %j', (text, rest) => {
    for (const pieceLength of [1, 3, 7, text.length]) expect(streamed(text, pieceLength)).toBe(rest);
  });

  it.each([
    'Here is your return label: [link?]. It is valid for 14 days.',
    'Sure, you can keep it.',
    'Hi Maria,\n\nHere is the reply:\nyes.',
    'Surely not.\nBye',
    'Subjective reasons do not count.',
    'Claro que sí, puede devolverlo.\n\nUn saludo',
    'Hi',
    '',
  ])('leaves %j as it is', (text) => {
    for (const pieceLength of [1, 5, 100]) expect(streamed(text, pieceLength)).toBe(text);
  });

  it('gives the same whatever the pieces', () => {
    const pieces = fc.array(
      fc.constantFrom('Here is', ' the reply', ':', '\n', 'Sure', '! ', 'Hi Maria,', ' ', 'Subject: ', '```', 'x'),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 9 }), (words, pieceLength) => {
        const text = words.join('');
        expect(streamed(text, pieceLength)).toBe(streamed(text, Math.max(1, text.length)));
      }),
    );
  });

  it('does not hold up a text that has none', () => {
    const filter = createPreambleFilter();
    expect(filter.push('Dear ')).toBe('Dear ');
  });
});
