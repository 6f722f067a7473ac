import { defineUnlistedScript } from '#imports';
import { startList } from '@/entrypoints/helpdesk.content/list/start';
import { freshdeskList } from '@/utils/helpdesk/freshdesk/list';

/** Put into a page by the background where a list of tickets is open. */
export default defineUnlistedScript(() => void startList('freshdesk', freshdeskList));
