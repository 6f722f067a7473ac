import { Check, Plus } from 'lucide-react';
import type { Passage } from '@/utils/knowledge';
import type { DraftRun } from './panel-state';
import { passageKindWords, words } from './words';

interface SourcesProps {
  /** What fits the ticket, best first; undefined while it is being looked for. */
  passages?: readonly Passage[];
  /** The draft on screen, once it is complete. */
  run?: DraftRun;
  onAdd: (passage: Passage) => void;
}

/** So many sentences are offered: more would have to be read. */
const offered = 2;

/**
 * What the draft rests on, and what else the team knows that fits: one press puts a sentence into the draft.
 * Says so where no macro fits, and where the draft used none.
 */
export function Sources({ passages, run, onAdd }: SourcesProps) {
  if (!passages) return null;
  const cited = run ? run.cited.flatMap((id) => run.passages.find((passage) => passage.id === id) ?? []) : [];
  const others = passages.filter((passage) => !cited.some(({ id }) => id === passage.id));
  const title = run ? (cited.length > 0 ? words.restsOn : words.restsOnNothing) : words.macros;
  if (cited.length + others.length === 0) {
    return <p className="border-line text-foot text-muted border-t px-4 py-2">{words.macrosNone}</p>;
  }
  return (
    <section aria-label={title} className="border-line border-t px-4 py-2">
      <h2 className="text-foot text-muted font-semibold">{title}</h2>
      <ul>
        {cited.map((passage) => (
          <li key={passage.id} className="flex min-h-7 items-center gap-2">
            <Check aria-label={words.inDraft} size={16} strokeWidth={1.5} className="text-supported shrink-0" />
            <PassageLine passage={passage} />
          </li>
        ))}
        {others.slice(0, Math.max(0, offered - cited.length)).map((passage) => (
          <li key={passage.id}>
            <button
              type="button"
              title={words.addSentence(passage.title)}
              className="hover:bg-sunken -mx-2 flex min-h-7 w-[calc(100%+16px)] items-center gap-2 rounded px-2 text-start"
              onClick={() => onAdd(passage)}
            >
              <Plus aria-hidden="true" size={16} strokeWidth={1.5} className="text-accent shrink-0" />
              <PassageLine passage={passage} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PassageLine({ passage }: { passage: Passage }) {
  return (
    <span title={passage.text} className="text-foot flex min-w-0 flex-1 items-baseline gap-2">
      <span className="max-w-2/5 shrink-0 truncate font-semibold">{shortTitle(passage.title)}</span>
      <span dir="auto" className="text-muted min-w-0 flex-1 truncate">
        {passage.text}
      </span>
      {passage.kind !== 'macro' && <span className="text-muted shrink-0">{passageKindWords[passage.kind]}</span>}
    </span>
  );
}

/** "Refund::Timing" is "Timing": the groups of a team's macros help to find them, not to tell two apart here. */
function shortTitle(title: string): string {
  return title.split('::').at(-1)?.trim() || title;
}
