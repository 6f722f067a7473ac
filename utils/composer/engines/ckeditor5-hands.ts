import type { Acts } from '../hands-at-work';

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

/** What hands can do with CKEditor 5. */
export const ckeditor5Acts = {
  'ckeditor-insert': (element, { html, at }) => insertIntoModel(element, html, at),
  'ckeditor-undo': undo,
} satisfies Acts;
