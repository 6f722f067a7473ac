import {
  Autoformat,
  BlockQuote,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  Underline,
  type EditorConfig,
} from 'ckeditor5';
import { shownAttribute } from './dom';

export type EditorKind = 'rich' | 'plain';

const plugins = {
  rich: [Essentials, Paragraph, Bold, Italic, Underline, Link, List, BlockQuote, Autoformat],
  plain: [Essentials, Paragraph],
} satisfies Record<EditorKind, EditorConfig['plugins']>;

const testIds = { rich: 'omnicomposer-rich-text-ckeditor', plain: 'omnicomposer-plain-text-ckeditor' };

/** A CKEditor 5 on a new editable, with `ckeditorInstance` on it as CKEditor leaves it. */
export async function createEditor(
  kind: EditorKind,
  words: { label: string; placeholder: string },
  data: string,
): Promise<DecoupledEditor> {
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    plugins: plugins[kind],
    toolbar:
      kind === 'rich' ? ['bold', 'italic', 'underline', 'link', 'bulletedList', 'numberedList', 'blockQuote'] : [],
    root: { initialData: data, label: words.label, placeholder: words.placeholder },
  });
  const { name, value } = shownAttribute('data-test-id', testIds[kind]);
  setRootAttribute(editor, name, value);
  return editor;
}

/** Sets an attribute of the editable through CKEditor's view: one set on the element alone is lost at the next rendering. */
export function setRootAttribute(editor: DecoupledEditor, name: string, value: string): void {
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root) writer.setAttribute(name, value, root);
  });
}

/** The words that stand in the editor while it is empty. */
export function setPlaceholder(editor: DecoupledEditor, text: string): void {
  const root = editor.editing.view.document.getRoot();
  if (root) root.placeholder = text;
}

/** Calls back where Enter, not Shift+Enter, is pressed in the editor, whoever pressed it; the editor then makes no new line. */
export function onPlainEnter(editor: DecoupledEditor, callback: (trusted: boolean) => void): void {
  editor.editing.view.document.on(
    'enter',
    (event, data: { isSoft?: boolean; domEvent?: Event; preventDefault(): void }) => {
      if (data.isSoft) return;
      data.preventDefault();
      event.stop();
      callback(data.domEvent?.isTrusted ?? false);
    },
    { priority: 'highest' },
  );
}

/** How long after the focus the caret is moved. */
const caretMoveMs = 50;

/** Puts the caret at the start shortly after a script, not a press of the pointer, has focused the editor. */
export function moveCaretOnFocus(editor: DecoupledEditor): void {
  let pressed = false;
  editor.ui.getEditableElement()?.addEventListener('pointerdown', () => (pressed = true));
  editor.ui.focusTracker.on('change:isFocused', (_event, _name, focused: boolean) => {
    if (!focused) pressed = false;
    if (!focused || pressed) return;
    setTimeout(() => {
      const root = editor.model.document.getRoot();
      if (root) editor.model.change((writer) => writer.setSelection(root, 0));
    }, caretMoveMs);
  });
}

/** Steps that undo could take now. */
export function undoSteps(editor: DecoupledEditor): number {
  const command = editor.commands.get('undo');
  // CKEditor counts for itself and tells nobody.
  const stack: unknown = command && Reflect.get(command, '_stack');
  return Array.isArray(stack) ? stack.length : 0;
}

export type { DecoupledEditor };
