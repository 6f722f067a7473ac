import { PenLine, Square } from 'lucide-react';
import { useLayoutEffect, useRef, type SubmitEvent } from 'react';
import { Button, Field } from '@/components/ui';
import type { DraftState } from './panel-state';
import type { Choices } from './use-choices';
import { availabilityWords, words } from './words';

interface DraftControlsProps {
  choices: Choices;
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

/** The agent's own point, and Draft, which is Stop while a draft runs. */
export function DraftControls(props: DraftControlsProps) {
  const { choices, draft, instruction, shortcut } = props;
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
      {(missing === 'downloadable' ||
        missing === 'downloading' ||
        (missing === 'unavailable' && choices.provider.id === 'built-in')) && (
        <p className="text-foot text-muted">{availabilityWords[missing]}</p>
      )}
      {(missing === 'needs-key' || missing === 'needs-permission') && (
        <p className="text-foot text-muted">
          {availabilityWords[missing]}{' '}
          <button type="button" className="text-accent min-h-6 underline" onClick={props.onSettings}>
            {missing === 'needs-key' ? words.addKey : words.allowEngine}
          </button>
        </p>
      )}
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
