import { sensitivities, type Preferences } from '@/utils/settings/preferences';
import { Choice, Choices } from './Choice';
import { flagsWords } from './flags-words';
import { Section } from './Section';
import { ManagedHere } from './team/Managed';
import { useLocked } from './team/use-team';

interface FlagsSectionProps {
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

/** How readily a customer is flagged as frustrated. */
export function FlagsSection({ preferences, onChange }: FlagsSectionProps) {
  return (
    <Section id="flags" title={flagsWords.title} lead={flagsWords.lead}>
      <ManagedHere names={['sensitivity', 'readLists']} />
      <Choices legend={flagsWords.legend} disabled={useLocked('sensitivity')}>
        {sensitivities.map((value) => (
          <Choice
            key={value}
            name="sensitivity"
            {...flagsWords.sensitivity[value]}
            checked={preferences.sensitivity === value}
            onChoose={() => void onChange({ sensitivity: value })}
          />
        ))}
      </Choices>
      <Choice
        {...flagsWords.readLists}
        checked={preferences.readLists}
        disabled={useLocked('readLists')}
        onChoose={(readLists) => void onChange({ readLists })}
      />
      <Choice
        {...flagsWords.secondOpinion}
        checked={preferences.secondOpinion}
        onChoose={(secondOpinion) => void onChange({ secondOpinion })}
      />
    </Section>
  );
}
