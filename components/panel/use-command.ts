import { useEffect } from 'react';
import type { PanelModel } from './use-panel';

/** A shortcut is meant for the ticket that is opening now, not for one that is opened a minute later. */
const patienceMs = 10_000;

/** Carries out the shortcut that the agent pressed in the page, once, when there is a ticket. */
export function useCommand(
  { state, dispatch }: PanelModel,
  actions: { draft(): void; insert(): void },
  now: () => Date,
): void {
  const { command } = state;
  useEffect(() => {
    if (!command) return;
    dispatch({ type: 'command-taken' });
    if (now().getTime() - command.at <= patienceMs) actions[command.name]();
  });
}
