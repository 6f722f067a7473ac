import { defineUnlistedScript } from '#imports';
import { adapterFor } from '@/utils/helpdesk';

/** Put into a page once, when the agent clicks the toolbar button there: gives the name of the helpdesk that it looks like. */
export default defineUnlistedScript(() => adapterFor(window)?.name);
