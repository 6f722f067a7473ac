import type { FrustrationReading } from '@/utils/frustration';
import { isFlag } from '@/utils/feedback/mark';
import { turnWords } from './turn-words';
import type { TurnModel } from './use-turn';

interface ReadingVerdictProps extends Pick<TurnModel, 'verdict' | 'judge'> {
  reading: FrustrationReading;
}

/**
 * At the end of the sentence, as part of its text: one press to say that a flag is wrong, or that a frustrated customer was missed.
 * Kept on this machine, and taken back by a second press.
 */
export function ReadingVerdict({ reading, verdict, judge }: ReadingVerdictProps) {
  const possible = isFlag(reading.level) ? 'wrong' : 'missed';
  const given = verdict === possible;
  return (
    <span className="text-foot text-muted inline-flex items-baseline gap-1">
      {given && <output>{turnWords.noted[possible]}</output>}
      <button
        type="button"
        aria-pressed={given}
        className="hover:bg-sunken hover:text-ink aria-pressed:text-accent -my-1 min-h-6 rounded px-1"
        onClick={() => judge(given ? undefined : possible)}
      >
        {given ? turnWords.takeBack : turnWords.say[possible]}
      </button>
    </span>
  );
}
