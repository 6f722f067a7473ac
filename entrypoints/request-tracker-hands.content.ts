import { defineContentScript } from '#imports';
import { ckeditor4Acts } from '@/utils/composer/engines/ckeditor4-hands';
import { putHandsToWork } from '@/utils/composer/hands-at-work';

export default defineContentScript({
  matches: [...__TEST_MATCHES__],
  // On hosts of the team's own, which are not known to the manifest.
  registration: __TEST_MATCHES__.length > 0 ? 'manifest' : 'runtime',
  world: 'MAIN',
  main: () => putHandsToWork(ckeditor4Acts),
});
