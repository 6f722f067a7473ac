import { defineContentScript } from '#imports';
import { putHandsToWork } from '@/utils/composer';
import { helpdeskMatches } from '@/utils/helpdesk';

export default defineContentScript({
  matches: [...helpdeskMatches, ...__TEST_MATCHES__],
  world: 'MAIN',
  main: putHandsToWork,
});
