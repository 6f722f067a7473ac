import type { PageConfig } from '../http/documents';

/** What the server decided for this load of the page. */
export const config = JSON.parse(document.getElementById('stand-in-config')?.textContent ?? '{}') as PageConfig;

/** Shorthand: the variant of this load. */
export const variant = config.variant;
