import { isBlock } from '@/utils/helpdesk/blocks';

/** What an editable element shows, a line for each paragraph and line break; blank lines are empty. */
export function readLines(element: Node): string[] {
  const lines: string[] = [];
  let run: Node[] = [];
  const endRun = () => {
    if (run.some((node) => !isLayoutSpace(node))) lines.push(...inlineLines(run));
    run = [];
  };
  for (const child of element.childNodes) {
    if (isBlock(child)) {
      endRun();
      lines.push(...readLines(child));
    } else {
      run.push(child);
    }
  }
  endRun();
  return lines.length > 0 ? lines : [''];
}

/**
 * Whether two texts are the same to a reader: line by line, blank lines included, with the kind and number of spaces within a
 * line left out of account (HTML has its own ideas about them), and blank lines at either end.
 */
export function sameText(a: readonly string[], b: readonly string[]): boolean {
  return canonical(a).join('\n') === canonical(b).join('\n');
}

/** The lines of a text as the agent wrote it. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/);
}

function canonical(lines: readonly string[]): string[] {
  const plain = lines.map((line) => line.replace(/\s+/gu, ' ').trim());
  const first = plain.findIndex((line) => line !== '');
  return first < 0 ? [] : plain.slice(first, plain.findLastIndex((line) => line !== '') + 1);
}

/** Space between two blocks of the source, which shows nothing. */
function isLayoutSpace(node: Node): boolean {
  return (
    node.nodeType === Node.COMMENT_NODE ||
    (node.nodeType === Node.TEXT_NODE && /^[ \t\n\r]*$/.test(node.nodeValue ?? ''))
  );
}

function inlineLines(run: readonly Node[]): string[] {
  const text = run.map(inlineText).join('');
  // The last break of a block only holds the caret.
  return text.replace(/\n$/, '').split('\n');
}

function inlineText(node: Node): string {
  // By its type: a node of a frame is no instance of our own `Text`.
  if (node.nodeType === Node.TEXT_NODE) {
    // CKEditor 5 keeps the caret in empty inline places with seven word joiners.
    const text = (node.nodeValue ?? '').replaceAll('\u2060'.repeat(7), '');
    return text.includes('\n') && !keepsNewlines(node) ? text.replaceAll('\n', ' ') : text;
  }
  if (node.nodeName === 'BR') return '\n';
  return Array.from(node.childNodes, inlineText).join('');
}

function keepsNewlines(node: Node): boolean {
  return node.parentElement !== null && getComputedStyle(node.parentElement).whiteSpace.startsWith('pre');
}
