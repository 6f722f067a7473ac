import { matches as freshdesk } from './freshdesk/matches';
import { matches as requestTracker } from './request-tracker/matches';
import { matches as zendesk } from './zendesk/matches';

/**
 * Match patterns of all helpdesks, for the manifest. Apart from the adapters, so that the script in the page's own world,
 * which needs the patterns only, does not carry them.
 */
export const helpdeskMatches: string[] = [...zendesk, ...freshdesk, ...requestTracker];
