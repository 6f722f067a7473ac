import { blocks, paragraphs } from './blocks';
import { clean } from './clean';
import { forwarded, quoteMark } from './quoted';

/** Starts and ends a paragraph in the pieces; whether a blank line shows there is decided by whoever joins them. */
export const paragraph = '\u2029';

/** The text of a tree as a reader sees it, in pieces: white space collapsed, one line a block, each quote apart. */
export interface Pieces {
  /** What the author wrote; `quoteMark` on a line of its own stands for a quote. */
  own: string[];
  quoted: string[][];
  /** About how many characters of the tree were left unread because enough had been. */
  unread: number;
}

/** A tree with more text than this, in UTF-16 units, is not walked to its end. */
const enough = 250_000;

const skipped = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME|SVG|BUTTON)$/i;

/** Elements below which all is history, and elements that mail programs put around it. */
const quotesFromHere = '#divRplyFwdMsg,#appendonsend,#mail-editor-reference-message-container';
const quotes = `blockquote,.gmail_quote,.yahoo_quoted,.moz-cite-prefix,${quotesFromHere}`;
const signatures = 'div.signature,.gmail_signature,.moz-signature,#Signature';

/**
 * Walks the tree and changes nothing in it. Without recursion: hostile markup nests deeper than the stack.
 * `parting` sets quotes apart and leaves signatures out.
 */
export function piecesOf(root: Element, isHidden: (element: Element) => boolean, parting: boolean): Pieces {
  const own: string[] = [];
  const quoted: string[][] = [];
  const lists: number[] = [];
  let sink = own;
  let last = '\n';
  let quote: Element | undefined;
  let preformatted = 0;
  let length = 0;

  const put = (text: string) => {
    if (text === '') return;
    sink.push(text);
    last = text.at(-1) ?? last;
  };
  const write = (text: string) => {
    const seen = clean(text);
    length += text.length;
    const line = preformatted > 0 ? seen : seen.replace(/[ \t\n\r\u2028\u2029]+/g, ' ');
    put(preformatted === 0 && /\s/.test(last) ? line.replace(/^ /, '') : line);
  };
  const turnTo = (other: string[]) => {
    sink = other;
    last = '\n';
  };
  const boundary = (name: string) => {
    const isParagraph = paragraphs.test(name);
    if (blocks.test(name) || (isParagraph && lists.length > 0)) {
      if (last !== '\n' && last !== paragraph) put('\n');
    } else if (isParagraph && last !== paragraph) put(paragraph);
  };
  const open = (element: Element): boolean => {
    const name = element.tagName;
    if (skipped.test(name) || isHidden(element) || (parting && element.matches(signatures))) return false;
    if (parting && !quote && element.matches(quotes) && !forwarded.test(startOf(element))) {
      put(`\n${quoteMark}\n`);
      quote = element;
      quoted.push([]);
      turnTo(quoted.at(-1) ?? own);
    }
    boundary(name);
    if (name === 'BR') put('\n');
    else if (name === 'IMG') write(emojiOf(element));
    else if (name === 'PRE') preformatted += 1;
    else if (/^[OU]L$/.test(name)) lists.push(name === 'OL' ? 1 : Number.NaN);
    else if (name === 'LI') {
      const number = lists.pop() ?? Number.NaN;
      lists.push(number + 1);
      put(number > 0 ? `${number}. ` : '- ');
      // A paragraph that opens right behind the bullet stays on its line.
      last = '\n';
    }
    return true;
  };
  const close = (element: Element) => {
    const name = element.tagName;
    if (/^T[DH]$/.test(name)) put(' ');
    boundary(name);
    if (name === 'PRE') preformatted -= 1;
    else if (/^[OU]L$/.test(name)) lists.pop();
    if (element !== quote || element.matches(quotesFromHere)) return;
    quote = undefined;
    turnTo(own);
  };
  const isWhole = walk(root, { open, write, close, isEnough: () => length > enough });
  return { own, quoted, unread: isWhole ? 0 : (root.textContent?.length ?? 0) - length };
}

interface Visitor {
  /** Whether to go into the element; only then is it closed. */
  open: (element: Element) => boolean;
  write: (text: string) => void;
  close: (element: Element) => void;
  isEnough: () => boolean;
}

/** True once the whole tree was visited. */
function walk(root: Element, { open, write, close, isEnough }: Visitor): boolean {
  let node: Node | null = root.firstChild;
  while (node) {
    if (isEnough()) return false;
    if (node.nodeType === Node.TEXT_NODE) write((node as Text).data);
    else if (node.nodeType === Node.ELEMENT_NODE && open(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      close(node as Element);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return true;
      close(node as Element);
    }
    node = node.nextSibling;
  }
  return true;
}

/** Mail programs send emoji as images; how a customer feels may hang on one. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 16 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function startOf(element: Element): string {
  return (element.textContent ?? '').trimStart().slice(0, 80);
}
