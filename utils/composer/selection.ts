import { readLines } from './lines';
import type { Placement } from './placement';

/** The agent's caret or selection in the element, kept before the focus moves; nothing where it never was there. */
export function caretIn(element: HTMLElement): Range | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

/**
 * Selects where a draft is to go in a contenteditable: all of it, its end, or the agent's caret (its end where there is none).
 * What stands from `keepFrom` on is behind that end.
 */
export function select(
  element: HTMLElement,
  placement: Placement,
  caret: Range | undefined,
  keepFrom?: HTMLElement,
): void {
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  const own = everything(element, keepFrom);
  const isOwn =
    caret &&
    element.contains(caret.commonAncestorContainer) &&
    own.comparePoint(caret.endContainer, caret.endOffset) === 0;
  const kept = isOwn ? caret : undefined;
  const range = placement === 'replace' ? own : placement === 'caret' && kept ? kept : end(element, keepFrom);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** What stands in a contenteditable before and behind its selection. */
export function linesAround(element: HTMLElement): { head: string[]; tail: string[] } {
  const selected = caretIn(element) ?? end(element);
  const head = everything(element);
  const tail = everything(element);
  head.setEnd(selected.startContainer, selected.startOffset);
  tail.setStart(selected.endContainer, selected.endOffset);
  return { head: readLines(head.cloneContents()), tail: readLines(tail.cloneContents()) };
}

/** What stands in front of the element `keepFrom`, and from it on. */
export function partedLines(element: HTMLElement, keepFrom: HTMLElement): { own: string[]; kept: string[] } {
  const own = everything(element, keepFrom);
  const kept = everything(element);
  kept.setStartBefore(keepFrom);
  return { own: readLines(own.cloneContents()), kept: readLines(kept.cloneContents()) };
}

function everything(element: HTMLElement, keepFrom?: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (keepFrom) range.setEndBefore(keepFrom);
  return range;
}

function end(element: HTMLElement, keepFrom?: HTMLElement): Range {
  const range = everything(element, keepFrom);
  if (keepFrom) {
    const before = keepFrom.previousElementSibling;
    if (!before || isInline(before)) {
      range.collapse();
      return range;
    }
    range.selectNodeContents(lastBlock(before));
  } else {
    range.selectNodeContents(lastBlock(element));
  }
  const last = range.endContainer.lastChild;
  // In front of a break that only holds the caret, not behind it.
  if (last?.nodeName === 'BR') range.setStartBefore(last);
  else range.collapse(false);
  range.collapse(last?.nodeName === 'BR');
  return range;
}

function lastBlock(element: Element): Element {
  const last = element.lastElementChild;
  return last !== null && last.nodeName !== 'BR' && last === element.lastChild && !isInline(last)
    ? lastBlock(last)
    : element;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}
