import { defineContentScript } from '#imports';
import { froalaActs } from '@/utils/composer/engines/froala-hands';
import { putHandsToWork } from '@/utils/composer/hands-at-work';
import { matches } from '@/utils/helpdesk/freshdesk/matches';

export default defineContentScript({
  matches: [...matches, ...__TEST_MATCHES__],
  world: 'MAIN',
  main: () => putHandsToWork(froalaActs),
});
