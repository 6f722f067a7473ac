import { useEffect } from 'react';
import type { PanelModel } from './use-panel';

/** Carries out the shortcut that the agent pressed in the page, once, when there is a ticket. */
export function useCommand({ state, dispatch }: PanelModel, actions: { draft(): void; insert(): void }): void {
  const { command } = state;
  useEffect(() => {
    if (!command) return;
    dispatch({ type: 'command-taken' });
    actions[command]();
  });
}
