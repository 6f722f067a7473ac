import { TriangleAlert, Undo2 } from 'lucide-react';
import { Button, Notice } from '@/components/ui';
import { draftFailureIn, fixWords, insertFailureWords, type Fix } from './failure-words';
import type { TicketView } from './panel-state';
import { useCountdown } from './use-clock';
import { words } from './words';

interface DraftNoticesProps {
  view: TicketView;
  now: () => Date;
  onFix: (fix: Fix) => void;
  onUndo: () => void;
}

/** What a decoder puts where bytes were no text. */
const damagedCharacter = '\uFFFD';

const icon = <TriangleAlert aria-hidden="true" size={16} strokeWidth={1.5} />;

/** What the agent must know about the draft now: a failure, a refusal, and how to take our last change back. */
export function DraftNotices({ view, now, onFix, onUndo }: DraftNoticesProps) {
  const { draft } = view;
  const refusal = 'refusal' in draft ? draft.refusal : undefined;
  const failure = draft.step === 'failed' ? draftFailureIn(draft) : undefined;
  return (
    <>
      {draft.step === 'failed' && failure && (
        <Notice
          kind="alert"
          icon={icon}
          action={<FixButton primary fix={failure.fix} retryAt={draft.retryAt} now={now} onFix={onFix} />}
        >
          {failure.says}
        </Notice>
      )}
      {refusal && refusal !== 'has-gaps' && (
        <Notice
          kind="alert"
          icon={icon}
          action={<FixButton fix={insertFailureWords[refusal].fix} now={now} onFix={onFix} />}
        >
          {insertFailureWords[refusal].says}
        </Notice>
      )}
      {draft.step === 'drafted' && draft.run?.note && <Notice>{words.notes[draft.run.note]}</Notice>}
      {draft.step === 'drafted' && draft.run?.stop === 'cut' && (
        <Notice kind="care" action={<FixButton fix="draft-again" now={now} onFix={onFix} />}>
          {words.cut}
        </Notice>
      )}
      {draft.step !== 'drafting' && view.text.includes(damagedCharacter) && (
        <Notice kind="care">{words.damaged}</Notice>
      )}
      <UndoLine view={view} onUndo={onUndo} />
    </>
  );
}

/** The button of a failure; where the other end asked to wait, it counts down first. */
export function FixButton(props: {
  fix: Fix;
  retryAt?: number;
  now: () => Date;
  primary?: boolean;
  onFix: (fix: Fix) => void;
}) {
  const seconds = useCountdown(props.now, props.retryAt);
  const waits = seconds !== undefined && seconds > 0;
  return (
    <Button
      weight={props.primary ? 'primary' : 'outline'}
      held={waits}
      onClick={() => {
        if (!waits) props.onFix(props.fix);
      }}
    >
      {waits ? words.fixIn(fixWords[props.fix], seconds) : fixWords[props.fix]}
    </Button>
  );
}

function UndoLine({ view, onUndo }: { view: TicketView; onUndo: () => void }) {
  const { undo, draft } = view;
  if (!undo || draft.step === 'drafting' || draft.step === 'inserting') return null;
  return (
    <p className="text-foot text-muted flex items-center gap-1">
      {words.undoKept[undo.change]}
      <button
        type="button"
        aria-keyshortcuts="Control+Z"
        className="text-accent inline-flex min-h-6 items-center gap-1 rounded px-1 hover:underline"
        onClick={onUndo}
      >
        <Undo2
          aria-hidden="true"
          size={16}
          strokeWidth={1.5}
          className={undo.change === 'redo' ? '-scale-x-100' : ''}
        />
        {undo.change === 'redo' ? words.redo : words.undo}
      </button>
    </p>
  );
}
