import { defineContentScript } from '#imports';
import { startOn } from '@/entrypoints/helpdesk.content/start';
import { froala } from '@/utils/composer/engines/froala';
import { freshdesk } from '@/utils/helpdesk/freshdesk';

export default defineContentScript({
  matches: [...freshdesk.matches, ...__TEST_MATCHES__],
  // What WXT would post tells every page that we are there.
  noScriptStartedPostMessage: true,
  main: () => startOn(freshdesk, [froala]),
});
