import { Flag } from 'lucide-react';
import { useMemo } from 'react';
import type { Conversation } from '@/utils/conversation';
import type { TonePreset } from '@/utils/tone';
import { escalationOf } from '@/utils/tone/escalation';
import type { Span } from './EvidenceList';
import { Quotes } from './Quotes';
import { toneWords } from './tone-words';

interface EscalationNoteProps {
  conversation: Conversation;
  preset: TonePreset;
  onHighlight: (spans: Span[]) => void;
}

/** That the agent does not decide this alone: the customer's words, who decides, and what the lead wrote. Nothing where no such word fell. */
export function EscalationNote({ conversation, preset, onHighlight }: EscalationNoteProps) {
  const escalation = useMemo(() => escalationOf(conversation, preset), [conversation, preset]);
  if (!escalation) return null;
  const { words, to, how } = escalation;
  return (
    <section aria-label={toneWords.escalation} className="border-line flex gap-2 border-b px-4 py-2">
      <Flag aria-hidden="true" size={16} strokeWidth={1.5} className="text-concerned mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p dir="auto">{to === undefined ? toneWords.decidesLead : toneWords.decides(to)}</p>
        {how !== undefined && <p dir="auto">{how}</p>}
        <p className="text-foot text-muted">
          {toneWords.becauseOf} <Quotes spans={words} onHighlight={onHighlight} />
        </p>
      </div>
    </section>
  );
}
