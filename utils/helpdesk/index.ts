import type { HelpdeskAdapter, Page, TicketList } from './adapter';
import { freshdesk } from './freshdesk';
import { freshdeskList } from './freshdesk/list';
import { requestTracker } from './request-tracker';
import { requestTrackerList } from './request-tracker/list';
import { zendesk } from './zendesk';
import { zendeskList } from './zendesk/list';

export * from './adapter';
export * from './matches';
export * from './read-failure';
export * from './read-only-api';
export * from './watch';

/** Every helpdesk that Tandem knows. A new one is one folder, one line here, one in `matches.ts`, and an entrypoint; manifest, permissions and contract tests follow. */
export const helpdesks: readonly HelpdeskAdapter[] = [
  /* @__PURE__ */ withList(zendesk, zendeskList),
  /* @__PURE__ */ withList(freshdesk, freshdeskList),
  /* @__PURE__ */ withList(requestTracker, requestTrackerList),
];

/** The helpdesk whose page this is. On a host that is no vendor's, nothing until the page shows the helpdesk's marks. */
export function adapterFor(page: Page): HelpdeskAdapter | undefined {
  return helpdesks.find((helpdesk) => helpdesk.recognises(page));
}

/** Apart from the adapters, so that the script of an open ticket does not carry the lists. */
function withList(helpdesk: HelpdeskAdapter, list: TicketList): HelpdeskAdapter {
  return { ...helpdesk, list };
}
