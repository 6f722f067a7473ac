import { variant } from './config';

type Child = Node | string | null | undefined | false;
type Listener = (event: Event) => void;
type Attributes = Record<string, string | number | boolean | null | undefined | Listener>;

/**
 * Ids and classes that tools look for, besides every `data-` attribute: a broken page has none of them. It keeps `#main_panes`, by
 * which a helpdesk is told on a host that is not its vendor's.
 */
const hookNames = new Set([
  'editor-view',
  'ticket-panes-grid-layout',
  'conversation-polaris',
  'omni-conversation-pane',
  'component-type-AppPane',
  'component-type-MainConversationPane',
  'component-type-ContextPanel',
  'zendesk-editor--rich-text-container',
  'zd-comment',
  'signature',
  'attachment',
]);

/**
 * Builds an element. Functions are listeners (`onclick`), `false`, `null` and `undefined` leave an attribute out.
 * On a page with broken markup every hook gets another name; classes that begin with `si-` and `data-stand-in` stay.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const target: EventTarget = element;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') target.addEventListener(name.slice(2), value);
    else set(element, name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Sets or (for `false`, `null`, `undefined`) removes an attribute, disguised on a broken page. */
export function set(element: Element, name: string, value: string | number | boolean | null | undefined): void {
  const shown = shownAttribute(name, String(value));
  if (value === false || value === null || value === undefined) element.removeAttribute(shown.name);
  else element.setAttribute(shown.name, value === true ? '' : shown.value);
}

/** The attribute as this page writes it: under another name where the markup is broken. */
export function shownAttribute(name: string, value: string): { name: string; value: string } {
  return variant.markup === 'broken' ? disguise(name, value) : { name, value };
}

function disguise(name: string, value: string): { name: string; value: string } {
  if (name.startsWith('data-') && !name.startsWith('data-stand-in')) {
    return { name: name.replace('data-', 'data-w-'), value: `w-${value.length}` };
  }
  if (name === 'id' || name === 'class') {
    return { name, value: value.replaceAll(/[\w-]+/g, (word) => (hookNames.has(word) ? `w-${word.length}` : word)) };
  }
  return { name, value };
}

const paths: Record<string, string> = {
  home: 'M3 9.5 10 4l7 5.5V17h-5v-4H8v4H3z',
  views: 'M3 5h14M3 10h14M3 15h9',
  customers: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3 2.7-5 6-5s6 2 6 5',
  chart: 'M4 17V9M10 17V3M16 17v-6',
  gear: 'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4',
  plus: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5 5 15',
  search: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10zM13 13l4 4',
  apps: 'M4 4h4v4H4zM12 4h4v4h-4zM4 12h4v4H4zM12 12h4v4h-4z',
  book: 'M4 4h5a2 2 0 0 1 1 1.5A2 2 0 0 1 11 4h5v11h-5a2 2 0 0 0-1 1 2 2 0 0 0-1-1H4z',
  filter: 'M3 5h14M6 10h8M9 15h2',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  chat: 'M3 4h14v9H9l-4 4v-4H3z',
  note: 'M5 3h7l3 3v11H5zM12 3v3h3',
  down: 'M6 8l4 4 4-4',
  clip: 'M13.5 7.5 8 13a2 2 0 0 1-3-3l6-6a3 3 0 0 1 4.500 4.500L9 15',
  bolt: 'M11 3 4 12h5l-1 5 7-9h-5z',
  moon: 'M15.500 12.500A6.500 6.500 0 0 1 7.500 4.500 6.500 6.500 0 1 0 15.500 12.500z',
};

/** A line icon, 20 by 20, hidden from screen readers. */
export function icon(name: string, attributes: Record<string, string> = {}): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const all: Record<string, string> = { viewBox: '0 0 20 20', class: 'si-icon', 'aria-hidden': 'true', ...attributes };
  for (const [key, value] of Object.entries(all)) set(svg, key, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name] ?? '');
  svg.append(path);
  return svg;
}
