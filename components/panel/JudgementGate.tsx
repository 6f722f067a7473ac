import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui';
import type { GateState } from '@/utils/judgement';
import type { Span } from './EvidenceList';
import { Quotes } from './Quotes';
import { judgementWords as words } from './judgement-words';

interface JudgementGateProps {
  gate: GateState | undefined;
  onOpen: () => void;
  /** Marks these words in the thread on the page; none takes the marks away. */
  onHighlight: (spans: Span[]) => void;
  /** What asks for drafts. */
  children: ReactNode;
}

/** In place of Draft where a ticket asks for a person: why, and the lead's note or a short checklist. */
export function JudgementGate({ gate, onOpen, onHighlight, children }: JudgementGateProps) {
  if (!gate?.held || gate.label === 'none') return children;
  const { label, note, evidence, mayDraft } = gate;
  return (
    <section aria-label={words.section} className="border-line space-y-2 border-b px-4 py-3" data-gate={label}>
      <h2 className="text-read flex items-center gap-2 font-semibold">
        <UserRound aria-hidden="true" size={16} strokeWidth={1.5} />
        {words.heads[label]}
      </h2>
      <p className="text-foot text-muted">
        {words.because} <Quotes spans={evidence} onHighlight={onHighlight} />
      </p>
      {note === undefined ? (
        <ul className="list-disc space-y-1 ps-4">
          {words.checklists[label].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <div>
          <h3 className="text-foot text-muted font-semibold">{words.fromLead}</h3>
          <p className="whitespace-pre-line" dir="auto">
            {note}
          </p>
        </div>
      )}
      <p className="text-foot text-muted">{words.noDraft}</p>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>{words.writeYourself}</p>
        {mayDraft && (
          <Button weight="quiet" onClick={onOpen}>
            {words.draftAnyway}
          </Button>
        )}
      </div>
    </section>
  );
}
