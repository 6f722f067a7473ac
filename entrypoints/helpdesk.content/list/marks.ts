import type { FrustrationLevel } from '@/utils/frustration/reading';
import { sheetOf } from '../host';
import { shape } from '../shape';
import { levelWords } from './list-words';
import css from './marks.css?inline';
import { isSeen, type Spot, spotFor, textOf } from './place-mark';

/** One ticket of the list whose mood is known. */
export interface Mark {
  ticketId: string;
  link: HTMLAnchorElement;
  level: FrustrationLevel;
  /** The ticket has changed since it was read. */
  changed: boolean;
}

export interface Marks {
  show(marks: readonly Mark[]): void;
  /** Finds each mark's place anew: the page has changed. */
  settle(): void;
}

const host = 'data-tandem-list';

/** Where the page stays still for so long, free places are looked for again. Milliseconds. */
const stillMs = 150;

/**
 * Marks beside the links of a list, all in one layer of our own over the page, which takes no click and changes nothing in it. While the
 * page scrolls they only move along, at most once a frame. People who do not see them have the panel's list. Ends with the signal.
 */
export function createMarks(signal: AbortSignal): Marks {
  for (const stale of document.querySelectorAll(`[${host}]`)) stale.remove();
  const layer = document.createElement('div');
  layer.setAttribute(host, '');
  layer.ariaHidden = 'true';
  const root = layer.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(css)];
  document.documentElement.append(layer);
  signal.addEventListener('abort', () => layer.remove(), { once: true });

  const words = levelWords();
  const placed = new Map<string, Placed>();
  const at = (x: number, y: number) => document.elementFromPoint(x, y);
  let frame = 0;
  let still: ReturnType<typeof setTimeout> | undefined;

  const move = (anew: boolean) => {
    frame = 0;
    const theme = document.querySelector<HTMLElement>('[data-tandem-host]')?.dataset['theme'];
    // All that is read is read before anything is written, so that the page is laid out once.
    const moves = [...placed.values()].map((one) => ({ one, to: whereTo(one, anew, at) }));
    for (const { one, to } of moves) {
      one.element.hidden = to === undefined;
      if (!to) continue;
      one.element.toggleAttribute('data-short', to.short);
      one.element.style.transform = `translate(${to.x}px, ${to.y}px)`;
    }
    layer.toggleAttribute('hidden', placed.size === 0);
    if (theme) layer.dataset['theme'] = theme;
  };
  const settle = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => move(true));
  };
  const follow = () => {
    frame ||= requestAnimationFrame(() => move(false));
    clearTimeout(still);
    still = setTimeout(settle, stillMs);
  };
  document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(still);
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return {
    settle,
    show(marks) {
      const wanted = new Map(marks.map((mark) => [mark.ticketId, mark]));
      for (const [ticketId, { element }] of placed) {
        if (wanted.has(ticketId)) continue;
        element.remove();
        placed.delete(ticketId);
      }
      for (const mark of marks) {
        const element = placed.get(mark.ticketId)?.element ?? root.appendChild(document.createElement('div'));
        dress(element, mark, words[mark.level]);
        placed.set(mark.ticketId, { link: mark.link, element });
      }
      settle();
    },
  };
}

interface Placed {
  link: HTMLAnchorElement;
  element: HTMLElement;
  spot?: Spot;
  size?: { whole: number; short: number; height: number };
}

function dress(element: HTMLElement, { level, changed }: Mark, said: string): void {
  if (element.dataset['level'] !== level) {
    const words = document.createElement('span');
    words.textContent = said;
    element.className = 'mark';
    element.dataset['level'] = level;
    element.replaceChildren(shape(level), ...(said ? [words] : []));
  }
  element.toggleAttribute('data-changed', changed);
}

function whereTo(one: Placed, anew: boolean, at: (x: number, y: number) => Element | null): Spot | undefined {
  const text = one.link.isConnected ? textOf(one.link) : undefined;
  if (!text || text.bottom < 0 || text.top > innerHeight || !isSeen(one.link, text, at)) return undefined;
  if (anew || !one.spot) {
    one.size ??= sizeOf(one.element);
    one.spot = spotFor(one.link, text, one.size, at);
  }
  return one.spot && { ...one.spot, x: Math.round(text.right + one.spot.x), y: Math.round(text.top + one.spot.y) };
}

function sizeOf(element: HTMLElement): NonNullable<Placed['size']> {
  element.hidden = false;
  element.toggleAttribute('data-short', false);
  const { width: whole, height } = element.getBoundingClientRect();
  element.toggleAttribute('data-short', true);
  return { whole, short: element.getBoundingClientRect().width, height };
}
