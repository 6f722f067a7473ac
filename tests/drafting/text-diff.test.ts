import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText } from '@/utils/drafting/text-diff';

const joined = (before: string, after: string, kind: 'gone' | 'new') =>
  diffText(before, after)
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    expect(diffText('I am very sorry for this.', 'I am sorry for that.')).toEqual([
      { kind: 'same', text: 'I am ' },
      { kind: 'gone', text: 'very ' },
      { kind: 'same', text: 'sorry for ' },
      { kind: 'gone', text: 'this' },
      { kind: 'new', text: 'that' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('is nothing between equal texts', () => {
    expect(diffText('a b', 'a b')).toEqual([{ kind: 'same', text: 'a b' }]);
    expect(diffText('', '')).toEqual([]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = array(constantFrom('a', 'b', ' ', '\n', 'é', '😀', 'word', '.')).map((parts) => parts.join(''));
    assert(
      property(text, text, (before, after) => {
        expect(joined(before, after, 'gone')).toBe(before);
        expect(joined(before, after, 'new')).toBe(after);
      }),
    );
  });
});
