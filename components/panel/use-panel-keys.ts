import { useEffect, useLayoutEffect, useRef } from 'react';
import type { TicketView } from './panel-state';
import { canInsert } from './reduce-draft';

export interface PanelKeyActions {
  draft(): void;
  insert(): void;
  stop(): void;
  goToComposer(): void;
  /** Adds the sentence that is offered at this place, from 0. */
  add(at: number): void;
}

/**
 * Ctrl or Cmd with Enter does the next thing; Esc stops a draft, or goes back to the page's reply box; Alt and Shift with 1 to 3 adds that
 * sentence. No single-letter keys.
 */
export function usePanelKeys(view: TicketView, actions: PanelKeyActions): void {
  const current = useRef({ view, actions });
  useLayoutEffect(() => {
    current.current = { view, actions };
  });
  useEffect(() => {
    const here = new AbortController();
    document.addEventListener('keydown', (event) => press(event, current.current), { signal: here.signal });
    return () => here.abort();
  }, []);
}

function press(event: KeyboardEvent, { view, actions }: { view: TicketView; actions: PanelKeyActions }): void {
  if (event.isComposing || event.defaultPrevented) return;
  const { step } = view.draft;
  if (event.key === 'Escape') {
    event.preventDefault();
    if (step === 'drafting') actions.stop();
    else actions.goToComposer();
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (step === 'idle') actions.draft();
    else if (canInsert(view.draft) && step !== 'inserted') actions.insert();
  } else if (event.altKey && event.shiftKey && /^Digit[1-3]$/.test(event.code)) {
    event.preventDefault();
    actions.add(Number(event.code.slice(-1)) - 1);
  }
}
