import { Info } from 'lucide-react';
import { useId, useState } from 'react';
import { quoted } from '@/utils/i18n';
import type { TonePreset } from '@/utils/tone';
import { toneLine, toneWords } from './tone-words';
import type { ToneChoice } from './use-tone';

interface ToneRulesProps {
  tone: ToneChoice;
  /** Version of a team's pack that waits for a look on the options page. */
  pendingVersion?: number;
  onLook: () => void;
}

/** Why this tone, and its rules: one hover or one keyboard focus away, and pinned by a press. Esc puts them away. */
export function ToneRules({ tone, pendingVersion, onLook }: ToneRulesProps) {
  const id = useId();
  const [shown, setShown] = useState<'no' | 'hover' | 'pinned'>('no');
  const open = shown !== 'no';
  return (
    // Hover and focus end where they leave the button and the card together; the button alone acts.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      className="contents"
      onPointerEnter={() => setShown((before) => (before === 'pinned' ? before : 'hover'))}
      onPointerLeave={() => setShown((before) => (before === 'pinned' ? before : 'no'))}
      onFocus={() => setShown((before) => (before === 'pinned' ? before : 'hover'))}
      onBlur={() => setShown('no')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setShown('no');
      }}
    >
      <button
        type="button"
        aria-label={toneWords.why}
        aria-expanded={open}
        aria-controls={id}
        aria-describedby={open ? id : undefined}
        className="text-muted hover:bg-sunken hover:text-ink inline-flex size-6 shrink-0 items-center justify-center rounded-sm"
        onClick={() => setShown((before) => (before === 'pinned' ? 'no' : 'pinned'))}
      >
        <Info aria-hidden="true" size={16} strokeWidth={1.5} />
      </button>
      <div
        id={id}
        role="note"
        hidden={!open}
        className="border-edge/50 bg-raised text-label text-ink shadow-popped absolute inset-x-1 top-full z-10 max-h-80 overflow-auto rounded border p-3"
      >
        <p className="font-semibold">{whyWords(tone)}</p>
        {tone.teamName !== undefined && (
          <p className="text-foot text-muted">{toneWords.from(tone.teamName, tone.preset)}</p>
        )}
        {pendingVersion !== undefined && (
          <p className="text-foot mt-1">
            {toneWords.pending(pendingVersion)}{' '}
            <button type="button" className="text-accent min-h-6 underline" onClick={onLook}>
              {toneWords.look}
            </button>
          </p>
        )}
        <RulesOf preset={tone.preset} />
      </div>
    </span>
  );
}

/** The rules of a preset, the short ones first. */
export function RulesOf({ preset }: { preset: TonePreset }) {
  return (
    <div className="text-foot mt-2 space-y-2">
      <p className="text-muted first-letter:uppercase">{toneLine(preset)}</p>
      <ul className="list-disc space-y-1 ps-4">
        {preset.guidance.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {preset.examples.length > 0 && (
        <>
          <p className="font-semibold">{toneWords.examples}</p>
          <ul className="space-y-1">
            {preset.examples.map(({ say, neverSay }) => (
              <li key={say}>
                {quoted(say)}
                {neverSay && <s className="text-muted block">{quoted(neverSay)}</s>}
              </li>
            ))}
          </ul>
        </>
      )}
      {preset.never.length > 0 && (
        <p>
          <span className="font-semibold">{toneWords.never}:</span>{' '}
          <span className="text-muted">{preset.never.slice(0, 12).join(' · ')}</span>
        </p>
      )}
    </div>
  );
}

function whyWords({ how, because, locked }: ToneChoice): string {
  const why = { picked: toneWords.picked, matched: toneWords.matched(because), usual: toneWords.usual }[how];
  return locked ? `${toneWords.locked} ${how === 'matched' ? why : ''}`.trim() : why;
}
