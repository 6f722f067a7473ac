import { ThumbsDown, ThumbsUp, Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui';
import type { Verdict } from './panel-state';
import { words } from './words';

interface VerdictBarProps {
  verdict: Verdict;
  /** Only a draft of ours can be rated; text that the agent wrote can only be thrown away. */
  rateable: boolean;
  dismissable: boolean;
  onRate: (verdict: Verdict) => void;
  onDismiss: () => void;
}

const icon = { size: 16, strokeWidth: 1.5 } as const;

/** What the agent thinks of the draft. A poor one may be told why; nothing is asked twice. */
export function VerdictBar({ verdict, rateable, dismissable, onRate, onDismiss }: VerdictBarProps) {
  const rate = (rating: 'up' | 'down') =>
    onRate(verdict.rating === rating ? { reasons: [] } : { rating, reasons: rating === 'down' ? verdict.reasons : [] });
  return (
    <span className="flex gap-1">
      {rateable && (
        <>
          <IconButton
            label={words.good}
            icon={<ThumbsUp {...icon} />}
            aria-pressed={verdict.rating === 'up'}
            onClick={() => rate('up')}
          />
          <IconButton
            label={words.bad}
            icon={<ThumbsDown {...icon} />}
            aria-pressed={verdict.rating === 'down'}
            onClick={() => rate('down')}
          />
        </>
      )}
      {dismissable && <IconButton label={words.dismiss} icon={<Trash2 {...icon} />} onClick={onDismiss} />}
    </span>
  );
}

/** Why a draft was poor, in one press each; only where it was called poor. */
export function VerdictReasons({ verdict, onRate }: Pick<VerdictBarProps, 'verdict' | 'onRate'>) {
  if (verdict.rating !== 'down') return null;
  const toggle = (reason: string) => onRate({ rating: 'down', reasons: toggled(verdict.reasons, reason) });
  return (
    <fieldset aria-label={words.reasonsLabel} className="flex flex-wrap gap-1">
      {Object.entries(words.reasons).map(([reason, label]) => (
        <button
          key={reason}
          type="button"
          aria-pressed={verdict.reasons.includes(reason)}
          className="border-edge/50 text-foot text-muted hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent min-h-6 rounded-full border px-2"
          onClick={() => toggle(reason)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

function toggled(reasons: readonly string[], reason: string): string[] {
  return reasons.includes(reason) ? reasons.filter((each) => each !== reason) : [...reasons, reason];
}
