/** How one load of the agent page differs from the next; chosen for a server, or by the query (`?standin.layout=shadow`). */
export interface PageVariant {
  /** Where subject and contact stand: in the page's own tree, or inside open shadow roots. */
  layout: 'light' | 'shadow';
  /** The major version of the Froala editor. */
  froala: '3' | '4' | '5';
  labels: 'en' | 'de' | 'id';
  theme: 'light' | 'dark';
  /** Shortest and longest time in milliseconds for which the last ticket stays on the page after the address has changed. */
  lingerMs: readonly [number, number];
  /** What a fresh reply holds: greeting and signature, or nothing. */
  reply: 'template' | 'empty';
}

/** What a page is like where nobody asked for anything else. */
export const usualVariant: PageVariant = {
  layout: 'light',
  froala: '5',
  labels: 'en',
  theme: 'light',
  lingerMs: [300, 900],
  reply: 'template',
};

const prefix = 'standin.';

const choices: Readonly<Record<string, readonly string[]>> = {
  layout: ['light', 'shadow'],
  froala: ['3', '4', '5'],
  labels: ['en', 'de', 'id'],
  theme: ['light', 'dark'],
  reply: ['template', 'empty'],
};

/** The variant that a page's query asks for, on top of the server's own. Throws a `RangeError` that names an unknown key or value. */
export function variantOf(query: URLSearchParams, base: PageVariant): PageVariant {
  const asked: Record<string, unknown> = {};
  for (const [name, value] of query) {
    if (!name.startsWith(prefix)) continue;
    const key = name.slice(prefix.length);
    const [shortest = 0, longest = shortest] = value.split('-').map(Number);
    if (key === 'lingerMs') asked[key] = [shortest, longest];
    else if (choices[key]?.includes(value)) asked[key] = value;
    else throw new RangeError(`The stand-in knows no ${key} "${value}".`);
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
