import { version } from '@/package.json';

/**
 * The talk between our content script and our hands in the page's own world. Only the page's world can see a rich editor's
 * instance and, in Firefox, only a paste made there reaches it. The page can see and forge all of this, so nothing secret is
 * said, the hands can do no more than the page itself could, and no answer is believed: the composer is read back instead.
 */

/** The build's version keeps hands that an update left behind from acting as well. */
export const handsEvent = `tandem-hands-${version}`;
export const handsAnswerEvent = `${handsEvent}-answer`;

export type HandsOrder =
  /** Paste where the selection is. */
  | { act: 'paste'; html: string; text: string }
  /** Take back the editor's last step; hands that do not know the editor leave the order to others. */
  | { act: 'ckeditor-undo' | 'ckeditor4-undo' | 'froala-undo' }
  /** Put the paragraphs into the CKEditor 5 model as one step that can be undone. */
  | { act: 'ckeditor-insert'; html: string; at: 'everything' | 'end' | 'selection' }
  /** The same for CKEditor 4, told by its frame or its inline editable; `behind` adds paragraphs after the last one. */
  | { act: 'ckeditor4-insert'; html: string; at: 'everything' | 'behind' | 'selection' }
  /** A snapshot for Froala's undo, from which its model learns what changed. */
  | { act: 'froala-step' };

/** Types into the page's editors. */
export interface Hands {
  /** Acts at once. True where the hands are there and say that they acted, which proves nothing about the outcome. */
  act(element: HTMLElement, order: HandsOrder): boolean;
}

/** The hands as the content script reaches them: one event on the editable, answered before `act` returns. */
export const pageHands: Hands = {
  act(element, order) {
    let acted = false;
    const hear = (event: Event) => {
      acted = event instanceof CustomEvent && event.detail === 'done';
    };
    element.addEventListener(handsAnswerEvent, hear);
    element.dispatchEvent(new CustomEvent(handsEvent, { detail: JSON.stringify(order) }));
    element.removeEventListener(handsAnswerEvent, hear);
    return acted;
  },
};
