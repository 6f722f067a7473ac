import { version } from '@/package.json';
import css from './styles.css?inline';

/** A page that takes the host out more often than this does not want it. */
const mostRemounts = 3;

const mark = 'data-tandem-host';

/** Events that the page has no business with; they end at our root. Its own capturing listeners on `window` come first, always. */
const ours = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

export interface Host {
  /** Closed: the page has no way into it. */
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
}

/**
 * Puts our one element at the end of the page, after removing what an earlier life of ours left there. It comes back up to
 * three times when the page removes it; then `onRefused` is called. Ends with the signal, or when `isAlive` says no.
 */
export function mountHost(options: { isAlive: () => boolean; onRefused: () => void }, signal: AbortSignal): Host {
  for (const stale of document.querySelectorAll(`[${mark}]`)) stale.remove();
  const element = document.createElement('div');
  element.setAttribute(mark, version);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(css)];
  for (const type of ours) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.documentElement.append(element);
  keepMounted(element, options, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { root, element };
}

export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function keepMounted(
  element: HTMLElement,
  { isAlive, onRefused }: { isAlive: () => boolean; onRefused: () => void },
  signal: AbortSignal,
): void {
  let remounts = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    // A newer copy of us has put its own host in our place.
    if (!isAlive()) return observer.disconnect();
    if (remounts >= mostRemounts) {
      observer.disconnect();
      return onRefused();
    }
    remounts += 1;
    document.documentElement.append(element);
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
