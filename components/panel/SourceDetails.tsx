import { useEffect, useRef } from 'react';
import type { Passage } from '@/utils/knowledge';
import { PassageLine, titleOf } from './PassageLine';
import { supportWords } from './support-words';
import type { CitedSource } from './use-support';

interface SourceDetailsProps {
  source: CitedSource;
  /** All passages of the source that the draft was given, in order. */
  all: readonly Passage[];
  opened: boolean;
  onToggle: (opened: boolean) => void;
}

/** A source that the draft rests on: its number, and when opened all that it says, the sentences of the draft set off. */
export function SourceDetails({ source, all, opened, onToggle }: SourceDetailsProps) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (opened) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [opened]);
  const [first] = source.passages;
  if (!first) return null;
  return (
    <details ref={place} open={opened} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary
        title={supportWords.openSource(titleOf(first))}
        className="hover:bg-sunken -mx-2 flex min-h-7 items-center gap-2 rounded px-2"
      >
        <span
          aria-label={supportWords.inDraft(source.number)}
          className="bg-accent-soft text-accent text-foot min-w-4 shrink-0 rounded-sm text-center font-semibold"
        >
          {source.number}
        </span>
        <PassageLine passage={first} />
      </summary>
      <div className="border-line text-foot ms-2 mt-1 mb-2 space-y-1 border-s ps-4">
        {all.map((passage) => (
          <p
            key={passage.id}
            dir="auto"
            className={source.passages.some(({ id }) => id === passage.id) ? 'text-ink' : 'text-muted'}
          >
            {passage.text}
          </p>
        ))}
        {first.url !== undefined && (
          <p className="text-muted">
            {supportWords.readByCustomers} <bdi className="select-all">{first.url}</bdi>
          </p>
        )}
      </div>
    </details>
  );
}
