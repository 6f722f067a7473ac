import type { HelpdeskAdapter, Page } from './adapter';
import { freshdesk } from './freshdesk';
import { requestTracker } from './request-tracker';
import { zendesk } from './zendesk';

export * from './adapter';
export * from './matches';
export * from './read-failure';
export * from './read-only-api';
export * from './watch';

/** Every helpdesk that Tandem knows. A new one is one folder, one line here, one in `matches.ts`, and an entrypoint; manifest, permissions and contract tests follow. */
export const helpdesks: readonly HelpdeskAdapter[] = [zendesk, freshdesk, requestTracker];

/** The helpdesk whose page this is. On a host that is no vendor's, nothing until the page shows the helpdesk's marks. */
export function adapterFor(page: Page): HelpdeskAdapter | undefined {
  return helpdesks.find((helpdesk) => helpdesk.recognises(page));
}
