import { styleOf } from './dom';
import { forwarded, quoteMark, splitQuoted, type PlainText } from './quoted';

export type { PlainText } from './quoted';

/** Longest text that is read of one message, in UTF-16 units; what follows is counted and said to be cut. */
export const maxTextLength = 100_000;

/** Longest HTML that is parsed, in UTF-16 units: the page must not stand still for one message. The rest counts as cut. */
export const maxHtmlLength = 400_000;

/**
 * What an HTML body says, read in an inert document: no script of it runs, nothing of it is loaded.
 * `plain`, where given, is the helpdesk's own plain text of the same body, and is used where the HTML is too long to parse.
 */
export function readHtml(html: string, plain?: string): PlainText {
  if (plain && html.length > maxHtmlLength) return readPlain(plain);
  const { own, quoted } = walk(parsed(html), hiddenByAttribute, true);
  return parted(own, quoted, html.length - maxHtmlLength);
}

/** What an element of the page shows. The page is only looked at: nothing is cloned, changed or selected. */
export function readElement(element: Element): PlainText {
  const { own, quoted } = walk(element, hiddenByStyle, true);
  return parted(own, quoted);
}

/** What a plain text body says. */
export function readPlain(plain: string): PlainText {
  const long = 2 * maxTextLength;
  return parted([clean(plain.slice(0, long)).replace(/\r\n?/g, '\n')], [], plain.length - long);
}

/** All that an HTML text says, quotes and signatures too: for macros, not for messages. */
export function flattenHtml(html: string): string {
  return capped(tidy(walk(parsed(html), hiddenByAttribute, false).own));
}

/**
 * Takes out what nobody sees and only a machine would read: NUL and other controls, zero-width characters, tag characters,
 * bidirectional controls, hidden runs of variation selectors. Joiners stay where emoji and non-Latin scripts need them.
 */
export function clean(text: string): string {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(unseen, '')
    .replace(/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}])[\u200c\u200d]/gu, '')
    .replace(/[\ufe00-\ufe0f]{2,}/g, '')
    .toWellFormed();
}

const unseen =
  // oxlint-disable-next-line no-control-regex -- controls are what this is for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e01ef}]/gu;

/** Starts and ends a paragraph; whether a blank line shows there is decided at the end. */
const paragraph = '\u2029';

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TITLE',
  'OBJECT',
  'IFRAME',
  'svg',
  'BUTTON',
  'SELECT',
]);
const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|HEADER|HR|LI|MAIN|OL|PRE|SECTION|TABLE|TR|UL)$/;
const paragraphs = /^(?:P|H[1-6])$/;

/** Elements that mail programs put around the quoted history. */
const quotes =
  'blockquote,.gmail_quote,.gmail_quote_container,.yahoo_quoted,.moz-cite-prefix,.protonmail_quote,.zmail_extra';
/** Elements below which all is history. */
const quotesFromHere = '#divRplyFwdMsg,#appendonsend,#mail-editor-reference-message-container';
const signatures = 'div.signature,.gmail_signature,.moz-signature,#Signature';

type IsHidden = (element: Element) => boolean;

function parsed(html: string): Element {
  const start = html.slice(0, maxHtmlLength);
  return new DOMParser().parseFromString(isDeep(start) ? start.replace(/<[^<>]*>/g, '\n') : start, 'text/html').body;
}

/** Browsers take seconds for thousands of elements that are opened and never closed. */
function isDeep(html: string): boolean {
  const opened = html.match(/<(?!br|img|hr|[/!])/gi)?.length ?? 0;
  return opened - (html.match(/<\//g)?.length ?? 0) > 2000;
}

/** `unread` is how much was left away before the text was made. */
function parted(own: readonly string[], quotedParts: readonly string[][], unread = 0): PlainText {
  const whole = tidy(own);
  // Cut before the search for quotes, so that the search stays short however long the message is.
  const { text, quoted } = splitQuoted(whole.slice(0, maxTextLength), quotedParts.map(tidy));
  const cut = Math.max(whole.length - maxTextLength, 0) + Math.max(unread, 0);
  return { text: text + cutNote(cut), ...(quoted && { quoted: capped(quoted) }) };
}

function capped(text: string): string {
  return text.slice(0, maxTextLength) + cutNote(text.length - maxTextLength);
}

function cutNote(length: number): string {
  return length > 0 ? `\n[cut: ${length} more characters]` : '';
}

/** Walks without recursion: hostile markup nests deeper than the stack. */
function walk(root: Element, isHidden: IsHidden, parting: boolean): { own: string[]; quoted: string[][] } {
  const writer = new Writer();
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) writer.write((node as Text).data);
    else if (node.nodeType === Node.ELEMENT_NODE && writer.open(node as Element, isHidden, parting)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      writer.close(node as Element);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return writer;
      writer.close(node as Element);
    }
    node = node.nextSibling;
  }
  return writer;
}

/** Puts text together as a reader sees it: white space collapsed, one line a block, quotes apart. */
class Writer {
  own: string[] = [];
  quoted: string[][] = [];
  private sink = this.own;
  private last = '\n';
  private quoteRoot: Element | undefined;
  private preformatted = 0;
  private lists: number[] = [];

  /** Whether to go into the element. */
  open(element: Element, isHidden: IsHidden, parting: boolean): boolean {
    const { tagName } = element;
    if (skipped.has(tagName) || isHidden(element)) return false;
    if (tagName === 'BR') this.put('\n');
    else if (tagName === 'IMG') this.write(emojiOf(element));
    if (parting && !this.quoteRoot) {
      if (element.matches(signatures)) return false;
      if (element.matches(`${quotes},${quotesFromHere}`) && !forwarded.test(startOf(element))) this.quote(element);
    }
    this.boundary(tagName);
    if (tagName === 'PRE') this.preformatted += 1;
    else if (tagName === 'UL' || tagName === 'OL') this.lists.push(tagName === 'OL' ? 1 : Number.NaN);
    else if (tagName === 'LI') this.bullet();
    return true;
  }

  close(element: Element): void {
    const { tagName } = element;
    if (tagName === 'TD' || tagName === 'TH') this.put(' ');
    this.boundary(tagName);
    if (tagName === 'PRE') this.preformatted -= 1;
    else if (tagName === 'UL' || tagName === 'OL') this.lists.pop();
    if (element !== this.quoteRoot || element.matches(quotesFromHere)) return;
    this.quoteRoot = undefined;
    this.sink = this.own;
    this.last = '\n';
  }

  write(text: string): void {
    const seen = clean(text);
    if (this.preformatted > 0) this.put(seen);
    else {
      const line = seen.replace(/[ \t\n\r\u2028\u2029]+/g, ' ');
      this.put(/\s/.test(this.last) ? line.replace(/^ /, '') : line);
    }
  }

  private put(text: string): void {
    if (text === '') return;
    this.sink.push(text);
    this.last = text.at(-1) ?? this.last;
  }

  private boundary(tagName: string): void {
    const inList = this.lists.length > 0;
    if (blocks.test(tagName) || (inList && paragraphs.test(tagName))) {
      if (this.last !== '\n' && this.last !== paragraph) this.put('\n');
    } else if (paragraphs.test(tagName) && this.last !== paragraph) this.put(paragraph);
  }

  private bullet(): void {
    const number = this.lists.at(-1) ?? Number.NaN;
    this.put(Number.isNaN(number) ? '- ' : `${number}. `);
    if (this.lists.length > 0) this.lists[this.lists.length - 1] = number + 1;
    // A paragraph that opens right behind the bullet stays on its line.
    this.last = '\n';
  }

  private quote(element: Element): void {
    this.put(`\n${quoteMark}\n`);
    this.quoteRoot = element;
    this.sink = [];
    this.quoted.push(this.sink);
    this.last = '\n';
  }
}

/** Mail programs send emoji as images; how a customer feels may hang on one. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 16 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function startOf(element: Element): string {
  return (element.textContent ?? '').trimStart().slice(0, 80);
}

/** Lines trimmed, blank lines where the author left them. Linear in the length, whatever the text is made of. */
function tidy(pieces: readonly string[]): string {
  const parts = pieces
    .join('')
    .split(paragraph)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.replaceAll('\u00a0', ' ').trimEnd())
        .join('\n'),
    );
  // Who sets blank paragraphs between paragraphs sees no gap without them: so do most rich composers.
  const setsBlanks = parts.slice(1, -1).some((part) => part.trim() === '');
  return parts
    .map((part) => part.replace(/^\n+|\n$/g, ''))
    .join(setsBlanks ? '\n' : '\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** In an inert document there is no computed style; the ways in which mail hides text are written on the element. */
function hiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && hiding.test(style);
}

const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0+\s*(?:;|!|$)|font-size\s*:\s*(?:0|[01](?:\.\d+)?px)\s*\w*\s*(?:;|!|$)|mso-hide\s*:\s*all|(?:^|;)\s*color\s*:\s*transparent/i;

function hiddenByStyle(element: Element): boolean {
  const { display, visibility, opacity, fontSize } = styleOf(element);
  return display === 'none' || visibility === 'hidden' || opacity === '0' || Number.parseFloat(fontSize) < 2;
}
