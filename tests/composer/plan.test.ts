import { describe, expect, it } from 'vitest';
import { planOf } from '@/utils/composer/plan';

const around = { head: ['Hello ', 'see '], tail: [' there', 'Bye'] };

describe('what is to be written, and what has to stand there then', () => {
  it.each([
    ['replace', ['old'], { lines: ['a', 'b'], expected: ['a', 'b'] }],
    ['append', [''], { lines: ['a', 'b'], expected: ['a', 'b'] }],
    ['append', ['old'], { lines: ['', '', 'a', 'b'], expected: ['old', '', 'a', 'b'] }],
    ['append', ['old', ''], { lines: ['', 'a', 'b'], expected: ['old', '', 'a', 'b'] }],
    ['append', ['old', '', ''], { lines: ['a', 'b'], expected: ['old', '', 'a', 'b'] }],
    ['append', ['old', '', '', ''], { lines: ['a', 'b'], expected: ['old', '', '', 'a', 'b'] }],
    ['caret', ['anything'], { lines: ['a', 'b'], expected: ['Hello ', 'see a', 'b there', 'Bye'] }],
  ] as const)('%s with %j before', (placement, before, plan) => {
    expect(planOf(['a', 'b'], before, placement, around)).toEqual(plan);
  });

  it.each([
    ['replace', ['old'], { lines: ['a', 'b', ''], expected: ['a', 'b', '', '--', 'Sam'] }],
    ['append', [''], { lines: ['a', 'b', ''], expected: ['a', 'b', '', '--', 'Sam'] }],
    ['append', ['old'], { lines: ['', '', 'a', 'b', ''], expected: ['old', '', 'a', 'b', '', '--', 'Sam'] }],
  ] as const)('%s with %j before, and a signature that stays behind it', (placement, before, plan) => {
    expect(planOf(['a', 'b'], before, placement, around, ['--', 'Sam'])).toEqual(plan);
  });

  it('keeps one line at the caret on its line', () => {
    expect(planOf(['a'], ['x'], 'caret', around).expected).toEqual(['Hello ', 'see a there', 'Bye']);
  });
});
