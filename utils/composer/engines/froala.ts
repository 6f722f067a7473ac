import type { EditorEngine, InsertWay, InsertWork } from '../engine';
import { readLines } from '../lines';
import { lineBreaks } from '../markup';
import { caretIn, linesAround, select } from '../selection';
import { wait } from '../wait';

/** Measured with 3.2.7, 4.7.1 and 5.4.0: time to notice a focus and a selection. */
const settleMs = 90;

async function prepare({ element, placement, caret, keepFrom }: InsertWork, signal: AbortSignal): Promise<void> {
  element.focus({ preventScroll: true });
  await wait(settleMs, signal);
  select(element, placement, caret, keepFrom);
  await wait(settleMs, signal);
}

function undo({ element, hands }: InsertWork): void {
  hands.act(element, { act: 'undo' });
}

/** Between two snapshots of the editor's own undo, which are also what tells its model: one undo takes the text out again. */
const instance: InsertWay = {
  name: 'froala-instance',
  prepare,
  act(work) {
    const { element, hands } = work;
    if (!hands.act(element, { act: 'froala-step' })) return;
    write(work);
    hands.act(element, { act: 'froala-step' });
  },
  undo,
};

const paste: InsertWay = {
  name: 'froala-paste',
  prepare,
  act({ element, lines, hands }) {
    hands.act(element, { act: 'paste', html: lineBreaks(lines), text: lines.join('\n') });
  },
  undo,
};

const before = new WeakMap<HTMLElement, Node[]>();

/** Without the editor's undo, where its instance cannot be reached and pastes are swallowed. */
const range: InsertWay = {
  name: 'froala-range',
  prepare,
  act(work) {
    const { element } = work;
    before.set(
      element,
      Array.from(element.childNodes, (node) => node.cloneNode(true)),
    );
    write(work);
    tell(element);
  },
  undo({ element }) {
    element.replaceChildren(...(before.get(element) ?? []));
    tell(element);
  },
};

/** Froala, 3 to 5, as Freshdesk and others have it: blocks are `<div>`s, and its model is its DOM. */
export const froala: EditorEngine = {
  name: 'froala',
  fits: (element) => element.classList.contains('fr-element'),
  read: readLines,
  around: linesAround,
  ways: [instance, paste, range],
};

function tell(element: HTMLElement): void {
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Writes at the selection. Blocks of their own where nothing shares the line, line breaks in the block otherwise. */
function write({ element, lines, placement }: InsertWork): void {
  const at = caretIn(element);
  if (!at) return;
  at.deleteContents();
  const block = topLevel(element, at.startContainer);
  const isBlank = !block || (block.textContent?.trim() === '' && !block.querySelector('img'));
  let last: Node | undefined;
  if (isBlank || (placement === 'append' && lines[0] === '')) {
    const blocks = (isBlank ? lines : lines.slice(1)).map((line) => blockOf(element.ownerDocument, line));
    if (!block) at.insertNode(fragmentOf(element.ownerDocument, blocks));
    else if (isBlank) block.replaceWith(...blocks);
    else block.after(...blocks);
    last = blocks.at(-1);
  } else {
    const fragment = at.createContextualFragment(lineBreaks(lines));
    last = fragment.lastChild ?? undefined;
    at.insertNode(fragment);
  }
  if (last) element.ownerDocument.getSelection()?.collapse(last, last.childNodes.length || (last as Text).length);
}

function topLevel(element: HTMLElement, node: Node): HTMLElement | undefined {
  let at: Node | null = node;
  while (at && at.parentNode !== element) at = at.parentNode;
  return at instanceof HTMLElement && at.tagName === 'DIV' ? at : undefined;
}

function blockOf(document: Document, line: string): HTMLElement {
  const block = document.createElement('div');
  if (line.trim() === '') block.append(document.createElement('br'));
  else block.append(document.createRange().createContextualFragment(lineBreaks([line])));
  return block;
}

function fragmentOf(document: Document, nodes: readonly Node[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}
