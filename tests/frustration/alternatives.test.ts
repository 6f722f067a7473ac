import { describe, expect, it } from 'vitest';
import { alternativesOf } from '@/utils/frustration/cues/alternatives';
import { meet, tableOf } from '@/utils/frustration/cues/beginnings';
import { hintsOf } from '@/utils/frustration/cues/hints';
import { PhraseFinder } from '@/utils/frustration/cues/phrases';

describe('the alternatives of a pattern', () => {
  it.each([
    ['late', ['late']],
    ['late|lost', ['late', 'lost']],
    ['(?:late|lost)', ['late', 'lost']],
    ['(?:(?:late|lost)|gone(?: for good)?)', ['late', 'lost', 'gone(?: for good)?']],
    ['(?:late|lost) again', ['(?:late|lost) again']],
    ['(?:late|lost)(?: again| today)', ['(?:late|lost)(?: again| today)']],
    ['(?:late|lost)?', ['(?:late|lost)?']],
    ['no[|(]|a\\|b', ['no[|(]', 'a\\|b']],
    ['(?!late|lost)l\\w+', ['(?!late|lost)l\\w+']],
    ['', ['']],
  ])('of "%s"', (source, alternatives) => {
    expect(alternativesOf(source)).toEqual(alternatives);
  });

  it.each(['late|late again|lat', 'again(?:st)?|a(?:gain)', '(?:gone|go(?:ne)?|g)'])(
    'of "%s" find what it finds itself',
    (source) => {
      const text = 'late again against gone go g lost lostst lat a ';
      const found = (lists: string[][]) => {
        const all: Array<[number, number]> = [];
        new PhraseFinder(lists, '(?![a-z])', hintsOf(lists)).find(text, (_, start, end) => all.push([start, end]));
        return all;
      };
      expect(found([alternativesOf(source)])).toEqual(found([[source]]));
      expect(found([[source]]).length).toBeGreaterThan(0);
    },
  );
});

describe('a table of beginnings', () => {
  const table = tableOf([['wait'], ['wait', 'w'], [''], ['000'], ['where is', 'whereis']]);
  const metAt = (text: string, at = 0) => {
    const met: number[] = [];
    meet(table, text, at, met);
    return met.toSorted((a, b) => a - b);
  };

  it.each([
    ['waiting', [0, 1, 2]],
    ['w', [1, 2]],
    ['never', [2]],
    ['417 days', [2, 3]],
    ['where is it', [1, 2, 4]],
    ['where to', [1, 2]],
    ['', [2]],
  ])('knows with what "%s" begins', (text, places) => {
    expect(metAt(text)).toEqual(places);
  });

  it('looks no further back than where it is asked', () => {
    expect(metAt('i wait', 2)).toEqual([0, 1, 2]);
    expect(metAt('i wait', 3)).toEqual([2]);
  });
});
