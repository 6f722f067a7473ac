import { useState } from 'react';
import { Field } from '@/components/ui';
import { t } from '@/utils/i18n';
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
          label={t('options.model.label')}
          disabled={locked}
          value={isTyped ? another : draft.model}
          options={[
            ...known.map((id) => ({ value: id, label: anthropicModels[id] ? `${id} · ${anthropicModels[id]}` : id })),
            { value: another, label: t('options.model.another') },
          ]}
          hint={models.length === 0 && t('options.model.hint')}
          onPick={(value) => {
            setTyping(value === another);
            if (value !== another) edit({ model: value });
          }}
        />
      )}
      {(known.length === 0 || isTyped) && (
        <Field
          label={known.length === 0 ? t('options.model.label') : t('options.model.name')}
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
  'claude-haiku-5-5': t('options.model.quickest'),
  'claude-sonnet-5-5': t('options.model.careful'),
  'claude-opus-5-5': t('options.model.dearest'),
};
