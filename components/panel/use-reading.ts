import { useEffect, type Dispatch } from 'react';
import type { PanelServices } from './panel-services';
import type { PanelState } from './panel-state';
import type { PanelAction } from './reduce-panel';

/** Reads the mood of the ticket on screen and finds what the team knows about it, again whenever the ticket changes. */
export function useReading(services: PanelServices, state: PanelState, dispatch: Dispatch<PanelAction>): void {
  const conversation = state.phase === 'ticket' ? state.conversation : undefined;
  const key = state.phase === 'ticket' ? state.key : '';
  const { macros } = state;
  const language = state.phase === 'ticket' && typeof state.reading === 'object' ? state.reading.language : undefined;
  const { reader, knowledge, now } = services;

  useEffect(() => {
    if (!conversation) return undefined;
    let here = true;
    reader.read(conversation, now()).then(
      (reading) => here && dispatch({ type: 'mood-read', key, reading }),
      (error: unknown) => {
        if (here) dispatch({ type: 'mood-read', key, reading: 'failed' });
        reportError(error);
      },
    );
    return () => {
      here = false;
    };
  }, [reader, now, conversation, key, dispatch]);

  useEffect(() => {
    if (!conversation) return undefined;
    let here = true;
    void knowledge
      .find({ conversation, macros, ...(language && { language }) })
      .then((passages) => here && dispatch({ type: 'passages-found', key, passages }));
    return () => {
      here = false;
    };
  }, [knowledge, conversation, macros, language, key, dispatch]);
}
