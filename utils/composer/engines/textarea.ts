import type { EditorEngine, InsertWay, InsertWork } from '../engine';
import { linesOf } from '../lines';

function field(work: InsertWork): HTMLTextAreaElement {
  return work.element as HTMLTextAreaElement;
}

async function prepare(work: InsertWork): Promise<void> {
  const area = field(work);
  // A text area keeps its caret while it is not focused.
  const { selectionStart, selectionEnd } = area;
  area.focus({ preventScroll: true });
  const end = area.value.length;
  const [from, to] = { replace: [0, end], append: [end, end], caret: [selectionStart, selectionEnd] }[work.placement];
  area.setSelectionRange(from ?? end, to ?? end);
}

function undo(work: InsertWork): void {
  work.element.ownerDocument.execCommand('undo');
}

/** Old, but the only way that leaves the browser's own undo intact. */
const command: InsertWay = {
  name: 'textarea-command',
  prepare,
  act(work) {
    work.element.ownerDocument.execCommand('insertText', false, work.lines.join('\n'));
  },
  undo,
};

const setter: InsertWay = {
  name: 'textarea-value',
  prepare,
  act(work) {
    const area = field(work);
    const text = work.lines.join('\n');
    // Through the prototype: frameworks put a setter of their own on the element and would not see the change.
    const property = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    property?.set?.call(
      area,
      `${area.value.slice(0, area.selectionStart)}${text}${area.value.slice(area.selectionEnd)}`,
    );
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
  },
  undo,
};

/** A plain `<textarea>`. */
export const textarea: EditorEngine = {
  name: 'textarea',
  // By its name: one in a frame is no instance of our own class.
  fits: (element) => element.localName === 'textarea',
  read: (element) => linesOf((element as HTMLTextAreaElement).value),
  around(element) {
    const { value: text, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return { head: linesOf(text.slice(0, selectionStart)), tail: linesOf(text.slice(selectionEnd)) };
  },
  ways: [command, setter],
};
