import { handsAnswerEvent, handsEvent, type HandsOrder } from './hands';

/** What hands can do beyond pasting, by the order that asks for it; each says whether it acted. */
export type Acts = {
  [Act in HandsOrder['act']]?: (element: HTMLElement, order: Extract<HandsOrder, { act: Act }>) => boolean;
};

/**
 * Runs in the page's own world: carries out the orders that come as events on an editable. Does nothing on its own. `acts` are those
 * of the editors that are met on the page; an order that is none of them is left to other hands.
 */
export function putHandsToWork(acts: Acts): void {
  document.addEventListener(
    handsEvent,
    (event) => {
      const element = event.target;
      if (!(element instanceof HTMLElement) || !(event instanceof CustomEvent)) return;
      const answer = carryOut({ paste, ...acts }, element, event.detail);
      if (answer === undefined) return;
      // A second copy of this script, injected after an update, must not act as well.
      event.stopImmediatePropagation();
      element.dispatchEvent(new CustomEvent(handsAnswerEvent, { detail: answer ? 'done' : 'cannot' }));
    },
    true,
  );
}

function carryOut(acts: Acts, element: HTMLElement, detail: unknown): boolean | undefined {
  try {
    const order = JSON.parse(String(detail)) as HandsOrder;
    return Object.hasOwn(acts, order.act) ? (acts[order.act] as AnyAct | undefined)?.(element, order) : undefined;
  } catch (error) {
    // The page's own code may throw here; the caller sees that the composer did not change.
    console.debug('Tandem could not write into this editor:', error);
    return false;
  }
}

type AnyAct = (element: HTMLElement, order: HandsOrder) => boolean;

function paste(element: HTMLElement, { html, text }: { html: string; text: string }): boolean {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
  // Firefox empties what the transfer held before construction.
  event.clipboardData?.setData('text/html', html);
  event.clipboardData?.setData('text/plain', text);
  element.dispatchEvent(event);
  return event.defaultPrevented;
}
