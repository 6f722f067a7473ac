import { describe, expect, it } from 'vitest';
import { fingerprint } from '@/utils/feedback';
import { plainSegmenter, words } from '@/utils/feedback/words';

describe('words', () => {
  it.each([
    ['English, with punctuation left out', "It's late, sorry!", ["It's", 'late', 'sorry']],
    ['German', 'Liebe Frau Müller, schöne Grüße', ['Liebe', 'Frau', 'Müller', 'schöne', 'Grüße']],
    ['Arabic', 'شكرا لك', ['شكرا', 'لك']],
    ['numbers as written', 'Refund of 12.50 EUR', ['Refund', 'of', '12.50', 'EUR']],
    ['emoji, because adding one is an edit', 'Thanks 🙂', ['Thanks', '🙂']],
    ['nothing', ' \n ... ', []],
  ])('cuts %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(words(text, plainSegmenter)).toEqual(expected);
  });

  it('finds several words in Chinese, Japanese and Thai, which write no spaces, with and without the segmenter', () => {
    for (const text of ['非常抱歉给您带来不便', 'ご迷惑をおかけして申し訳ございません', 'ขออภัยในความไม่สะดวก']) {
      expect(words(text).length).toBeGreaterThan(2);
      expect(words(text, plainSegmenter).length).toBeGreaterThan(2);
    }
  });
});

describe('fingerprint', () => {
  it('gives one 32-bit number a word, the same for the same word', () => {
    const print = fingerprint('sorry sorry late', 'salt');
    expect(print).toHaveLength(3);
    expect(print[0]).toBe(print[1]);
    expect(print[2]).not.toBe(print[0]);
    for (const hash of print)
      expect(hash).toSatisfy((value: number) => Number.isInteger(value) && value >= 0 && value < 2 ** 32);
  });

  it('gives other numbers under another salt, so that two installations cannot be joined', () => {
    const one = fingerprint('your refund left on Monday', 'one');
    const other = fingerprint('your refund left on Monday', 'other');
    expect(one.filter((hash) => other.includes(hash))).toEqual([]);
  });

  it.each([
    ['curly apostrophes', "it's", 'it’s'],
    ['no-break spaces', 'on Monday', 'on\u00A0Monday'],
    ['decomposed accents', 'Müller', 'Mu\u0308ller'],
    ['soft hyphens', 'Rückerstattung', 'Rück\u00ADerstattung'],
    ['line breaks and bullets', 'One. Two.', '- One\n\n- Two'],
  ])('does not see what editors change by themselves: %s', (_, before, after) => {
    expect(fingerprint(after, 'salt')).toEqual(fingerprint(before, 'salt'));
  });

  it('tells all of ten thousand similar words apart', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => `order${index}`).join(' ');
    expect(new Set(fingerprint(numbers, 'salt')).size).toBeGreaterThan(9_998);
  });
});
