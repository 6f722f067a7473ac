import { useState } from 'react';
import { Field } from '@/components/ui';
import { t } from '@/utils/i18n';
import { Pick } from './Pick';
import { useLocked } from './team/use-team';
import type { ConnectionModel } from './use-connection';

/** The model, from what the endpoint lists; from what is known of Anthropic's before it was asked; typed otherwise. */
export function ModelField({ connection }: { connection: ConnectionModel }) {
  const { draft, models, edit } = connection;
  return (
    <ModelPick
      label={t('options.model.label')}
      value={draft.model}
      known={knownOf(connection)}
      required
      hint={models.length === 0 ? t('options.model.hint') : undefined}
      onChange={(model) => edit({ model })}
    />
  );
}

/** The larger model that an agent may ask for on one ticket; empty means Anthropic's next one there, and none elsewhere. */
export function HarderModelField({ connection }: { connection: ConnectionModel }) {
  const { place, draft, edit } = connection;
  const usual = place === 'anthropic' ? t('options.model.harderUsual') : t('options.model.harderNone');
  return (
    <ModelPick
      label={t('options.model.harder')}
      value={draft.harderModel}
      known={knownOf(connection)}
      none={usual}
      hint={t('options.model.harderHint')}
      onChange={(harderModel) => edit({ harderModel })}
    />
  );
}

function knownOf({ place, models }: ConnectionModel): readonly string[] {
  return models.length > 0 ? models : place === 'anthropic' ? Object.keys(anthropicModels) : [];
}

interface ModelPickProps {
  label: string;
  value: string;
  known: readonly string[];
  /** What no model at all is called, where that may be picked. */
  none?: string;
  required?: boolean;
  hint: string | undefined;
  onChange: (model: string) => void;
}

/** One of the models that are known, or another by its name. */
function ModelPick({ label, value, known, none, required = false, hint, onChange }: ModelPickProps) {
  const [typing, setTyping] = useState(false);
  const locked = useLocked('model');
  const isTyped = typing || !(known.includes(value) || (none !== undefined && value === ''));
  const hasList = known.length > 0 || none !== undefined;
  return (
    <div className="space-y-2">
      {hasList && (
        <Pick
          label={label}
          disabled={locked}
          value={isTyped ? another : value}
          options={[
            ...(none === undefined ? [] : [{ value: '', label: none }]),
            ...known.map((id) => ({ value: id, label: anthropicModels[id] ? `${id} · ${anthropicModels[id]}` : id })),
            { value: another, label: t('options.model.another') },
          ]}
          hint={hint}
          onPick={(picked) => {
            setTyping(picked === another);
            if (picked !== another) onChange(picked);
          }}
        />
      )}
      {(!hasList || isTyped) && (
        <Field
          label={hasList ? (none === undefined ? t('options.model.name') : t('options.model.harderName')) : label}
          autoComplete="off"
          disabled={locked}
          spellCheck={false}
          required={required}
          className="max-w-80"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
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
