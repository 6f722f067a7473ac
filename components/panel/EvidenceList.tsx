import { useId, useState } from 'react';
import type { Conversation } from '@/utils/conversation';
import type { Evidence, FrustrationReading } from '@/utils/frustration';
import { inOrderOfSentence } from '@/utils/frustration/sentence';
import { words } from './words';

export interface Span {
  messageId: string;
  quote: string;
}

interface EvidenceListProps {
  reading: FrustrationReading;
  conversation: Conversation;
  onHighlight: (spans: Span[]) => void;
}

/** So many quotes stand there at once; the rest unfolds. */
const shownAtOnce = 2;

/** The customer's own words that the reading rests on, and those that speak against it. Hover or focus marks them in the thread. */
export function EvidenceList({ reading, conversation, onHighlight }: EvidenceListProps) {
  const [open, setOpen] = useState(false);
  const rest = useId();
  const pieces = reading.evidence.filter((piece) => quoteOf(piece, conversation) !== '');
  // The two that are seen at once are the words behind the sentence.
  const speakingFor = inOrderOfSentence(pieces.filter((piece) => piece.weight >= 0));
  const against = pieces.filter((piece) => piece.weight < 0);
  const more = Math.max(0, speakingFor.length - shownAtOnce);
  if (pieces.length === 0) return null;

  const shared = { conversation, onHighlight };
  return (
    <div className="mt-2">
      <div className="flex items-center gap-1">
        {speakingFor.slice(0, shownAtOnce).map((piece) => (
          <EvidenceChip key={keyOf(piece)} piece={piece} {...shared} />
        ))}
        {(more > 0 || against.length > 0) && (
          <button
            type="button"
            aria-expanded={open}
            aria-controls={rest}
            className="text-foot text-muted hover:bg-sunken hover:text-ink ms-auto min-h-6 shrink-0 rounded px-1"
            onClick={() => setOpen(!open)}
          >
            {open ? words.evidenceLess : words.evidenceMore(more, against.length)}
          </button>
        )}
      </div>
      <div id={rest} hidden={!open} className="mt-2 space-y-2">
        <EvidenceRows title={words.evidenceFor} pieces={speakingFor} {...shared} />
        <EvidenceRows title={words.evidenceAgainst} pieces={against} {...shared} />
      </div>
    </div>
  );
}

/** The words that a piece of evidence covers; empty where the message is not there any more. */
export function quoteOf(piece: Evidence, conversation: Conversation): string {
  const message = conversation.messages.find(({ id }) => id === piece.messageId);
  return message?.text.slice(piece.start, piece.end).trim() ?? '';
}

interface SharedProps {
  conversation: Conversation;
  onHighlight: (spans: Span[]) => void;
}

interface SecondOpinionProps extends SharedProps {
  pieces: readonly Evidence[];
}

/** Words that a model pointed at, kept apart from those that the reading rests on. */
export function SecondOpinion({ pieces, ...shared }: SecondOpinionProps) {
  if (pieces.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="text-foot text-muted">{words.secondOpinion}</p>
      <div className="mt-1 flex flex-wrap gap-1">
        {pieces.map((piece) => (
          <EvidenceChip key={keyOf(piece)} piece={piece} {...shared} />
        ))}
      </div>
    </div>
  );
}

/** Each quote with what it shows. */
function EvidenceRows({ title, pieces, ...shared }: SharedProps & { title: string; pieces: readonly Evidence[] }) {
  if (pieces.length === 0) return null;
  return (
    <div>
      <p className="text-foot text-muted">{title}</p>
      <ul className="mt-1 space-y-1">
        {pieces.map((piece) => (
          <li key={keyOf(piece)} className="text-foot flex items-center justify-between gap-2">
            <EvidenceChip piece={piece} {...shared} />
            <span className="text-muted shrink-0">{piece.says}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function EvidenceChip({ piece, conversation, onHighlight }: SharedProps & { piece: Evidence }) {
  const quote = quoteOf(piece, conversation);
  const mark = () => onHighlight([{ messageId: piece.messageId, quote }]);
  const unmark = () => onHighlight([]);
  return (
    <button
      type="button"
      title={piece.says}
      className="border-line bg-raised text-foot hover:border-edge min-h-6 min-w-0 rounded-sm border px-2 text-start"
      onFocus={mark}
      onBlur={unmark}
      onPointerEnter={mark}
      onPointerLeave={unmark}
      onClick={mark}
    >
      <q dir="auto" className="block truncate">
        {quote}
      </q>
    </button>
  );
}

function keyOf(piece: Evidence): string {
  return `${piece.messageId}:${piece.start}:${piece.says}`;
}
