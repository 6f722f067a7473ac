import { defineContentScript } from '#imports';
import { putHandsToWork } from '@/utils/composer/hands-at-work';
import { helpdeskMatches } from '@/utils/helpdesk/matches';

export default defineContentScript({
  matches: [...helpdeskMatches, ...__TEST_MATCHES__],
  world: 'MAIN',
  main: putHandsToWork,
});
