import type { Acts } from '../hands-at-work';

/** What we touch of a Froala instance, the same from 3.2 to 5.4. */
interface Froala {
  el: HTMLElement;
  undo: { saveStep(): void };
  commands: { undo(): void };
}

/** Takes a snapshot for the editor's undo; where the DOM changed since the last one, the editor tells its model. */
function stepInFroala(element: HTMLElement): boolean {
  const editor = instanceOf(element);
  editor?.undo.saveStep();
  return editor !== undefined;
}

/** Takes back the editor's last step. */
function undoInFroala(element: HTMLElement): boolean {
  const editor = instanceOf(element);
  editor?.commands.undo();
  return editor !== undefined;
}

/** The instance hangs on its box, also where a page bundles Froala and shows no global. */
function instanceOf(element: HTMLElement): Froala | undefined {
  const box = element.closest('.fr-box') as (Element & { 'data-froala.editor'?: Froala }) | null;
  const { FroalaEditor } = window as unknown as { FroalaEditor?: { INSTANCES?: Froala[] } };
  return box?.['data-froala.editor'] ?? FroalaEditor?.INSTANCES?.find(({ el }) => el === element);
}

/** What hands can do with Froala. */
export const froalaActs = { 'froala-step': stepInFroala, 'froala-undo': undoInFroala } satisfies Acts;
