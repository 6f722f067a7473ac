import type { Preferences } from '@/utils/settings';
import { Choice, Choices } from './Choice';
import { ConnectionForm } from './ConnectionForm';
import { engineWords } from './engine-words';
import type { OptionsServices } from './options-services';
import { Section } from './Section';
import { SpendingField } from './SpendingField';
import { ManagedHere } from './team/Managed';
import { useLocked } from './team/use-team';

interface EngineSectionProps {
  services: OptionsServices;
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** Who writes the drafts, and how to reach them. */
export function EngineSection({ services, preferences, onChange }: EngineSectionProps) {
  const { engine } = preferences;
  return (
    <Section id="engine" title="Engine" lead="Both engines write drafts that you read, change and send yourself.">
      <ManagedHere names={['engine']} />
      <Choices legend="Drafts come from" disabled={useLocked('engine')}>
        <Choice
          name="engine"
          label="Templates"
          hint="On this device, from your macros and the tone you picked. No key, no network, no cost."
          checked={engine === 'template'}
          onChoose={() => void onChange({ engine: 'template' })}
        />
        <Choice
          name="engine"
          label="Claude"
          hint="Written for the ticket by a language model. When you press Draft, the ticket’s public messages go to the address below."
          checked={engine === 'claude'}
          onChoose={() => void onChange({ engine: 'claude' })}
        />
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
          <ConnectionForm services={services} saved={preferences.endpoint} />
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
