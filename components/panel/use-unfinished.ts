import { useCallback, useEffect, useRef, useState, type Dispatch } from 'react';
import type { UnfinishedStore } from './panel-services';
import type { PanelState } from './panel-state';
import type { PanelAction } from './reduce-panel';

/** How long typing must rest before the text is written down. */
const restMs = 400;

/**
 * Keeps text that was not inserted, and brings it back: nothing is lost over other tickets, reloads and updates.
 * True while the store refuses; the text is then kept for as long as the panel lives.
 */
export function useUnfinished(store: UnfinishedStore, state: PanelState, dispatch: Dispatch<PanelAction>): boolean {
  const [troubled, setTroubled] = useState(false);
  const stored = useRef(new Map<string, string>());
  const report = useCallback((error: unknown) => {
    setTroubled(true);
    reportError(error);
  }, []);
  const key = state.phase === 'ticket' ? state.key : undefined;
  const text = state.phase === 'ticket' && state.draft.step !== 'inserted' ? state.text : '';

  useEffect(() => {
    if (key === undefined) return undefined;
    let here = true;
    store.load(key).then((found) => {
      if (!here || found === undefined) return;
      stored.current.set(key, found);
      dispatch({ type: 'restored', key, text: found });
    }, report);
    return () => {
      here = false;
    };
  }, [store, key, dispatch, report]);

  useEffect(() => {
    if (key === undefined || (stored.current.get(key) ?? '') === text) return undefined;
    const writeDown = () => {
      clearTimeout(timer);
      keep(store, stored.current, key, text).then(() => setTroubled(false), report);
    };
    const timer = setTimeout(writeDown, restMs);
    addEventListener('pagehide', writeDown);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', writeDown);
    };
  }, [store, key, text, report]);

  const { kept } = state;
  useEffect(() => {
    for (const [left, leftText] of Object.entries(kept)) keep(store, stored.current, left, leftText).catch(report);
  }, [store, kept, report]);

  return troubled;
}

async function keep(store: UnfinishedStore, stored: Map<string, string>, key: string, text: string): Promise<void> {
  if ((stored.get(key) ?? '') === text) return;
  stored.set(key, text);
  if (text.trim() === '') await store.discard(key);
  else await store.save(key, text);
}
