import { insertIntoCkEditor4, undoInCkEditor4 } from './engines/ckeditor4-hands';
import { stepInFroala, undoInFroala } from './engines/froala-hands';
import { handsAnswerEvent, handsEvent, type HandsOrder } from './hands';

/** Runs in the page's own world: carries out the orders that come as events on an editable. Does nothing on its own. */
export function putHandsToWork(): void {
  document.addEventListener(
    handsEvent,
    (event) => {
      // A second copy of this script, injected after an update, must not act as well.
      event.stopImmediatePropagation();
      const element = event.target;
      if (!(element instanceof HTMLElement) || !(event instanceof CustomEvent)) return;
      const answer = carryOut(element, event.detail) ? 'done' : 'cannot';
      element.dispatchEvent(new CustomEvent(handsAnswerEvent, { detail: answer }));
    },
    true,
  );
}

function carryOut(element: HTMLElement, detail: unknown): boolean {
  try {
    const order = JSON.parse(String(detail)) as HandsOrder;
    switch (order.act) {
      case 'paste':
        return paste(element, order.html, order.text);
      case 'ckeditor-insert':
        return insertIntoModel(element, order.html, order.at);
      case 'undo':
        return undo(element) || undoInCkEditor4(element) || undoInFroala(element);
      case 'ckeditor4-insert':
        return insertIntoCkEditor4(element, order.html, order.at);
      case 'froala-step':
        return stepInFroala(element);
      default:
        return false;
    }
  } catch (error) {
    // The page's own code may throw here; the caller sees that the composer did not change.
    console.debug('Tandem could not write into this editor:', error);
    return false;
  }
}

function paste(element: HTMLElement, html: string, text: string): boolean {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
  // Firefox empties what the transfer held before construction.
  event.clipboardData?.setData('text/html', html);
  event.clipboardData?.setData('text/plain', text);
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

/** What we touch of a CKEditor 5 instance, the same from v36 to v48. */
interface CkEditor {
  data: { processor: { toView(html: string): unknown }; toModel(view: unknown): unknown };
  model: {
    document: { getRoot(): CkRoot | null; selection: unknown };
    change(step: (writer: CkWriter) => void): void;
    insertContent(content: unknown, at: unknown): void;
  };
  execute(command: string): void;
}
interface CkRoot {
  childCount: number;
  getChild(index: number): unknown;
}
interface CkWriter {
  createRangeIn(element: unknown): unknown;
  createPositionAt(element: unknown, offset: 'end'): unknown;
}

function insertIntoModel(element: HTMLElement, html: string, at: 'everything' | 'end' | 'selection'): boolean {
  const editor = instanceOf(element);
  const root = editor?.model.document.getRoot();
  if (!editor || !root) return false;
  editor.model.change((writer) => {
    const places = {
      everything: () => writer.createRangeIn(root),
      end: () => writer.createPositionAt(root.getChild(root.childCount - 1) ?? root, 'end'),
      selection: () => editor.model.document.selection,
    };
    const content = editor.data.toModel(editor.data.processor.toView(html));
    editor.model.insertContent(content, places[at]());
  });
  return true;
}

function undo(element: HTMLElement): boolean {
  const editor = instanceOf(element);
  editor?.execute('undo');
  return editor !== undefined;
}

function instanceOf(element: HTMLElement): CkEditor | undefined {
  return (element as HTMLElement & { ckeditorInstance?: CkEditor }).ckeditorInstance;
}
