import type { EditorEngine, InsertWay, InsertWork } from '../engine';
import { readLines } from '../lines';
import { lineBreaks, paragraphs } from '../markup';
import { linesAround, select } from '../selection';
import { wait } from '../wait';

/** As for the editors that were measured: time to notice a focus and a selection. */
const settleMs = 90;

async function prepare({ element, placement, caret }: InsertWork, signal: AbortSignal): Promise<void> {
  element.focus({ preventScroll: true });
  await wait(settleMs, signal);
  select(element, placement, caret);
  await wait(settleMs, signal);
}

function undo({ element }: InsertWork): void {
  element.ownerDocument.execCommand('undo');
}

/** Editors with a model of their own handle the paste; a bare contenteditable leaves it to the browser, which does nothing. */
const paste: InsertWay = {
  name: 'contenteditable-paste',
  prepare,
  act({ element, lines, hands }) {
    hands.act(element, { act: 'paste', html: paragraphs(lines), text: lines.join('\n') });
  },
  undo,
};

const command: InsertWay = {
  name: 'contenteditable-command',
  prepare,
  act({ element, lines }) {
    element.ownerDocument.execCommand('insertHTML', false, lineBreaks(lines));
  },
  undo,
};

/** Any editable element that no other engine knows. */
export const contenteditable: EditorEngine = {
  name: 'contenteditable',
  fits: (element) => element.isContentEditable,
  read: readLines,
  around: linesAround,
  ways: [paste, command],
};
