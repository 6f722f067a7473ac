import type { Hands } from './hands';
import type { Placement } from './placement';

/** One kind of editor, told by its element alone. */
export interface EditorEngine {
  readonly name: string;
  fits(element: HTMLElement): boolean;
  /** What stands in the editor now. */
  read(element: HTMLElement): string[];
  /** What stands before and behind the selection in the editor now. */
  around(element: HTMLElement): { head: string[]; tail: string[] };
  /** Tried in order; the next one only while the editor stands as it stood before. */
  readonly ways: readonly InsertWay[];
}

/** One way to get text into such an editor. */
export interface InsertWay {
  /** For reports: `ckeditor5-paste`. */
  readonly name: string;
  /** Waits until the editor is ready to take the text: focus, selection, and the time that it needs to notice both. */
  prepare(work: InsertWork, signal: AbortSignal): Promise<void>;
  /** Puts the text in, in one step that the editor's own undo takes back, before it returns. */
  act(work: InsertWork): void;
  /** Takes a step back that went wrong. */
  undo(work: InsertWork): void;
}

export interface InsertWork {
  element: HTMLElement;
  /** What to write; its first line continues the line that it is put behind. */
  lines: readonly string[];
  placement: Placement;
  /** What stands behind the agent's own words, from this element on, and stays there. */
  keepFrom: HTMLElement | undefined;
  /** The caret or selection in the editor before we touched the focus. */
  caret: Range | undefined;
  hands: Hands;
}
