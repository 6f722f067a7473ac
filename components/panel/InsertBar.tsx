import { Check, Copy, CornerDownLeft, Globe, Lock, Eye } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { Button, Key, Select } from '@/components/ui';
import { placements, type Placement } from '@/utils/composer/placement';
import type { Composer, DraftState } from './panel-state';
import { canInsert } from './reduce-draft';
import { words } from './words';

interface InsertBarProps {
  draft: DraftState;
  text: string;
  composer?: Composer;
  /** The page's side is gone: nothing can be inserted any more. */
  gone: boolean;
  /** Something is missing in the text: Insert is held back. */
  gaps: boolean;
  placement: Placement;
  shortcut?: string;
  onPlace: (placement: Placement) => void;
  onInsert: () => void;
  onGoToComposer: () => void;
  onCopy: () => Promise<boolean>;
  /** Quiet buttons at the end of the first line. */
  children?: ReactNode;
}

/** Where the draft would go, and the one button that puts it there. It stands there from the start, so that nothing moves. */
export function InsertBar(props: InsertBarProps) {
  const { draft, composer, text } = props;
  const inserted = draft.step === 'inserted';
  const sent = draft.step === 'inserted' ? draft.sent : undefined;
  return (
    <div className="space-y-2">
      <div className="flex min-h-7 items-start justify-between gap-2">
        {inserted ? (
          <p className="flex min-h-7 items-center gap-2">
            <Check aria-hidden="true" size={16} strokeWidth={1.5} className="text-supported shrink-0" />
            {sent ? words.sent(sent.changedWords) : words.inserted}
          </p>
        ) : (
          <Destination {...props} />
        )}
        {props.children}
      </div>
      {!inserted && composer?.audience === 'unknown' && (
        <p className="text-foot text-concerned">{words.audienceUnknown}</p>
      )}
      <div className="flex gap-2">
        {inserted ? (
          <Button weight={sent ? 'outline' : 'primary'} className="flex-1" onClick={props.onGoToComposer}>
            {words.goToComposer}
          </Button>
        ) : (
          <InsertButton {...props} />
        )}
        <CopyButton disabled={text.trim() === ''} onCopy={props.onCopy} />
      </div>
    </div>
  );
}

function InsertButton({ draft, composer, gone, text, gaps, shortcut, onInsert }: InsertBarProps) {
  const unsure = composer?.audience === 'unknown';
  const ready = canInsert(draft) && text.trim() !== '';
  const held = ready && (gaps || gone || !composer);
  return (
    <Button
      weight={ready && draft.step !== 'failed' ? 'primary' : 'outline'}
      className="flex-1"
      held={held}
      disabled={!ready}
      onClick={onInsert}
    >
      {unsure ? <Eye {...icon} /> : <CornerDownLeft {...icon} />}
      {draft.step === 'inserting' ? words.inserting : unsure ? words.insertUnsure : words.insert}
      {shortcut && ready && !held && <Key>{shortcut}</Key>}
    </Button>
  );
}

/** Public reply or internal note, said before anything goes in. */
function Destination({ composer, gone, placement, onPlace }: InsertBarProps) {
  if (gone) return <p className="text-foot text-muted flex min-h-7 items-center">{words.noPage}</p>;
  if (!composer) return <p className="text-foot text-muted flex min-h-7 items-center">{words.noComposer}</p>;
  const look = composer.audience === 'public' ? 'text-ink' : 'text-concerned';
  return (
    <p className="text-foot flex min-h-7 min-w-0 items-center gap-1">
      <span className="sr-only">{words.goesTo}</span>
      <span className={`inline-flex shrink-0 items-center gap-1 font-semibold ${look}`}>
        {audienceIcons[composer.audience]}
        {words.audience[composer.audience]}
      </span>
      {!composer.empty && (
        <Select
          label={words.placementLabel}
          quiet
          className="text-muted"
          value={placement}
          onPick={(value) => onPlace(asPlacement(value))}
        >
          {placements.map((each) => (
            <option key={each} value={each}>
              {words.placement[each]}
            </option>
          ))}
        </Select>
      )}
    </p>
  );
}

const icon = { 'aria-hidden': true, size: 16, strokeWidth: 1.5 } as const;

const audienceIcons = {
  public: <Globe {...icon} />,
  internal: <Lock {...icon} />,
  unknown: <Eye {...icon} />,
};

function asPlacement(value: string): Placement {
  return placements.find((each) => each === value) ?? 'append';
}

function CopyButton({ disabled, onCopy }: { disabled: boolean; onCopy: () => Promise<boolean> }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button disabled={disabled} onClick={() => void onCopy().then(setCopied)}>
      {copied ? <Check {...icon} /> : <Copy {...icon} />}
      {copied ? words.copied : words.copy}
    </Button>
  );
}
