import type { Conversation } from '@/utils/conversation';
import type { DraftProvider } from '@/utils/drafting';
import { draftingWords } from './drafting-words';

/** What the agent may ask for besides the usual, for one ticket. */
export interface Extras {
  harder: boolean;
  withNotes: boolean;
}

export const noExtras: Extras = { harder: false, withNotes: false };

interface DraftExtrasProps {
  provider: Pick<DraftProvider, 'id' | 'harderModel'>;
  conversation: Conversation;
  extras: Extras;
  onChange: (extras: Extras) => void;
}

/** The switches of an engine that has them; nothing where none would do anything. */
export function DraftExtras({ provider, conversation, extras, onChange }: DraftExtrasProps) {
  const notes = provider.id === 'claude' ? notesOf(conversation) : 0;
  const { harderModel } = provider;
  if (notes === 0 && harderModel === undefined) return null;
  return (
    <fieldset className="text-foot text-muted flex flex-wrap gap-x-4 px-4 pt-1">
      <legend className="sr-only">{draftingWords.extras}</legend>
      {harderModel !== undefined && (
        <Switch
          label={draftingWords.harder}
          title={draftingWords.harderLong(harderModel)}
          on={extras.harder}
          onSwitch={(harder) => onChange({ ...extras, harder })}
        />
      )}
      {notes > 0 && (
        <Switch
          label={draftingWords.notes(notes)}
          title={draftingWords.notesLong}
          on={extras.withNotes}
          onSwitch={(withNotes) => onChange({ ...extras, withNotes })}
        />
      )}
    </fieldset>
  );
}

function Switch(props: { label: string; title: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <label title={props.title} className="hover:text-ink flex min-h-6 items-center gap-1">
      <input
        type="checkbox"
        className="accent-accent"
        checked={props.on}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}

/** Notes that colleagues wrote; what the helpdesk noted by itself tells nobody anything. */
function notesOf({ messages }: Conversation): number {
  return messages.filter(
    ({ visibility, author, text }) => visibility === 'internal' && author.role === 'agent' && text.trim() !== '',
  ).length;
}
