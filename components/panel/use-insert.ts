import { useEffect, useState, type Dispatch } from 'react';
import type { Placement } from '@/utils/composer';
import { findGaps } from '@/utils/drafting/gaps';
import type { PanelServices } from './panel-services';
import { composerOf, type PanelState } from './panel-state';
import { canInsert } from './reduce-draft';
import type { PanelAction } from './reduce-panel';

/** The page answers within this; it waits for the editor, types and reads back. */
const answerWithinMs = 10_000;

export interface Inserting {
  placement: Placement;
  place: (placement: Placement) => void;
  /** Puts the draft into the composer, or says at once why that cannot be. */
  insert: () => void;
}

/** Asks the page's side to put the text in; an answer that does not come counts as not confirmed. */
export function useInsert(services: PanelServices, state: PanelState, dispatch: Dispatch<PanelAction>): Inserting {
  const key = state.phase === 'ticket' ? state.key : undefined;
  const [picked, setPicked] = useState<{ key?: string; placement: Placement }>();
  const composer = state.phase === 'ticket' ? composerOf(state) : undefined;
  const usual: Placement = composer && !composer.empty ? 'append' : 'replace';
  const placement = picked && picked.key === key && composer && !composer.empty ? picked.placement : usual;

  const requestId = state.phase === 'ticket' && state.draft.step === 'inserting' ? state.draft.requestId : undefined;
  useEffect(() => {
    if (requestId === undefined) return undefined;
    const timer = setTimeout(
      () => dispatch({ type: 'insert-answered', requestId, result: { ok: false, reason: 'not-confirmed' } }),
      answerWithinMs,
    );
    return () => clearTimeout(timer);
  }, [requestId, dispatch]);

  function insert() {
    if (state.phase !== 'ticket' || !canInsert(state.draft)) return;
    if (state.text.trim() === '') return dispatch({ type: 'insert-refused-here', reason: 'empty-text' });
    if (findGaps(state.text).length > 0) return dispatch({ type: 'insert-refused-here', reason: 'has-gaps' });
    if (state.gone) return;
    if (!composer) return dispatch({ type: 'insert-refused-here', reason: 'no-composer' });
    const id = crypto.randomUUID();
    dispatch({ type: 'insert-started', requestId: id });
    services.channel.post({
      type: 'insert',
      requestId: id,
      ticketId: state.conversation.ticketId,
      text: state.text,
      placement,
      audience: composer.audience,
    });
  }

  return { placement, place: (next) => setPicked({ ...(key !== undefined && { key }), placement: next }), insert };
}
