import { defineContentScript } from '#imports';
import { helpdeskMatches } from '@/utils/helpdesk';
import { sendOneShot } from '@/utils/messaging';
import { startTandem } from './app';
import { startLifetime } from './lifetime';
import { recognised } from './recognise';

export default defineContentScript({
  matches: [...helpdeskMatches, ...__TEST_MATCHES__],
  // What WXT would post tells every page that we are there.
  noScriptStartedPostMessage: true,
  async main() {
    const lifetime = startLifetime();
    const desk = await recognised(window, lifetime.alive);
    if (!desk) return;
    const place = await sendOneShot('recall-place', { helpdesk: desk.id });
    if (place.ok && lifetime.isAlive()) startTandem(window, desk, place.value, lifetime);
  },
});
