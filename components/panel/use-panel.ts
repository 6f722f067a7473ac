import { useEffect, useReducer, type Dispatch, useState } from 'react';
import { createDraftMemory, type DraftMemory } from '@/utils/drafting/draft-memory';
import { createMacroAsker } from './macro-asker';
import type { PanelServices } from './panel-services';
import { noTicket, type PanelState } from './panel-state';
import { reducePanel, type PanelAction } from './reduce-panel';
import { useDraft, type Drafting } from './use-draft';
import { useInsert, type Inserting } from './use-insert';
import { useMaterial } from './use-material';
import { useReading } from './use-reading';
import { useRecords, type Records } from './use-records';
import { useTurn, type TurnModel } from './use-turn';
import { useUnfinished } from './use-unfinished';

export interface PanelModel {
  state: PanelState;
  dispatch: Dispatch<PanelAction>;
  drafting: Drafting;
  /** Drafts that were asked for ahead of time. */
  memory: DraftMemory;
  inserting: Inserting;
  records: Records;
  turn: TurnModel;
}

/** The panel's state and everything that happens around it. */
export function usePanel(services: PanelServices): PanelModel {
  const [state, dispatch] = useReducer(reducePanel, noTicket);
  const drafting = useDraft(services, state, dispatch);
  const [memory] = useState(createDraftMemory);
  const inserting = useInsert(services, state, dispatch);
  const records = useRecords(services, state);
  const turn = useTurn(services, state);
  useReading(services, state, dispatch);
  useMaterial(services, state, dispatch);
  const unfinishedTroubled = useUnfinished(services.unfinished, state, dispatch);
  useTheme(state.theme);

  const { channel, knowledge, now } = services;
  const { flush } = drafting;
  useEffect(() => {
    const here = new AbortController();
    const askForMacros = createMacroAsker(channel, knowledge.isFresh);
    channel.subscribe((frame) => {
      askForMacros(frame);
      // Text that waits for the next paint belongs to the ticket that this frame may end.
      flush.current();
      dispatch({ type: 'frame', frame, at: now().getTime() });
    }, here.signal);
    return () => here.abort();
  }, [channel, knowledge, now, flush]);

  return {
    state,
    dispatch,
    drafting,
    memory,
    inserting,
    turn,
    records: { ...records, troubled: records.troubled || unfinishedTroubled },
  };
}

function useTheme(theme: 'light' | 'dark' | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme) dataset['theme'] = theme;
    else delete dataset['theme'];
  }, [theme]);
}
