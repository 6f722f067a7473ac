import { describe, expect, it } from 'vitest';
import type { Pair } from '@/scripts/train/agreement';
import { agreed, agreementOf } from '@/scripts/train/agreement';

describe('whether two annotators agree on a line', () => {
  it.each<[Pair, boolean, string]>([
    [['q', 'g'], true, 'a question and a thank-you are both calm'],
    [['p', 'm'], true, 'calm and mild are one level apart and both unflagged'],
    [['s', 'f'], true, 'frustrated and furious are both flagged'],
    [['m', 's'], false, 'only one of them would flag it'],
    [['p', 's'], false, 'two levels apart'],
    [['f', 'q'], false, 'three levels apart'],
  ])('%j: %s, as %s', (pair, expected) => {
    expect(agreed(pair)).toBe(expected);
  });
});

describe('agreement over a corpus', () => {
  const pairs: Pair[] = [
    ['q', 'p'],
    ['m', 's'],
    ['s', 's'],
    ['f', 'g'],
  ];

  it('counts the same level, the far lines, the other side and what is left out', () => {
    expect(agreementOf(pairs)).toMatchObject({ lines: 4, raw: 0.5, far: 1, sides: 2, dropped: 2 });
  });

  it('puts the first annotator in rows and the second in columns', () => {
    const expected = [
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 1, 0],
      [1, 0, 0, 0],
    ];
    expect(agreementOf(pairs).matrix).toEqual(expected);
  });

  it('is full where all levels are the same, though the bands differ', () => {
    const same: Pair[] = [
      ['q', 'g'],
      ['f', 'f'],
    ];
    expect(agreementOf(same)).toMatchObject({ raw: 1, kappa: 1, dropped: 0 });
  });

  it('punishes distant levels more than near ones', () => {
    const near: Pair[] = [...pairs.slice(1, 3), ['q', 'q'], ['f', 's']];
    expect(agreementOf(near).kappa).toBeGreaterThan(agreementOf(pairs).kappa);
  });
});
