import { describe, expect, it, vi } from 'vitest';
import { authoredMessages } from '@/scripts/train/corpora';
import { cuesOf } from '@/scripts/train/model-files';
import { languageCodes } from '@/utils/frustration';
import { type Needs, needsOf } from '@/utils/frustration/cues/needs';
import { hintsOf } from '@/utils/frustration/cues/hints';
import { PhraseFinder } from '@/utils/frustration/cues/phrases';
import { prepareText } from '@/utils/frustration/text';

describe('the words that a pattern needs', () => {
  it.each([
    ['let me know', [['let me know']]],
    ['thanks? for nothing', [['thanks for nothing', 'thank for nothing']]],
    ['(?:refund|money) (?:now|today)', [['refund now', 'refund today', 'money now', 'money today']]],
    ['wait(?:ed|ing)?[^.]{0,9}weeks?', [['wait'], ['week']]],
    ['cancel\\w* my (?:\\w+ )?plan', [['cancel'], [' my '], ['plan']]],
    ['late(?! wife)', [['late']]],
    ['(?:never|no+) reply', [['n'], [' reply']]],
    ['what\\?+ again', [['what'], ['?'], [' again']]],
    ['[ab]\\bc', [['ac', 'bc']]],
  ])('of "%s"', (source, needs) => {
    expect(needsOf(source).map((words) => words.toSorted())).toEqual(needs.map((words) => words.toSorted()));
  });

  it.each(['\\w+', '(?:\\w+ )*', '(?:sorry)?', '(?:refund|\\d+)', 'a|b|c', '.{3,}'])('of "%s" are none', (source) => {
    expect(needsOf(source)).toEqual([]);
  });

  it('are looked for once in a text, however often a pattern could begin there', () => {
    const lists = [['in [a-z ]{0,9}(?:black|white|grey)[a-z ]{0,9} boxes']];
    const finder = new PhraseFinder(lists, '', hintsOf(lists));
    const looked = vi.spyOn(String.prototype, 'indexOf');
    const lookedIn = (text: string) => {
      looked.mockClear();
      finder.find(text, () => {});
      return looked.mock.calls.filter(([word]) => word === 'black').length;
    };
    expect(lookedIn('in stock, '.repeat(5_000))).toBe(1);
    expect(lookedIn('in stock, '.repeat(3))).toBe(1);
    looked.mockRestore();
  });

  it.each(languageCodes)('stand in everything that a pattern of %s finds', (language) => {
    const { cues, guards } = cuesOf(language);
    const text = authoredMessages(language)
      .slice(0, 400)
      .map((message) => prepareText(message.text).folded)
      .join('\n\n');
    let found = 0;
    for (const source of [...Object.values(cues), ...Object.values(guards)].flat()) {
      const needs = needsOf(source);
      if (needs.length === 0) continue;
      for (const [match] of text.matchAll(new RegExp(source, 'g'))) {
        found += 1;
        expect(standInOrder(match, needs), `${source}: ${match}`).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(500);
  });
});

/** Whether words of all sets stand in the text, each behind the one before; tries every way. */
function standInOrder(text: string, [words, ...rest]: Needs): boolean {
  return (
    words === undefined ||
    words.some((word) => text.includes(word) && standInOrder(text.slice(text.indexOf(word) + word.length), rest))
  );
}

describe('a search', () => {
  const long = 'waiting (?:for )?(?:many|several|countless) (?:minutes|hours|days|weeks|months|years)';

  it('compiles a long pattern only for a text that holds the words that it needs', () => {
    const finder = new PhraseFinder([[long, 'wait']], '', hintsOf([[long, 'wait']]));
    const lists = (text: string) => {
      const ends: number[] = [];
      finder.find(text, (_, __, end) => ends.push(end));
      return ends;
    };
    const { compiled } = finder as unknown as { compiled: unknown[] };
    expect(lists('waiting room')).toEqual([4]);
    expect(compiled[0]).toBeUndefined();
    expect(lists('waiting days, several')).toEqual([4]);
    expect(compiled[0]).toBeUndefined();
    expect(lists('waiting several days')).toEqual([20]);
    expect(compiled[0]).toBeDefined();
    expect(lists('waiting room')).toEqual([4]);
  });

  it('is told nothing that the beginning of a pattern says already', () => {
    expect(hintsOf([['waiting on the (?:telephone|doorstep)[^.]{0,30}many (?:minutes|hours|days)']]).needs[0]).toBe(
      'waiting on the telephone|waiting on the doorstep&many minutes|many hours|many days',
    );
    expect(hintsOf([['waiting on the (?:telephone|doorstep)[^.]{0,40}']]).needs[0]).toContain('telephone');
    expect(hintsOf([['wait(?:ing)?[^.]{0,40}(?:many|several|countless) (?:days)']]).needs[0]).toBe(
      'many days|several days|countless days',
    );
    expect(hintsOf([['wait']]).needs).toEqual(['']);
  });
});
