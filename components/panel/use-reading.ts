import { useEffect, type Dispatch } from 'react';
import { afterPaint } from './after-paint';
import type { PanelServices } from './panel-services';
import type { PanelState } from './panel-state';
import type { PanelAction } from './reduce-panel';

/** Reads the mood of the ticket on screen, again whenever the ticket changes. */
export function useReading(services: PanelServices, state: PanelState, dispatch: Dispatch<PanelAction>): void {
  const conversation = state.phase === 'ticket' ? state.conversation : undefined;
  const key = state.phase === 'ticket' ? state.key : '';
  const { reader, now } = services;

  useEffect(() => {
    if (!conversation) return undefined;
    let here = true;
    const read = async () => {
      await afterPaint();
      if (!here) return;
      try {
        const reading = await reader.read(conversation, now());
        if (here) dispatch({ type: 'mood-read', key, reading });
      } catch (error) {
        if (here) dispatch({ type: 'mood-read', key, reading: 'failed' });
        reportError(error);
      }
    };
    void read();
    return () => {
      here = false;
    };
  }, [reader, now, conversation, key, dispatch]);
}
