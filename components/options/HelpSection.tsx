import type { AssistLevel, Preferences } from '@/utils/settings';
import { Choice, Choices } from './Choice';
import { Pick } from './Pick';
import { Section } from './Section';
import { helpWords as words } from './voice-section-words';

interface HelpSectionProps {
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => Promise<void>;
}

const levels: readonly AssistLevel[] = ['full', 'outline', 'checks', 'off'];
const shares = [0, 5, 10, 20, 50];

/** How much help there is on a ticket, and the share of tickets that go without for comparison. */
export function HelpSection({ preferences, onChange }: HelpSectionProps) {
  const { assist, holdOutPercent } = preferences;
  return (
    <Section id="help" title={words.title} lead={words.lead}>
      <Choices legend={words.legend}>
        {levels.map((level) => (
          <Choice
            key={level}
            name="assist"
            label={words.levels[level].label}
            hint={words.levels[level].hint}
            checked={assist === level}
            onChoose={() => void onChange({ assist: level })}
          />
        ))}
      </Choices>
      <Pick
        label={words.holdOut}
        value={String(holdOutPercent)}
        options={[...new Set([...shares, holdOutPercent])].map((share) => ({
          value: String(share),
          label: share === 0 ? words.none : words.percent(share),
        }))}
        hint={words.holdOutHint}
        onPick={(share) => void onChange({ holdOutPercent: Number(share) })}
      />
    </Section>
  );
}
