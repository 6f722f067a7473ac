import type { PageFrame } from '@/utils/messaging/frames';
import type { Knowledge, PanelChannel } from './panel-services';

/**
 * To be shown every frame: asks the page for the team's macros once it is there, unless what is kept of them is fresh, and again with each
 * ticket for as long as the page could not give them.
 */
export function createMacroAsker(
  channel: PanelChannel,
  isFresh: Knowledge['isFresh'] = async () => false,
): (frame: PageFrame) => void {
  let known = false;
  const ask = () => channel.post({ type: 'list-macros' });
  return (frame) => {
    if (frame.type === 'macros') known ||= frame.failure === undefined;
    if (frame.type === 'ticket' && !known) ask();
    if (frame.type !== 'hello') return;
    void isFresh(frame).then((fresh) => {
      known ||= fresh;
      if (!fresh) ask();
    });
  };
}
