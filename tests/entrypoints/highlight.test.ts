// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { highlight, rangeOf } from '@/entrypoints/helpdesk.content/highlight';

function message(html: string): HTMLElement {
  const body = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body;
  const element = document.importNode(body.firstElementChild as HTMLElement, true);
  document.body.replaceChildren(element);
  return element;
}

describe('a quote in the thread', () => {
  it.each([
    ['plain text', 'I am fed up with this', 'fed up', 'fed up'],
    ['text across elements', 'I am <b>fed</b> up', 'am fed up', 'am fed up'],
    ['text with other spaces', 'I  am\n   fed&nbsp;up', 'I am fed up', 'I  am\n   fed\u00a0up'],
    ['text across paragraphs', '<p>third</p><p>time</p>', 'third time', 'thirdtime'],
    ['text across a line break', 'third<br>time', 'third time', 'thirdtime'],
    ['signs that a pattern would read', 'why (again)? $5.00 *now*', '(again)? $5.00 *now*', '(again)? $5.00 *now*'],
    ['an emoji', 'so angry 😡 now', '😡', '😡'],
  ])('is found in %s', (_, html, quote, found) => {
    expect(rangeOf(message(html), quote)?.toString()).toBe(found);
  });

  it.each([
    ['that is not there', 'I am fine', 'fed up'],
    ['that is empty', 'I am fine', '  '],
    ['in an empty message', '', 'fed up'],
  ])('%s is left out', (_, html, quote) => {
    expect(rangeOf(message(html), quote)).toBeUndefined();
  });

  it('is left out where the browser knows no highlights, without a fuss', () => {
    const element = message('fed up');
    expect(highlight([{ messageId: '1', quote: 'fed up' }], () => element, new AbortController().signal)).toBe(0);
  });
});
