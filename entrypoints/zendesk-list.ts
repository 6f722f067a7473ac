import { defineUnlistedScript } from '#imports';
import { startList } from '@/entrypoints/helpdesk.content/list/start';
import { zendeskList } from '@/utils/helpdesk/zendesk/list';

/** Put into a page by the background where a list of tickets is open. */
export default defineUnlistedScript(() => void startList('zendesk', zendeskList));
