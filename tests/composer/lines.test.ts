// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines, sameText } from '@/utils/composer/lines';
import { paragraphs } from '@/utils/composer/markup';

function editor(html: string): HTMLElement {
  const body = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body;
  return body.firstElementChild as HTMLElement;
}

describe('what an editor shows', () => {
  it.each([
    ['one paragraph', '<p>a</p>', ['a']],
    ['two paragraphs', '<p>a</p><p>b</p>', ['a', 'b']],
    ['a blank line of CKEditor’s', '<p>a</p><p><br data-cke-filler="true"></p><p>b</p>', ['a', '', 'b']],
    ['an empty editor', '', ['']],
    ['an empty paragraph', '<p></p>', ['']],
    ['a line break', 'a<br>b', ['a', 'b']],
    ['a break that only holds the caret', '<p>a<br></p>', ['a']],
    ['two line breaks', '<p>a<br><br>b</p>', ['a', '', 'b']],
    ['bold and links', '<p>a <strong>b</strong> <a href="#">c</a></p>', ['a b c']],
    ['a list', '<ul><li>a</li><li>b</li></ul>', ['a', 'b']],
    ['a list in a paragraph’s place', '<p>a</p><ol><li><p>b</p></li></ol><p>c</p>', ['a', 'b', 'c']],
    ['text between blocks', 'a<div>b</div>c', ['a', 'b', 'c']],
    ['space between blocks', '<p>a</p>\n  <p>b</p>', ['a', 'b']],
    ['a caret place of CKEditor’s', `<p>a${'\u2060'.repeat(7)}</p>`, ['a']],
    ['joined emoji', '<p>👨‍👩‍👧</p>', ['👨‍👩‍👧']],
  ])('%s', (_, html, lines) => {
    expect(readLines(editor(html))).toEqual(lines);
  });
});

describe('the same text', () => {
  it.each([
    [['a  b'], ['a\u00a0 b'], true],
    [['a', '', 'b'], ['a', '', 'b'], true],
    [['', 'a', ''], ['a'], true],
    [['a', 'b'], ['a', '', 'b'], false],
    [['a', 'b'], ['ab'], false],
    [['a b'], ['ab'], false],
    [[''], ['', ''], true],
    [['a'], [''], false],
    [['\u200fa'], ['a'], false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });

  it('stands in an editor whatever was written', () => {
    const anything = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '  a  b', '<b>&amp;</b>', 'שלום 👋🏽')),
    );
    fc.assert(
      fc.property(anything, (lines) => {
        const draft = lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cs}\ufeff\u2060\u2028\u2029]/gu, ''));
        expect(sameText(readLines(editor(paragraphs(draft))), draft)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
