import { defineContentScript } from '#imports';
import { ckeditor5Acts } from '@/utils/composer/engines/ckeditor5-hands';
import { putHandsToWork } from '@/utils/composer/hands-at-work';
import { matches } from '@/utils/helpdesk/zendesk/matches';

export default defineContentScript({
  matches: [...matches, ...__TEST_MATCHES__],
  world: 'MAIN',
  main: () => putHandsToWork(ckeditor5Acts),
});
