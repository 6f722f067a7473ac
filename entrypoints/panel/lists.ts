import type { ListService } from '@/components/panel';
import { sendFromPanel } from '@/utils/messaging';
import { onListNews } from '@/utils/messaging/list-news';

/** A panel in the browser's own side panel is in no tab; its address names the one that it belongs to. */
const tab = Number(new URLSearchParams(location.search).get('tab')) || undefined;

/** The list that is open in the panel's tab, as the background knows it. */
export const listService: ListService = {
  async load() {
    const answer = await sendFromPanel('recall-list', { tab });
    return answer.ok ? answer.value : { open: false, on: false, tickets: [] };
  },
  watch: onListNews,
};
