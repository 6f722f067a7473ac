import type { EditorEngine, InsertWay, InsertWork } from '../engine';
import type { HandsOrder } from '../hands';
import { readLines } from '../lines';
import { paragraphs } from '../markup';
import { linesAround, select } from '../selection';
import { wait } from '../wait';

/** Measured: helpdesks move the caret when the editor gets the focus, up to 100 ms later. */
const afterFocusMs = 100;
/** Measured: CKEditor learns of a selection up to 80 ms after it was made; a paste before that goes to the old one. */
const afterSelectionMs = 90;

/** Shared by `ways`: take the step back in the editor itself. */
function undo({ element, hands }: InsertWork): void {
  hands.act(element, { act: 'undo' });
}

const paste: InsertWay = {
  name: 'ckeditor5-paste',
  async prepare({ element, placement, caret }, signal) {
    if (element.ownerDocument.activeElement !== element) {
      element.focus({ preventScroll: true });
      await wait(afterFocusMs, signal);
    }
    select(element, placement, caret);
    await wait(afterSelectionMs, signal);
  },
  act({ element, lines, hands }) {
    hands.act(element, { act: 'paste', html: paragraphs(lines), text: lines.join('\n') });
  },
  undo,
};

const places = { replace: 'everything', append: 'end', caret: 'selection' } as const;

const model: InsertWay = {
  name: 'ckeditor5-model',
  async prepare() {},
  act({ element, lines, placement, hands }) {
    const order: HandsOrder = { act: 'ckeditor-insert', html: paragraphs(lines), at: places[placement] };
    hands.act(element, order);
  },
  undo,
};

/** CKEditor 5, v36 to v48: it takes neither `execCommand` nor DOM writes, but pastes, and its own model. */
export const ckeditor5: EditorEngine = {
  name: 'ckeditor5',
  fits: (element) => element.classList.contains('ck-editor__editable'),
  read: readLines,
  around: linesAround,
  ways: [paste, model],
};
