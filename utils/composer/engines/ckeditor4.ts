import type { EditorEngine, InsertWay } from '../engine';
import { readLines } from '../lines';
import { lineBreaks, paragraphs } from '../markup';
import { linesAround, select } from '../selection';

/** What of the editor stands in the page's own document, where our hands hear: its frame, or the editable of an inline one. */
function inPage(element: HTMLElement): HTMLElement {
  return (element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined) ?? element;
}

/** The plug-in "confighelper" writes "Type your message here" into the editable itself, and marks it. */
function isPlaceholder(element: HTMLElement): boolean {
  return element.classList.contains('placeholder');
}

/** Measured with 4.13 and 4.22: one undo takes back what stands between two snapshots, however it came there. */
const model: InsertWay = {
  name: 'ckeditor4-model',
  async prepare({ element, placement, caret }) {
    if (placement !== 'replace') select(element, placement, caret);
  },
  act({ element, lines, placement, hands }) {
    const target = inPage(element);
    if (placement === 'replace') {
      hands.act(target, { act: 'ckeditor4-insert', html: paragraphs(lines), at: 'everything' });
    } else if (placement === 'append' && lines[0] === '') {
      // Nothing continues the last line, so paragraphs can follow it.
      hands.act(target, { act: 'ckeditor4-insert', html: paragraphs(lines.slice(1)), at: 'behind' });
    } else {
      hands.act(target, { act: 'ckeditor4-insert', html: lineBreaks(lines), at: 'selection' });
    }
  },
  undo({ element, hands }) {
    hands.act(inPage(element), { act: 'undo' });
  },
};

/**
 * CKEditor 4, in its frame of the page's own origin or inline. No way without its instance: what `execCommand` writes into the frame,
 * the editor's undo does not take back.
 */
export const ckeditor4: EditorEngine = {
  name: 'ckeditor4',
  fits: (element) => element.classList.contains('cke_editable'),
  read: (element) => (isPlaceholder(element) ? [''] : readLines(element)),
  around: (element) => (isPlaceholder(element) ? { head: [''], tail: [''] } : linesAround(element)),
  ways: [model],
};
