/** What the page uses of Froala, which its own script loads as a global. */
export interface Editor {
  el: HTMLElement;
  html: { get(): string; set(html: string): void };
  undo: { saveStep(): void; reset(): void };
  commands: { undo(): void };
  selection: { setAtEnd(node: Node): void; restore(): void };
  events: { focus(): void };
  destroy(): void;
}

interface Events {
  initialized(this: Editor): void;
  contentChanged(this: Editor): void;
}

declare const FroalaEditor: {
  new (element: HTMLElement, options: Record<string, unknown> & { events: Events }): unknown;
  ENTER_DIV: number;
};

/** A Froala on `element`; `onChange` hears what its model holds whenever the editor says that it changed, and never else. */
export function createEditor(element: HTMLElement, onChange: (html: string) => void): Promise<Editor> {
  return new Promise((done) => {
    const editor = new FroalaEditor(element, {
      enter: FroalaEditor.ENTER_DIV,
      toolbarButtons: ['bold', 'italic', 'underline'],
      events: {
        initialized() {
          done(this);
        },
        contentChanged() {
          onChange(this.html.get());
        },
      },
    });
    console.debug('An editor is being built:', editor);
  });
}
