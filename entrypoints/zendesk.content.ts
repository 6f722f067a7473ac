import { defineContentScript } from '#imports';
import { startOn } from '@/entrypoints/helpdesk.content/start';
import { ckeditor5 } from '@/utils/composer/engines/ckeditor5';
import { contenteditable } from '@/utils/composer/engines/contenteditable';
import { zendesk } from '@/utils/helpdesk/zendesk';

export default defineContentScript({
  matches: [...zendesk.matches, ...__TEST_MATCHES__],
  // What WXT would post tells every page that we are there.
  noScriptStartedPostMessage: true,
  main: () => startOn(zendesk, [ckeditor5, contenteditable]),
});
