import type { EditorEngine, InsertWay, InsertWork } from '../engine';
import { readLines } from '../lines';
import { paragraphs } from '../markup';
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
    hands.act(element, { act: 'paste', html: paragraphs(lines, '<br>'), text: lines.join('\n') });
  },
  undo,
};

/** Measured: text keeps to the editor's own kind of blocks, where HTML nests blocks in Firefox and loses breaks in Chromium. */
const command: InsertWay = {
  name: 'contenteditable-command',
  prepare,
  act({ element, lines }) {
    // Chromium leaves runs of spaces as they are, which HTML shows as one.
    element.ownerDocument.execCommand('insertText', false, lines.join('\n').replaceAll('  ', ' \u00a0'));
  },
  undo,
};

/**
 * Any editable element that no other engine knows. Measured on ProseMirror (TipTap 3) and Quill 2, which take the paste, and on
 * Summernote 0.9 and bare editables, which take the command; so none of them has an engine of its own.
 */
export const contenteditable: EditorEngine = {
  name: 'contenteditable',
  fits: (element) => element.isContentEditable,
  read: readLines,
  around: linesAround,
  ways: [paste, command],
};
