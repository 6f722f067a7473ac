import { PickList, type Choice } from '@/components/ui';
import type { Availability, DraftProvider } from '@/utils/drafting';
import type { TonePreset } from '@/utils/tone';
import type { Choices } from './use-choices';
import { availabilityWords, words } from './words';

interface DraftChoicesProps {
  choices: Choices;
  presets: readonly TonePreset[];
  providers: readonly DraftProvider[];
  onSettings: () => void;
}

/** In what tone, and by which engine. Picking an engine that needs a key leads to where it is entered. */
export function DraftChoices({ choices, presets, providers, onSettings }: DraftChoicesProps) {
  return (
    <>
      <PickList
        quiet
        label={words.tone}
        value={choices.preset.id}
        choices={presets.map(({ id, name, purpose }) => ({ value: id, name, purpose }))}
        onPick={choices.pickPreset}
      />
      <PickList
        quiet
        label={words.engine}
        value={choices.provider.id}
        choices={providers.map((provider) => engineChoice(provider, choices.availability[provider.id]))}
        onPick={(id) => {
          choices.pickProvider(id);
          if (choices.availability[id] === 'needs-key') onSettings();
        }}
      />
    </>
  );
}

function engineChoice(provider: DraftProvider, availability: Availability | undefined): Choice {
  const missing = availability && availabilityWords[availability];
  const purpose = missing || provider.model || (provider.id === 'claude' ? undefined : words.onThisDeviceLong);
  return { value: provider.id, name: provider.label, ...(purpose && { purpose }) };
}
