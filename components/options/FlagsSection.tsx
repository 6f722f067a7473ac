import type { Preferences, Sensitivity } from '@/utils/settings';
import { Choice, Choices } from './Choice';
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
    <Section
      id="flags"
      title="Flags"
      lead="How readily Tandem says that a customer is frustrated. It always shows the words that it rests on."
    >
      <ManagedHere names={['sensitivity']} />
      <Choices legend="When to flag" disabled={useLocked('sensitivity')}>
        {sensitivityOptions.map(({ value, label, hint }) => (
          <Choice
            key={value}
            name="sensitivity"
            label={label}
            hint={hint}
            checked={preferences.sensitivity === value}
            onChoose={() => void onChange({ sensitivity: value })}
          />
        ))}
      </Choices>
    </Section>
  );
}

const sensitivityOptions: { value: Sensitivity; label: string; hint: string }[] = [
  {
    value: 'few-alarms',
    label: 'Only the clear cases',
    hint: 'Fewest false flags. A quiet complaint may pass unseen.',
  },
  { value: 'balanced', label: 'Balanced', hint: 'What most teams want.' },
  { value: 'catch-more', label: 'Also the doubtful ones', hint: 'Fewest missed. Some flags will be wrong.' },
];
