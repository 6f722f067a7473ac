import { defineUnlistedScript } from '#imports';
import { startList } from '@/entrypoints/helpdesk.content/list/start';
import { requestTrackerList } from '@/utils/helpdesk/request-tracker/list';

/** Put into a page by the background where a list of tickets is open. */
export default defineUnlistedScript(() => void startList('request-tracker', requestTrackerList));
