import { useEffect, useRef, type Dispatch } from 'react';
import type { UnfinishedStore } from './panel-services';
import type { PanelState } from './panel-state';
import type { PanelAction } from './reduce-panel';

/** How long typing must rest before the text is written down. */
const restMs = 400;

/** Keeps text that was not inserted, and brings it back: nothing is lost over other tickets, reloads and updates. */
export function useUnfinished(store: UnfinishedStore, state: PanelState, dispatch: Dispatch<PanelAction>): void {
  const stored = useRef(new Map<string, string>());
  const key = state.phase === 'ticket' ? state.key : undefined;
  const text = state.phase === 'ticket' && state.draft.step !== 'inserted' ? state.text : '';

  useEffect(() => {
    if (key === undefined) return undefined;
    let here = true;
    void store.load(key).then((found) => {
      if (!here || found === undefined) return;
      stored.current.set(key, found);
      dispatch({ type: 'restored', key, text: found });
    });
    return () => {
      here = false;
    };
  }, [store, key, dispatch]);

  useEffect(() => {
    if (key === undefined || (stored.current.get(key) ?? '') === text) return undefined;
    const writeDown = () => {
      clearTimeout(timer);
      void keep(store, stored.current, key, text);
    };
    const timer = setTimeout(writeDown, restMs);
    addEventListener('pagehide', writeDown);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', writeDown);
    };
  }, [store, key, text]);

  const { kept } = state;
  useEffect(() => {
    for (const [left, leftText] of Object.entries(kept)) void keep(store, stored.current, left, leftText);
  }, [store, kept]);
}

async function keep(store: UnfinishedStore, stored: Map<string, string>, key: string, text: string): Promise<void> {
  if ((stored.get(key) ?? '') === text) return;
  stored.set(key, text);
  if (text.trim() === '') await store.discard(key);
  else await store.save(key, text);
}
