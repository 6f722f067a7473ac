import { Plus } from 'lucide-react';
import { memo } from 'react';
import { Key } from '@/components/ui';
import type { Passage } from '@/utils/knowledge';
import { offeredPassages, sourceOf } from './offered';
import type { DraftRun } from './panel-state';
import { PassageLine, titleOf } from './PassageLine';
import { SourceDetails } from './SourceDetails';
import { supportWords } from './support-words';
import type { Support } from './use-support';

interface SourcesProps {
  /** What fits the ticket, best first; undefined while it is being looked for. */
  passages?: readonly Passage[];
  /** How many macros were read so far; only while they are being read. */
  macrosRead?: number;
  /** The draft on screen, once it is complete. */
  run?: DraftRun;
  support: Support;
  onAdd: (passage: Passage) => void;
}

/**
 * What the draft rests on, by the numbers of its marks, and what else the team knows that fits: one press or key puts a sentence into the draft.
 * Says so where nothing fits, and where the draft used none.
 */
export const Sources = memo(function Sources({ passages, macrosRead, run, support, onAdd }: SourcesProps) {
  const { cited } = support;
  const others = offeredPassages(passages ?? [], cited);
  if (cited.length + others.length === 0) {
    if (!passages && macrosRead === undefined) return null;
    return (
      <p className="border-line text-foot text-muted border-t px-4 py-2">
        {macrosRead === undefined ? supportWords.none : supportWords.reading(macrosRead)}
      </p>
    );
  }
  const title = run ? (cited.length > 0 ? supportWords.restsOn : supportWords.restsOnNothing) : supportWords.sources;
  return (
    <section aria-label={title} className="border-line border-t px-4 py-2">
      <h2 className="text-foot text-muted font-semibold">{title}</h2>
      <ul>
        {cited.map((source) => (
          <li key={source.number}>
            <SourceDetails
              source={source}
              all={
                run?.passages.filter((each) => source.passages[0] && sourceOf(each) === sourceOf(source.passages[0])) ??
                []
              }
              opened={support.opened === source.number}
              onToggle={(opened) => support.open(opened ? source.number : undefined)}
            />
          </li>
        ))}
        {others.map((passage, at) => (
          <li key={passage.id}>
            <button
              type="button"
              title={supportWords.add(titleOf(passage))}
              aria-keyshortcuts={`Alt+Shift+${at + 1}`}
              className="hover:bg-sunken -mx-2 flex min-h-7 w-[calc(100%+16px)] items-center gap-2 rounded px-2 text-start"
              onClick={() => onAdd(passage)}
            >
              <Plus aria-hidden="true" size={16} strokeWidth={1.5} className="text-accent shrink-0" />
              <PassageLine passage={passage} />
              <span className="text-muted shrink-0">
                <Key>{`Alt⇧${at + 1}`}</Key>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
