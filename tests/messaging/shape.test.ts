import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationShape, limits, pageFrameShape, panelFrameShape } from '@/utils/messaging/frames';
import { byType, either, list, matching, misfit, number, object, oneOf, optional, text } from '@/utils/messaging/shape';
import { ticket } from './conversations';

describe('a shape', () => {
  it.each([
    ['text within its length', text(3), 'abc', 'abc'],
    ['text that is too long', text(3), 'abcd', misfit],
    ['text that is too short', text(3, 2), 'a', misfit],
    ['something else than text', text(3), 3, misfit],
    ['text of a pattern', matching(/^a+$/), 'aa', 'aa'],
    ['text of no pattern', matching(/^a+$/), 'ab', misfit],
    ['a number', number, 1.5, 1.5],
    ['NaN', number, Number.NaN, misfit],
    ['an infinite number', number, Number.POSITIVE_INFINITY, misfit],
    ['a number in quotes', number, '1', misfit],
    ['a named value', oneOf(['a', 'b']), 'b', 'b'],
    ['another value', oneOf(['a', 'b']), 'c', misfit],
    ['nothing where that is allowed', optional(number), undefined, undefined],
    ['null where nothing is allowed', optional(number), null, misfit],
    ['a list', list(number, 2), [1, 2], [1, 2]],
    ['a list that is too long', list(number, 2), [1, 2, 3], misfit],
    ['a list with a wrong item', list(number, 2), [1, 'a'], misfit],
    ['no list', list(number, 2), { 0: 1, length: 1 }, misfit],
    ['the second of two', either(number, text(3)), 'ab', 'ab'],
    ['neither of two', either(number, text(3)), true, misfit],
    ['a named variant', byType({ a: { n: number } }), { type: 'a', n: 1 }, { type: 'a', n: 1 }],
    ['an unknown variant', byType({ a: {} }), { type: 'b' }, misfit],
    ['a variant named like a built-in', byType({ a: {} }), { type: 'toString' }, misfit],
    ['null instead of a variant', byType({ a: {} }), null, misfit],
  ])('takes or refuses %s', (_, shape, value, expected) => {
    expect(shape(value)).toEqual(expected);
  });

  it('leaves out what it does not name', () => {
    expect(object({ a: number })({ a: 1, b: 2 })).toEqual({ a: 1 });
  });

  it('takes no field from a prototype', () => {
    expect(object({ a: number })(Object.create({ a: 1 }))).toBe(misfit);
  });

  it('gives a copy that shares nothing with what came', () => {
    const came = ticket();
    const got = conversationShape(came);
    expect(got).toEqual(came);
    expect(got === came || (got as typeof came).messages === came.messages).toBe(false);
  });

  it('is not led astray by a key named __proto__', () => {
    const got = pageFrameShape(JSON.parse('{"type":"no-ticket","__proto__":{"polluted":true}}'));
    expect(got).toEqual({ type: 'no-ticket' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('frames', () => {
  it.each([
    ['a text that is too long', { subject: 'a'.repeat(limits.text + 1) }],
    ['an unknown visibility', { messages: [{ ...ticket().messages[0], visibility: 'secret' }] }],
    ['no customer', { customer: undefined }],
    ['more messages than can be meant', { messages: Array(limits.messages + 1).fill(ticket().messages[0]) }],
  ])('refuse a ticket with %s', (_, change) => {
    expect(pageFrameShape({ type: 'ticket', conversation: { ...ticket(), ...change } })).toBe(misfit);
  });

  it('never throw, and pass nothing that they would not pass again', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        for (const shape of [pageFrameShape, panelFrameShape]) {
          const frame = shape(value);
          expect(frame === misfit ? misfit : shape(frame)).toEqual(frame);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('survive any single field of a good frame being replaced', () => {
    const good = { type: 'insert', requestId: 'r', ticketId: '1', text: 'x', placement: 'caret', audience: 'public' };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (key, value) => {
        const frame = panelFrameShape({ ...good, [key]: value });
        expect(frame === misfit ? misfit : panelFrameShape(frame)).toEqual(frame);
      }),
      { numRuns: 5_000 },
    );
  });
});
