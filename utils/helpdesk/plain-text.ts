import { clean } from './clean';
import { styleOf } from './dom';
import { paragraph, type Pieces, piecesOf } from './pieces';
import { splitQuoted, type PlainText } from './quoted';

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
  return parted(piecesOf(parsed(html), hiddenByAttribute, true), html.length - maxHtmlLength);
}

/** What an element of an inert document says. */
export function readInert(element: Element): PlainText {
  return parted(piecesOf(element, hiddenByAttribute, true));
}

/** What an element of the page shows. The page is only looked at: nothing is cloned, changed or selected. */
export function readElement(element: Element): PlainText {
  return parted(piecesOf(element, hiddenByStyle, true));
}

/** What a plain text body says. */
export function readPlain(plain: string): PlainText {
  const long = 2 * maxTextLength;
  const own = [clean(plain.slice(0, long)).replace(/\r\n?/g, '\n')];
  return parted({ own, quoted: [], unread: 0 }, plain.length - long);
}

/** All that an HTML text says, quotes and signatures too: for macros, not for messages. */
export function flattenHtml(html: string): string {
  return capped(tidy(piecesOf(parsed(html), hiddenByAttribute, false).own));
}

function parsed(html: string): Element {
  const start = html.slice(0, maxHtmlLength);
  return new DOMParser().parseFromString(isDeep(start) ? start.replace(/<[^<>]*>/g, '\n') : start, 'text/html').body;
}

/** Browsers take seconds for thousands of elements that are opened and never closed. */
function isDeep(html: string): boolean {
  const opened = html.match(/<(?!br|img|hr|[/!])/gi)?.length ?? 0;
  return opened - (html.match(/<\//g)?.length ?? 0) > 2000;
}

/** `beyond` is how much of the source was left away before the pieces were made. */
function parted(pieces: Pieces, beyond = 0): PlainText {
  const whole = tidy(pieces.own);
  // Cut before the search for quotes, so that the search stays short however long the message is.
  const { text, quoted } = splitQuoted(whole.slice(0, maxTextLength), pieces.quoted.map(tidy));
  const cut = Math.max(whole.length - maxTextLength, 0) + pieces.unread + Math.max(beyond, 0);
  return { text: text + cutNote(cut), quoted: quoted && capped(quoted) };
}

function capped(text: string): string {
  return text.slice(0, maxTextLength) + cutNote(text.length - maxTextLength);
}

function cutNote(length: number): string {
  return length > 0 ? `\n[cut: ${length} more characters]` : '';
}

/** Lines trimmed, blank lines where the author left them. Linear in the length, whatever the text is made of. */
function tidy(pieces: readonly string[]): string {
  const parts = pieces.join('').replaceAll('\u00a0', ' ').split(paragraph).map(trimmed);
  // Who sets blank paragraphs between paragraphs sees no gap without them: so do most rich composers.
  const setsBlanks = parts.slice(1, -1).includes('');
  return parts
    .join(setsBlanks ? '\n' : '\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function trimmed(part: string): string {
  const lines = part.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').replace(/^\n+|\n$/g, '');
}

/** In an inert document there is no computed style; the ways in which mail hides text are written on the element. */
function hiddenByAttribute(element: Element): boolean {
  const style = element.getAttribute('style')?.replace(/\s/g, '');
  return element.hasAttribute('hidden') || (style !== undefined && hiding.test(style));
}

const hiding =
  /display:none|visibility:hidden|mso-hide:all|opacity:0?\.?0*(?:[;!]|$)|font-size:(?:0|[01](?:\.\d+)?px)[a-z%]*(?:[;!]|$)|(?:^|;)color:transparent/i;

function hiddenByStyle(element: Element): boolean {
  const { display, visibility, opacity, fontSize } = styleOf(element);
  return display === 'none' || visibility === 'hidden' || opacity === '0' || Number.parseFloat(fontSize) < 2;
}
