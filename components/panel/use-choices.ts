import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Availability, DraftProvider } from '@/utils/drafting';
import type { TonePreset } from '@/utils/tone';
import type { PanelPreferences, PanelServices } from './panel-services';
import type { PanelState } from './panel-state';
import { useSteady } from './use-steady';
import { toneFor, useTeam, type ToneChoice } from './use-tone';

export interface Choices {
  preset: TonePreset;
  /** Why it is this preset. */
  tone: ToneChoice;
  /** What the picker offers: the team's presets, else the built-in ones. */
  presets: readonly TonePreset[];
  provider: DraftProvider;
  pinnedLanguage?: string;
  secondOpinion: boolean;
  prefetch: boolean;
  /** Undefined while a provider has not answered yet. */
  availability: Readonly<Record<string, Availability | undefined>>;
  /** On this ticket, and from then on where no rule of a preset names the ticket. */
  pickPreset: (id: string) => void;
  pickProvider: (id: string) => void;
  /** Version of a team's pack that waits for a look on the options page. */
  pendingVersion?: number;
}

/** Tone and engine: by the team's rules, else remembered between tickets, and asked again whenever the agent comes back from the settings. */
export function useChoices(services: PanelServices, state: PanelState): Choices {
  const { preferences, providers } = services;
  const team = useTeam(services.team);
  const presets = team && team.presets.length > 0 ? team.presets : services.presets;
  const view = state.phase === 'ticket' ? state : undefined;
  const [pickedFor, setPickedFor] = useState<Readonly<Record<string, string>>>({});
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
    // What the team has locked is not taken; then what holds is shown again.
    preferences.set(change).catch(() => preferences.get().then(setChosen));
  };
  const pickPreset = useSteady((presetId: string) => {
    if (view) setPickedFor((before) => ({ ...before, [view.key]: presetId }));
    pick({ presetId });
  });
  const pickProvider = useSteady((id: string) => pick({ providerId: oneOf(providers, id).id }));
  const { conversation, reading, key } = view ?? {};
  const pickedId = key === undefined ? undefined : pickedFor[key];
  // The same from one drawing to the next while nothing of it changes: a draft is drawn many times.
  return useMemo(() => {
    const { presetId: usualId, providerId, pinnedLanguage, secondOpinion = false, prefetch = false } = chosen;
    const ticket = conversation && { conversation, reading };
    const tone = toneFor({ presets, team, view: ticket, usualId, pickedId, pinnedLanguage });
    return {
      preset: tone.preset,
      tone,
      presets,
      provider: oneOf(providers, providerId),
      pinnedLanguage,
      secondOpinion,
      prefetch,
      availability,
      ...(team?.pendingVersion !== undefined && { pendingVersion: team.pendingVersion }),
      pickPreset,
      pickProvider,
    };
  }, [presets, providers, team, chosen, availability, conversation, reading, pickedId, pickPreset, pickProvider]);
}

function oneOf<T extends { id: string }>(all: readonly T[], id: string | undefined): T {
  const found = all.find((each) => each.id === id) ?? all[0];
  if (!found) throw new Error('the panel needs at least one preset and one engine');
  return found;
}
