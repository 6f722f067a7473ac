import { PenLine, Square } from 'lucide-react';
import { useLayoutEffect, useRef, type SubmitEvent } from 'react';
import { Button, Field, PickList, type Choice } from '@/components/ui';
import type { Availability, DraftProvider } from '@/utils/drafting';
import type { TonePreset } from '@/utils/tone';
import type { DraftState } from './panel-state';
import type { Choices } from './use-choices';
import { availabilityWords, words } from './words';

interface DraftControlsProps {
  choices: Choices;
  presets: readonly TonePreset[];
  providers: readonly DraftProvider[];
  draft: DraftState;
  instruction: string;
  shortcut?: string;
  onInstruction: (instruction: string) => void;
  onDraft: () => void;
  onStop: () => void;
  onSettings: () => void;
}

/** A press that was meant for Stop and comes this much too late does not start a new draft. */
const lateMs = 500;

/** Tone, engine, the agent's own point, and Draft, which is Stop while a draft runs. */
export function DraftControls(props: DraftControlsProps) {
  const { choices, presets, providers, draft, instruction, shortcut } = props;
  const missing = choices.availability[choices.provider.id];
  const drafting = draft.step === 'drafting';
  const press = usePress(drafting, props.onDraft, props.onStop);
  return (
    <form
      aria-label={words.draftForm}
      className="space-y-2 px-4 pt-3"
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!drafting) props.onDraft();
      }}
    >
      <div className="flex gap-2">
        <PickList
          label={words.tone}
          className="flex-1"
          value={choices.preset.id}
          choices={presets.map(({ id, name, purpose }) => ({ value: id, name, purpose }))}
          onPick={choices.pickPreset}
        />
        <PickList
          label={words.engine}
          align="end"
          className="flex-1"
          value={choices.provider.id}
          choices={providers.map((provider) => engineChoice(provider, choices.availability[provider.id]))}
          onPick={(id) => {
            choices.pickProvider(id);
            if (choices.availability[id] === 'needs-key') props.onSettings();
          }}
        />
      </div>
      {(missing === 'needs-key' || missing === 'needs-permission') && (
        <p className="text-foot text-muted">
          {availabilityWords[missing]}{' '}
          <button type="button" className="text-accent min-h-6 underline" onClick={props.onSettings}>
            {missing === 'needs-key' ? words.addKey : words.allowEngine}
          </button>
        </p>
      )}
      <div className="flex items-stretch gap-2">
        <Field
          label={words.instruction}
          labelHidden
          dir="auto"
          className="flex-1"
          autoComplete="off"
          maxLength={600}
          placeholder={words.instructionPlaceholder}
          value={instruction}
          onChange={(event) => props.onInstruction(event.currentTarget.value)}
        />
        <Button
          weight={draft.step === 'idle' ? 'primary' : 'outline'}
          className="min-w-31"
          title={shortcut}
          disabled={draft.step === 'inserting'}
          onClick={press}
        >
          {drafting ? (
            <Square aria-hidden="true" size={16} strokeWidth={1.5} />
          ) : (
            <PenLine aria-hidden="true" size={16} strokeWidth={1.5} />
          )}
          {drafting ? words.stop : draft.step === 'idle' ? words.draft : words.draftAgain}
        </Button>
      </div>
    </form>
  );
}

function usePress(drafting: boolean, onDraft: () => void, onStop: () => void): () => void {
  const endedAt = useRef(-lateMs);
  // Before the next press can come.
  useLayoutEffect(() => {
    if (!drafting) return undefined;
    return () => {
      endedAt.current = performance.now();
    };
  }, [drafting]);
  return () => {
    if (drafting) onStop();
    else if (performance.now() - endedAt.current > lateMs) onDraft();
  };
}

function engineChoice(provider: DraftProvider, availability: Availability | undefined): Choice {
  const missing = availability && availabilityWords[availability];
  const purpose = missing || provider.model || (provider.id === 'claude' ? undefined : words.onThisDeviceLong);
  return { value: provider.id, name: provider.label, ...(purpose && { purpose }) };
}
