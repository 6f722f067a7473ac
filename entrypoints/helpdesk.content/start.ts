import type { EditorEngine } from '@/utils/composer';
import type { HelpdeskAdapter } from '@/utils/helpdesk';
import { sendOneShot } from '@/utils/messaging';
import { startTandem } from './app';
import { startLifetime } from './lifetime';
import { recognised } from './recognise';

/**
 * The whole content script of one helpdesk. Each helpdesk has a script of its own, so that its pages carry neither the others nor
 * editors that they do not have; where several run in one page, each waits for its own marks, and at most one starts.
 */
export async function startOn(desk: HelpdeskAdapter, engines: readonly EditorEngine[]): Promise<void> {
  const lifetime = startLifetime(desk.id);
  if (!(await recognised(desk, window, lifetime.alive))) return;
  const place = await sendOneShot('recall-place', { helpdesk: desk.id });
  if (place.ok && lifetime.isAlive()) startTandem(window, { desk, engines, place: place.value }, lifetime);
}
