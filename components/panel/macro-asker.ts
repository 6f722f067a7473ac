import type { PageFrame } from '@/utils/messaging/frames';
import type { PanelChannel } from './panel-services';

/**
 * To be shown every frame: asks the page for the team's macros once it is there, and again with each ticket for as long as it could not give them.
 */
export function createMacroAsker(channel: PanelChannel): (frame: PageFrame) => void {
  let known = false;
  return (frame) => {
    if (frame.type === 'macros') known ||= frame.failure === undefined;
    if (frame.type === 'hello' || (frame.type === 'ticket' && !known)) channel.post({ type: 'list-macros' });
  };
}
