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
  const wanted = quote.replace(/\s+/g, ' ').trim();
  if (wanted === '') return undefined;
  const { text, places } = spacedText(element);
  const at = text.indexOf(wanted);
  const start = places[at];
  const end = places[at + wanted.length - 1];
  if (at < 0 || !start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

interface Place {
  node: Text;
  offset: number;
}

/** The element's text with every run of white space as one space, and for each of its characters where it stands. */
function spacedText(element: HTMLElement): { text: string; places: Place[] } {
  const places: Place[] = [];
  const characters: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let pendingSpace = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      // A new block or line separates words even where the source has no space.
      pendingSpace ||= breaksLine(node);
      continue;
    }
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      if (/\s/.test(character)) {
        pendingSpace = true;
        continue;
      }
      if (pendingSpace && characters.length > 0) {
        characters.push(' ');
        places.push({ node, offset });
      }
      pendingSpace = false;
      characters.push(character);
      places.push({ node, offset });
    }
  }
  return { text: characters.join(''), places };
}

function breaksLine(node: Node): boolean {
  return /^(?:BR|P|DIV|LI|UL|OL|TR|TD|H\d|BLOCKQUOTE|PRE)$/.test(node.nodeName);
}

let sheet: CSSStyleSheet | undefined;

function styleOnce(): void {
  sheet ??= sheetOf(rule);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
