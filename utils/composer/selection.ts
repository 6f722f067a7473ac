import { readLines } from './lines';
import type { Placement } from './placement';

/** The agent's caret or selection in the element, kept before the focus moves; nothing where it never was there. */
export function caretIn(element: HTMLElement): Range | undefined {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

/** Selects where a draft is to go in a contenteditable: all of it, its end, or the agent's caret (its end where there is none). */
export function select(element: HTMLElement, placement: Placement, caret: Range | undefined): void {
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  const kept = caret && element.contains(caret.commonAncestorContainer) ? caret : undefined;
  const range = placement === 'replace' ? everything(element) : placement === 'caret' && kept ? kept : end(element);
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

function everything(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

function end(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(lastBlock(element));
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
