import type { Acts } from '../hands-at-work';

/** What we touch of a CKEditor 4 instance. */
interface Editor4 {
  container: { $: Node };
  editable(): {
    hasClass(name: string): boolean;
    removeClass(name: string): void;
    setHtml(html: string): void;
    appendHtml(html: string): void;
  };
  createRange(): { moveToElementEditEnd(element: unknown): void; select(): void };
  insertHtml(html: string): void;
  fire(event: 'saveSnapshot'): void;
  execCommand(command: 'undo'): void;
}

/** Puts the HTML into the editor that holds the element, between two snapshots, so that one undo takes it out again. */
function insertIntoCkEditor4(element: HTMLElement, html: string, at: 'everything' | 'behind' | 'selection'): boolean {
  const editor = instanceOf(element);
  if (!editor) return false;
  const editable = editor.editable();
  if (editable.hasClass('placeholder')) {
    editable.removeClass('placeholder');
    editable.setHtml('');
  }
  editor.fire('saveSnapshot');
  if (at === 'selection') {
    editor.insertHtml(html);
  } else {
    if (at === 'everything') editable.setHtml(html);
    else editable.appendHtml(html);
    const end = editor.createRange();
    end.moveToElementEditEnd(editable);
    end.select();
  }
  editor.fire('saveSnapshot');
  return true;
}

/** Takes back the editor's last step. */
function undoInCkEditor4(element: HTMLElement): boolean {
  const editor = instanceOf(element);
  editor?.execCommand('undo');
  return editor !== undefined;
}

function instanceOf(element: HTMLElement): Editor4 | undefined {
  const { CKEDITOR } = window as unknown as { CKEDITOR?: { instances?: Record<string, Editor4> } };
  return Object.values(CKEDITOR?.instances ?? {}).find(({ container }) => container.$.contains(element));
}

/** What hands can do with CKEditor 4. */
export const ckeditor4Acts = {
  'ckeditor4-insert': (element, { html, at }) => insertIntoCkEditor4(element, html, at),
  'ckeditor4-undo': undoInCkEditor4,
} satisfies Acts;
