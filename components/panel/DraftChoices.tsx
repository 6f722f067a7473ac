import { memo } from 'react';
import { PickList, type Choice } from '@/components/ui';
import type { Availability, DraftProvider } from '@/utils/drafting';
import { TonePicker } from './TonePicker';
import { ToneRules } from './ToneRules';
import type { Choices } from './use-choices';
import { availabilityWords, words } from './words';

interface DraftChoicesProps {
  choices: Choices;
  providers: readonly DraftProvider[];
  onSettings: () => void;
}

/** In what tone, and by which engine. Picking an engine that needs a key leads to where it is entered. */
export const DraftChoices = memo(function DraftChoices({ choices, providers, onSettings }: DraftChoicesProps) {
  return (
    <>
      <TonePicker tone={choices.tone} presets={choices.presets} onPick={choices.pickPreset} />
      <ToneRules
        tone={choices.tone}
        {...(choices.pendingVersion !== undefined && { pendingVersion: choices.pendingVersion })}
        onLook={onSettings}
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
});

function engineChoice(provider: DraftProvider, availability: Availability | undefined): Choice {
  const missing = availability && availabilityWords[availability];
  const purpose = missing || provider.model || (provider.id === 'claude' ? undefined : words.onThisDeviceLong);
  return { value: provider.id, name: provider.label, ...(purpose && { purpose }) };
}
