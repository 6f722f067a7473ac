import { useEffect } from 'react';
import type { Extras } from './DraftExtras';
import type { PanelServices } from './panel-services';
import type { Surroundings, TicketView } from './panel-state';
import type { Choices } from './use-choices';
import { earlyRequest } from './use-draft';

/** Nothing is prepared while the ticket is still coming in or the agent is typing. */
const restMs = 250;

interface Preparation {
  view: Surroundings & TicketView;
  choices: Choices;
  services: PanelServices;
  instruction: string;
  extras: Extras;
  /** Whether a press of Draft would be let through. */
  allowed: boolean;
}

/**
 * Gets the engine ready for the draft that a press would ask for now, so that the press need not wait: code is loaded, the ticket is masked. Nothing
 * is sent. The press itself makes its request anew, and what was prepared for another one is of no use to it.
 */
export function usePrepared({ view, choices, services, instruction, extras, allowed }: Preparation): void {
  const { provider, preset, pinnedLanguage, availability } = choices;
  const wanted =
    allowed &&
    provider.prepare !== undefined &&
    availability[provider.id] === 'ready' &&
    view.reading !== undefined &&
    view.passages !== undefined;
  const { conversation, reading, passages, macros, articles, previews } = view;
  useEffect(() => {
    if (!wanted) return undefined;
    const here = new AbortController();
    const prepare = async () => {
      const order = { provider, preset, instruction, ...extras, ...(pinnedLanguage && { pinnedLanguage }) };
      const request = await earlyRequest(services, view, order);
      if (!here.signal.aborted) await provider.prepare?.(request, here.signal);
    };
    const timer = setTimeout(() => {
      // A draft would say what is amiss; nobody asked for one yet.
      prepare().catch((error: unknown) => console.debug('Tandem could not prepare a draft:', error));
    }, restMs);
    return () => {
      clearTimeout(timer);
      here.abort();
    };
    // What else is in the view changes no request.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [
    wanted,
    services,
    provider,
    preset,
    pinnedLanguage,
    instruction,
    extras,
    conversation,
    reading,
    passages,
    macros,
    articles,
    previews,
  ]);
}
