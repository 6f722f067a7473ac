import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, fingerprint } from '@/utils/feedback';

const print = (text: string) => fingerprint(text, 'salt');

describe('editDistance', () => {
  it.each([
    ['the same text', 'your refund left on Monday', 'your refund left on Monday', 0, 0],
    ['two empty texts', '', '', 0, 0],
    ['everything deleted', 'one two', '', 2, 1],
    ['everything written anew', '', 'one two three', 3, 1],
    ['one word replaced', 'left on Monday', 'left on Tuesday', 1, 1 / 3],
    ['a word put in the middle', 'your refund left', 'your whole refund left', 1, 1 / 4],
    ['an opener deleted', 'I am sorry. It left.', 'It left.', 3, 3 / 5],
    ['two words swapped', 'one two', 'two one', 2, 1],
    ['a repeated word dropped', 'very very late', 'very late', 1, 1 / 3],
  ])('counts words: %s', (_, before, after, distance, share) => {
    expect(editDistance(print(before), print(after))).toEqual({ distance, share });
  });

  it('agrees with the textbook definition on any two texts', () => {
    const list = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 7 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(editDistance(one, other).distance).toBe(textbook(one, other));
      }),
    );
  });

  it('is the same both ways, at most the longer text, and never less than the difference in length', () => {
    const list = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const { distance, share } = editDistance(one, other);
        expect(editDistance(other, one)).toEqual({ distance, share });
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('compares two texts of two thousand words', () => {
    const one = Array.from({ length: 2_000 }, (_, index) => index);
    const other = one.map((value) => (value % 10 === 5 ? -value : value));
    expect(editDistance(one, other)).toEqual({ distance: 200, share: 0.1 });
  });
});

function textbook(one: number[], other: number[]): number {
  if (one.length === 0 || other.length === 0) return one.length + other.length;
  const [first, ...rest] = one;
  const [otherFirst, ...otherRest] = other;
  if (first === otherFirst) return textbook(rest, otherRest);
  return 1 + Math.min(textbook(rest, other), textbook(one, otherRest), textbook(rest, otherRest));
}
