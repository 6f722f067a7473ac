import { isBlock } from '@/utils/helpdesk/blocks';
import { sheetOf } from './host';

/** A passage of a message in the thread. */
export interface Quote {
  messageId: string;
  quote: string;
}

const name = 'tandem-evidence';
const rule = `::highlight(${name}) { background-color: rgb(255 186 73 / 42%); text-decoration: underline 1px rgb(176 67 0) }`;

/**
 * Marks the quotes in the page's own thread without touching its DOM. Quotes that are not found on the page are left out, and
 * where the browser cannot do it nothing happens. Gives the number of quotes that were marked.
 */
export function highlight(
  quotes: readonly Quote[],
  findMessage: (messageId: string) => HTMLElement | undefined,
  signal: AbortSignal,
): number {
  clearHighlights();
  if (!('highlights' in CSS) || signal.aborted) return 0;
  const ranges = quotes.flatMap(({ messageId, quote }) => {
    const element = findMessage(messageId);
    return (element && rangeOf(element, quote)) ?? [];
  });
  if (ranges.length === 0) return 0;
  styleOnce();
  CSS.highlights.set(name, new Highlight(...ranges));
  signal.addEventListener('abort', clearHighlights, { once: true });
  return ranges.length;
}

export function clearHighlights(): void {
  if ('highlights' in CSS) CSS.highlights.delete(name);
}

/** The first place in the element where the quote stands, whatever spaces and line breaks lie between its words. */
export function rangeOf(element: HTMLElement, quote: string): Range | undefined {
  const words = quote.split(/\s+/).filter(Boolean);
  const { text, nodes } = textOf(element);
  const pattern = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('\\s+');
  const match = words.length > 0 && new RegExp(pattern).exec(text);
  if (!match) return undefined;
  const range = document.createRange();
  const place = (at: number) => nodes.findLast((candidate) => candidate.from <= at);
  const first = place(match.index);
  const last = place(match.index + match[0].length - 1);
  if (!first || !last) return undefined;
  range.setStart(first.node, match.index - first.from);
  range.setEnd(last.node, match.index + match[0].length - last.from);
  return range;
}

/** The element's text, a space wherever a line ends, and at which offset of it each text node begins. */
function textOf(element: HTMLElement): { text: string; nodes: { node: Text; from: number }[] } {
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      nodes.push({ node, from: text.length });
      text += node.data;
    } else if (node.nodeName === 'BR' || isBlock(node)) {
      text += ' ';
    }
  }
  return { text, nodes };
}

let sheet: CSSStyleSheet | undefined;

function styleOnce(): void {
  sheet ??= sheetOf(rule);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
