import { describe, expect, it } from 'vitest';
import { findGaps, gap } from '@/utils/drafting';

describe('findGaps', () => {
  it.each([
    ['Your order [order number?] left.', ['[order number?]']],
    ['[a?][b?]', ['[a?]', '[b?]']],
    ['Su pedido [¿número de pedido?] salió.', ['[¿número de pedido?]']],
    ['avant le [jour et heure ?].', ['[jour et heure ?]']],
    ['طلبك [رقم الطلب؟] في الطريق', ['[رقم الطلب؟]']],
    [`[${'x'.repeat(60)}?]`, [`[${'x'.repeat(60)}?]`]],
    ['see [[inner?]]', ['[inner?]']],
  ])('finds the gaps of %j', (text, gaps) => {
    expect(findGaps(text).map((found) => found.text)).toEqual(gaps);
  });

  it.each([
    '[?]',
    '[1]',
    '[not a question]',
    '[two\nlines?]',
    `[${'x'.repeat(61)}?]`,
    'really?]',
    '[! ?]',
    '[a [b] c?]',
    '[ ?]',
  ])('leaves %j alone', (text) => {
    expect(findGaps(text)).toEqual([]);
  });

  it('gives offsets that cut the gap out of the text, emoji included', () => {
    const text = '👩‍🚒 by [day and time?].';
    const [found] = findGaps(text);
    expect(text.slice(found?.start, found?.end)).toBe('[day and time?]');
  });

  it('ends in time on a long text of opening brackets', () => {
    expect(findGaps('['.repeat(200_000))).toEqual([]);
  });
});

describe('gap', () => {
  it.each(['order number', 'order number?', '  [nested] thing ', 'y'.repeat(500), '', '???'])(
    'makes a gap out of %j that is found again',
    (what) => {
      expect(findGaps(gap(what))).toHaveLength(1);
    },
  );
});
