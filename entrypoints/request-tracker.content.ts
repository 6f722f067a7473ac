import { defineContentScript } from '#imports';
import { startOn } from '@/entrypoints/helpdesk.content/start';
import { ckeditor4 } from '@/utils/composer/engines/ckeditor4';
import { textarea } from '@/utils/composer/engines/textarea';
import { requestTracker } from '@/utils/helpdesk/request-tracker';

export default defineContentScript({
  matches: [...requestTracker.matches, ...__TEST_MATCHES__],
  // On hosts of the team's own, which are not known to the manifest.
  registration: __TEST_MATCHES__.length > 0 ? 'manifest' : 'runtime',
  // What WXT would post tells every page that we are there.
  noScriptStartedPostMessage: true,
  main: () => startOn(requestTracker, [ckeditor4, textarea]),
});
