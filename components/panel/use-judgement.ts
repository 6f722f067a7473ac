import { useEffect, useState } from 'react';
import type { Conversation } from '@/utils/conversation';
import type { GateState } from '@/utils/judgement';
import { afterPaint } from './after-paint';
import type { PanelServices } from './panel-services';

export interface GateModel {
  /** Undefined until the ticket was read, and where there is no gate. */
  state: GateState | undefined;
  /** The agent asks for drafts all the same. */
  open: () => void;
}

/** How the ticket on screen stands at the judgement gate, read again with each change of it. */
export function useJudgement({ gate }: Pick<PanelServices, 'gate'>, conversation: Conversation): GateModel {
  const [read, setRead] = useState<{ conversation: Conversation; state: GateState }>();
  useEffect(() => {
    if (!gate) return undefined;
    let here = true;
    const judge = async () => {
      await afterPaint();
      const state = here && (await gate.state(conversation));
      if (here && state) setRead({ conversation, state });
    };
    judge().catch((error: unknown) => reportError(error));
    return () => {
      here = false;
    };
  }, [gate, conversation]);
  const open = async () => {
    if (!gate) return;
    await gate.open(conversation);
    setRead({ conversation, state: await gate.state(conversation) });
  };
  return { state: read?.state, open: () => void open() };
}
