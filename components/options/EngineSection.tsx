import { useState } from 'react';
import { t } from '@/utils/i18n';
import type { Preferences } from '@/utils/settings';
import { Choice, Choices } from './Choice';
import { ConnectionForm } from './ConnectionForm';
import { engineWords } from './engine-words';
import type { OptionsServices } from './options-services';
import { Section } from './Section';
import { SpendingField } from './SpendingField';
import { ManagedHere } from './team/Managed';
import { useLocked } from './team/use-team';
import { type Place, placeOf } from './use-connection';

interface EngineSectionProps {
  services: OptionsServices;
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** Who writes the drafts, and how to reach them. */
export function EngineSection({ services, preferences, onChange }: EngineSectionProps) {
  const { engine, endpoint } = preferences;
  const [picked, pick] = useState<Place>();
  const addressLocked = useLocked('baseUrl');
  const place = (addressLocked ? undefined : picked) ?? placeOf(endpoint);
  const chooses = (where: Place) => ({
    name: 'engine',
    checked: engine === 'claude' && place === where,
    disabled: addressLocked && place !== where,
    onChoose: () => {
      pick(where);
      if (engine !== 'claude') void onChange({ engine: 'claude' });
    },
  });
  return (
    <Section id="engine" title={t('options.engine.title')} lead={t('options.engine.lead')}>
      <ManagedHere names={['engine']} />
      <Choices legend={t('options.engine.legend')} disabled={useLocked('engine')}>
        <Choice
          name="engine"
          label={t('options.engine.templates')}
          hint={t('options.engine.templatesHint')}
          checked={engine === 'template'}
          onChoose={() => void onChange({ engine: 'template' })}
        />
        <Choice {...chooses('anthropic')} label="Claude" hint={t('options.engine.claudeHint')} />
        <Choice {...chooses('own')} label={t('options.connection.own')} hint={t('options.connection.ownHint')} />
        {engine === 'built-in' && (
          <Choice
            name="engine"
            label={engineWords.builtIn.label}
            hint={engineWords.builtIn.hint}
            checked
            onChoose={() => undefined}
          />
        )}
      </Choices>
      {engine === 'claude' && (
        <>
          <ConnectionForm services={services} saved={endpoint} place={place} />
          <SpendingField
            month={services.spentThisMonth}
            capUsd={preferences.monthlyCapUsd}
            onChange={(monthlyCapUsd) => void onChange({ monthlyCapUsd })}
          />
        </>
      )}
    </Section>
  );
}
