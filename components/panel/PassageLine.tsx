import type { Passage } from '@/utils/knowledge';
import { supportWords } from './support-words';
import { passageKindWords } from './words';

/** One line: where it comes from and what it says. */
export function PassageLine({ passage }: { passage: Passage }) {
  return (
    <span title={passage.text} className="text-foot flex min-w-0 flex-1 items-baseline gap-2">
      <span className="max-w-2/5 shrink-0 truncate font-semibold">{titleOf(passage)}</span>
      <span dir="auto" className="text-muted min-w-0 flex-1 truncate">
        {passage.text}
      </span>
      {passage.kind !== 'macro' && passage.title !== '' && (
        <span className="text-muted shrink-0">{passageKindWords[passage.kind]}</span>
      )}
    </span>
  );
}

/** "Refund::Timing" is "Timing": the groups of a team's macros help to find them, not to tell two apart here. */
export function titleOf({ title, kind, sentAt }: Passage): string {
  if (sentAt !== undefined) return supportWords.yourReply(sentAt);
  return title.split('::').at(-1)?.trim() || passageKindWords[kind];
}
