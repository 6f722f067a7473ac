import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, editKindsOf, fingerprint, readShape, shapeOf, words, type EditCounts } from '@/utils/feedback';

const draft = [
  'Dear Mia,',
  'I am sorry that you had to write twice. Your refund of 40 euros left on Monday. Please allow 5 days.',
  'Let me know if it has not arrived by then.',
  'Kind regards\nAda',
].join('\n\n');

function kinds(sent: string, before = draft): EditCounts {
  return editKindsOf(fingerprint(before, 's'), shapeOf(before), fingerprint(sent, 's'), sent);
}

describe('the kinds of an edit', () => {
  it.each<[what: string, sent: string, expected: EditCounts]>([
    ['nothing', draft, {}],
    ['only spaces and quotes', draft.replaceAll('\n\n', '\n'), {}],
    ['the greeting', draft.replace('Dear', 'Hello'), { 'changed-greeting': 1, 'tone-word-out': 1 }],
    [
      'the opener, taken out',
      draft.replace('I am sorry that you had to write twice. ', ''),
      { 'deleted-opener': 1, 'tone-word-out': 1 },
    ],
    ['a word of the opener', draft.replace('twice', 'again'), { 'changed-opener': 1 }],
    ['an amount', draft.replace('40', '45'), { 'changed-number': 1 }],
    ['two numbers', draft.replace('40', '45').replace('5 days', '7 days'), { 'changed-number': 2 }],
    ['a tone word out', draft.replace('Please allow', 'Allow'), { 'tone-word-out': 1, 'other-words': 0 }],
    [
      'a line of the agent’s own',
      draft.replace('Kind regards', 'I walked over to the warehouse myself today.\n\nKind regards'),
      { 'added-line': 1 },
    ],
    ['a line taken out', draft.replace('Let me know if it has not arrived by then.\n\n', ''), { 'deleted-line': 1 }],
    ['the close', draft.replace('Kind regards', 'Cheers'), { 'changed-close': 1 }],
    ['any other word', draft.replace('arrived', 'landed'), { 'other-words': 2 }],
  ])('names %s', (_what, sent, expected) => {
    const wanted = Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0));
    const found = kinds(sent);
    expect(found).toEqual(wanted);
  });

  it.each([
    ['shorter', `Dear Mia,\n\nYour refund of 40 euros left on Monday.`],
    [
      'longer',
      `${draft}\n\n${'We have written to the bank and asked where it is, and they say it is on its way now. '.repeat(3)}`,
    ],
  ] as const)('says that a reply became %s', (kind, sent) => {
    expect(kinds(sent)[kind]).toBe(1);
  });

  it('says nothing where the shape is of another text', () => {
    expect(editKindsOf(fingerprint(draft, 's'), 'abc', fingerprint('other', 's'), 'other')).toEqual({});
  });
});

describe('the shape of a text', () => {
  it('has one letter for each word, and no word of it', () => {
    const shape = shapeOf(draft);
    expect(shape).toHaveLength(words(draft).length);
    expect(shape).toMatch(/^[a-x]+$/);
  });

  it('knows greeting, opener and close in other languages', () => {
    const parts = readShape(shapeOf('Halo Dewi,\n\nMaaf ya. Paket sudah dikirim kemarin.\n\nSalam hangat\nAda')).map(
      ({ part }) => part,
    );
    expect([...new Set(parts)]).toEqual(['greeting', 'opener', 'body', 'close']);
  });

  it('never says more or fewer words than an aligned text has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 40 }), fc.array(fc.nat(5), { maxLength: 40 }), (one, other) => {
        const { deleted, inserted } = alignWords(one, other);
        expect(deleted.filter((gone) => !gone)).toHaveLength(inserted.filter((come) => !come).length);
        expect(one.filter((_, at) => !deleted[at])).toEqual(other.filter((_, at) => !inserted[at]));
      }),
    );
  });
});
