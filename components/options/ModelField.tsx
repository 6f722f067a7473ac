import { useState } from 'react';
import { Field } from '@/components/ui';
import { Pick } from './Pick';
import { useLocked } from './team/use-team';
import type { ConnectionModel } from './use-connection';

/** The model, from what the endpoint lists; from what is known of Anthropic's before it was asked; typed otherwise. */
export function ModelField({ connection }: { connection: ConnectionModel }) {
  const { draft, models, edit } = connection;
  const [typing, setTyping] = useState(false);
  const locked = useLocked('model');
  const known = models.length > 0 ? models : draft.place === 'anthropic' ? Object.keys(anthropicModels) : [];
  const isTyped = typing || !known.includes(draft.model);
  return (
    <div className="space-y-2">
      {known.length > 0 && (
        <Pick
          label="Model"
          disabled={locked}
          value={isTyped ? another : draft.model}
          options={[
            ...known.map((id) => ({ value: id, label: anthropicModels[id] ? `${id} · ${anthropicModels[id]}` : id })),
            { value: another, label: 'Another model' },
          ]}
          hint={models.length === 0 && 'Save to see what your key may use.'}
          onPick={(value) => {
            setTyping(value === another);
            if (value !== another) edit({ model: value });
          }}
        />
      )}
      {(known.length === 0 || isTyped) && (
        <Field
          label={known.length === 0 ? 'Model' : 'Name of the model'}
          autoComplete="off"
          disabled={locked}
          spellCheck={false}
          required
          className="max-w-80"
          value={draft.model}
          onChange={(event) => edit({ model: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

const another = 'another';

/** Current in November 2026, by Anthropic's model pages; quickest first. */
const anthropicModels: Record<string, string> = {
  'claude-haiku-5-5': 'quickest, cheapest',
  'claude-sonnet-5-5': 'slower, more careful',
  'claude-opus-5-5': 'slowest, dearest',
};
