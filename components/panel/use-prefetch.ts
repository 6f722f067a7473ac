import { useEffect, useRef } from 'react';
import { publicMessages } from '@/utils/conversation';
import type { DraftMemory } from '@/utils/drafting/draft-memory';
import { noExtras } from './DraftExtras';
import type { PanelServices } from './panel-services';
import type { Surroundings, TicketView } from './panel-state';
import type { Choices } from './use-choices';
import { earlyRequest } from './use-draft';

/** An agent who stays this long on a ticket means to answer it. */
const dwellMs = 1_200;

interface EarlyContext {
  view: Surroundings & TicketView;
  choices: Choices;
  services: PanelServices;
  memory: DraftMemory;
  /** Whether a press of Draft would be let through. */
  allowed: boolean;
}

/**
 * Where the agent turned it on: asks for a draft ahead of time while the customer wrote last, the panel is in sight, the box is empty and
 * the agent stays. Given up when they leave or look away; the spending limit and the judgement gate hold as for any draft.
 */
export function usePrefetch({ view, choices, services, memory, allowed }: EarlyContext): void {
  const { provider, preset, pinnedLanguage, availability } = choices;
  const waits = publicMessages(view.conversation).at(-1)?.author.role === 'customer';
  const wanted =
    choices.prefetch &&
    allowed &&
    waits &&
    provider.id === 'claude' &&
    availability[provider.id] === 'ready' &&
    view.draft.step === 'idle' &&
    view.text === '' &&
    view.reading !== undefined &&
    view.passages !== undefined;

  // Leaving the ticket ends it; a press of Draft takes over what is under way, and so ends only the timer.
  const left = useRef<AbortController>(undefined);
  useEffect(() => () => left.current?.abort(), []);
  useEffect(() => {
    if (!wanted) return undefined;
    const here = (left.current ??= new AbortController());
    const ask = async () => {
      if (document.visibilityState !== 'visible' || here.signal.aborted) return;
      const order = { provider, preset, ...noExtras, instruction: '', ...(pinnedLanguage && { pinnedLanguage }) };
      const request = await earlyRequest(services, view, order);
      if (!here.signal.aborted) await memory.prepare(provider, request, here.signal);
    };
    const timer = setTimeout(() => void ask().catch(reportError), dwellMs);
    const lookAway = () => {
      if (document.visibilityState === 'visible') return;
      here.abort();
      left.current = undefined;
    };
    const listening = new AbortController();
    document.addEventListener('visibilitychange', lookAway, { signal: listening.signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
    // A re-read of the same thread is the same question.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted, view.key, provider, preset, pinnedLanguage]);
}
