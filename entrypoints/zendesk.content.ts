import { defineContentScript } from '#imports';
import { startOn } from '@/entrypoints/helpdesk.content/start';
import { zendesk } from '@/utils/helpdesk/zendesk';

export default defineContentScript({
  matches: [...zendesk.matches, ...__TEST_MATCHES__],
  // What WXT would post tells every page that we are there.
  noScriptStartedPostMessage: true,
  main: () => startOn(zendesk),
});
