import { useCallback, useEffect, useState } from 'react';
import type { Availability, DraftProvider } from '@/utils/drafting';
import type { TonePreset } from '@/utils/tone';
import type { PanelPreferences, PanelServices } from './panel-services';

export interface Choices {
  preset: TonePreset;
  provider: DraftProvider;
  pinnedLanguage?: string;
  /** Undefined while a provider has not answered yet. */
  availability: Readonly<Record<string, Availability | undefined>>;
  pickPreset: (id: string) => void;
  pickProvider: (id: string) => void;
}

/** Tone and engine: remembered between tickets, and asked again whenever the agent comes back from the settings. */
export function useChoices(services: PanelServices): Choices {
  const { preferences, presets, providers } = services;
  const [chosen, setChosen] = useState<Partial<PanelPreferences>>({});
  const [availability, setAvailability] = useState<Choices['availability']>({});

  const askProviders = useCallback(
    (signal: AbortSignal) => {
      for (const provider of providers) {
        void provider.availability(signal).then((answer) => {
          if (!signal.aborted) setAvailability((known) => ({ ...known, [provider.id]: answer }));
        });
      }
    },
    [providers],
  );

  useEffect(() => {
    const here = new AbortController();
    void preferences.get().then((stored) => !here.signal.aborted && setChosen(stored));
    preferences.watch((changed) => {
      setChosen(changed);
      askProviders(here.signal);
    }, here.signal);
    addEventListener('focus', () => askProviders(here.signal), { signal: here.signal });
    askProviders(here.signal);
    return () => here.abort();
  }, [preferences, askProviders]);

  const pick = (change: Partial<PanelPreferences>) => {
    setChosen((before) => ({ ...before, ...change }));
    void preferences.set(change);
  };
  return {
    preset: oneOf(presets, chosen.presetId),
    provider: oneOf(providers, chosen.providerId),
    pinnedLanguage: chosen.pinnedLanguage,
    availability,
    pickPreset: (presetId) => pick({ presetId }),
    pickProvider: (id) => pick({ providerId: oneOf(providers, id).id }),
  };
}

function oneOf<T extends { id: string }>(all: readonly T[], id: string | undefined): T {
  const found = all.find((each) => each.id === id) ?? all[0];
  if (!found) throw new Error('the panel needs at least one preset and one engine');
  return found;
}
