import { useEffect, useState } from 'react';
import type { Evidence } from '@/utils/frustration';
import type { PanelServices } from './panel-services';
import { runOf, type TicketView } from './panel-state';
import type { Choices } from './use-choices';

/**
 * Asks the engine, once a draft of its own is complete, which words of the customer show the mood, where the agent chose
 * that; masked and gated as drafts are. What stands in no message is dropped. Nothing where it fails: the reading stands
 * without it.
 */
export function useSecondOpinion(services: PanelServices, view: TicketView, choices: Choices): readonly Evidence[] {
  const [found, setFound] = useState<{ runId: string; pieces: Evidence[] }>();
  const run = runOf(view.draft);
  const provider = services.providers.find(({ id }) => id === run?.providerId);
  const asks = choices.secondOpinion && run?.stop === 'end' && provider?.tasks?.includes('mood-quotes');
  const runId = asks ? run.id : undefined;

  useEffect(() => {
    if (runId === undefined || !provider?.perform) return undefined;
    const here = new AbortController();
    const { conversation, reading } = view;
    const own = typeof reading === 'object' ? reading.evidence : [];
    const language = typeof reading === 'object' ? reading.language : 'und';
    const task = { kind: 'mood-quotes', text: '', language, tone: choices.preset, conversation } as const;
    const ask = async () => {
      let answer = '';
      for await (const event of provider.perform?.(task, here.signal) ?? []) {
        if (event.type === 'text') answer += event.delta;
      }
      const { secondOpinion } = await import('@/utils/frustration/second-opinion');
      if (!here.signal.aborted) setFound({ runId, pieces: secondOpinion(answer, conversation, own) });
    };
    ask().catch((error: unknown) => {
      if (!here.signal.aborted) console.debug('Tandem got no second opinion:', error);
    });
    return () => here.abort();
    // One question for each draft, about the ticket as the draft saw it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [runId]);

  return found && found.runId === run?.id ? found.pieces : none;
}

const none: readonly Evidence[] = [];
