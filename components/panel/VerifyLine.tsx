import type { SupportedSentence } from '@/utils/drafting/support';
import { supportWords } from './support-words';

/** So many facts are named; the marks in the text show the others. */
const named = 5;

/** The facts of the draft that no source says: a press selects one in the draft. They do not hold back Insert: the agent may know better. */
export function VerifyLine(props: {
  sentences: readonly SupportedSentence[];
  onSelect: (place: { start: number; end: number }) => void;
}) {
  const facts = props.sentences
    .flatMap(({ start, open }) =>
      open.map((fact) => ({
        text: fact.text,
        start: start + fact.start,
        end: start + fact.start + fact.text.length,
      })),
    )
    // What the draft says twice is named once.
    .filter(({ text }, at, all) => all.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === at);
  if (facts.length === 0) return null;
  return (
    // One line, whatever is found: what does not fit is scrolled to.
    <div className="text-foot text-muted border-line flex shrink-0 [scrollbar-width:none] items-center gap-x-2 overflow-x-auto border-t px-3 py-1 whitespace-nowrap">
      <span>{supportWords.verify}</span>
      {facts.slice(0, named).map((fact) => (
        <button
          key={fact.start}
          type="button"
          aria-label={supportWords.select(fact.text)}
          className="text-concerned decoration-concerned hover:bg-care-soft min-h-6 shrink-0 rounded-sm px-1 underline decoration-dotted decoration-2 underline-offset-4"
          onClick={() => props.onSelect(fact)}
        >
          <bdi>{fact.text}</bdi>
        </button>
      ))}
      {facts.length > named && <span>{supportWords.more(facts.length - named)}</span>}
    </div>
  );
}
