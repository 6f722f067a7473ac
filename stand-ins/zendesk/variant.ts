/**
 * How one load of the agent page differs from the next. Every member names something that real accounts were seen to differ in.
 * Each can be set for a server, changed while it runs, or chosen for one page load by the query (`?standin.labels=ko`).
 */
export interface PageVariant {
  /** `strict` allows the page's own origin and nothing else, no frames at all. */
  csp: 'none' | 'strict';
  /** Send `Cross-Origin-Embedder-Policy: require-corp`. */
  coep: boolean;
  /** How the layout in front is marked: an attribute since 2024, a class before. */
  activeMarker: 'data-is-active' | '.active';
  /** How the selected tab is marked. */
  tabMarker: 'aria-current' | 'data-entity-is-selected' | 'both';
  labels: 'en' | 'ko' | 'pt';
  /** Shortest and longest wait in milliseconds before a ticket's pane is built. */
  paneDelayMs: readonly [number, number];
  theme: 'light' | 'dark' | 'system';
  /** The strip of apps at the right edge; on real pages it is missing now and then. */
  omnipanel: boolean;
  logOrder: 'oldest-first' | 'newest-first';
  layout: 'standard' | 'custom';
  /** Whether a channel switch keeps the editor's node or builds a new one. */
  composerNode: 'kept' | 'replaced';
  /** Some accounts set replies to private by default: the composer then opens on the internal note. */
  opensOn: 'public' | 'internal';
  /** `moved-to-start`: shortly after a script has focused the editor the page puts the caret at the start, as was seen in 2023. */
  caretOnFocus: 'kept' | 'moved-to-start';
  /** `broken`: every hook has another name, as after a release that changed the page. */
  markup: 'known' | 'broken';
}

/** What a page is like where nobody asked for anything else. */
export const usualVariant: PageVariant = {
  csp: 'none',
  coep: false,
  activeMarker: 'data-is-active',
  tabMarker: 'both',
  labels: 'en',
  paneDelayMs: [500, 3000],
  theme: 'light',
  omnipanel: true,
  logOrder: 'oldest-first',
  layout: 'standard',
  composerNode: 'kept',
  opensOn: 'public',
  caretOnFocus: 'kept',
  markup: 'known',
};

const prefix = 'standin.';

const choices: { [K in keyof PageVariant]?: readonly string[] } = {
  csp: ['none', 'strict'],
  activeMarker: ['data-is-active', '.active'],
  tabMarker: ['aria-current', 'data-entity-is-selected', 'both'],
  labels: ['en', 'ko', 'pt'],
  theme: ['light', 'dark', 'system'],
  logOrder: ['oldest-first', 'newest-first'],
  layout: ['standard', 'custom'],
  composerNode: ['kept', 'replaced'],
  opensOn: ['public', 'internal'],
  caretOnFocus: ['kept', 'moved-to-start'],
  markup: ['known', 'broken'],
};

/** The variant that a page's query asks for, on top of the server's own. Throws a `RangeError` that names an unknown key or value. */
export function variantOf(query: URLSearchParams, base: PageVariant): PageVariant {
  const asked: Record<string, unknown> = {};
  for (const [name, value] of query) {
    if (name.startsWith(prefix)) asked[name.slice(prefix.length)] = parseValue(name.slice(prefix.length), value);
  }
  return { ...base, ...asked };
}

/** The query that asks for `variant`; `variantOf` reads it back. Empty for an empty variant. */
export function queryOf(variant: Partial<PageVariant>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(variant)) {
    query.set(prefix + key, Array.isArray(value) ? value.join('-') : String(value));
  }
  return query.toString();
}

function parseValue(key: string, value: string): unknown {
  if (key === 'coep' || key === 'omnipanel') return value === 'true' || value === '1';
  if (key === 'paneDelayMs') {
    const [shortest = 0, longest = shortest] = value.split('-').map(Number);
    if (Number.isFinite(shortest) && Number.isFinite(longest)) return [shortest, longest] as const;
  }
  if (choices[key as keyof PageVariant]?.includes(value)) return value;
  throw new RangeError(`The stand-in knows no ${key} "${value}".`);
}
