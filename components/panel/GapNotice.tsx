import { Brackets } from 'lucide-react';
import { Notice } from '@/components/ui';
import type { Gap } from '@/utils/drafting';
import { words } from './words';

/** Facts that are still missing. They hold back Insert; a press selects the gap in the draft. */
export function GapNotice({ gaps, onSelect }: { gaps: readonly Gap[]; onSelect: (gap: Gap) => void }) {
  if (gaps.length === 0) return null;
  return (
    <Notice kind="care" icon={<Brackets aria-hidden="true" size={16} strokeWidth={1.5} />}>
      <div className="flex flex-wrap items-center gap-1">
        <span className="me-1">{words.gaps}</span>
        {gaps.map((gap) => (
          <button
            key={gap.start}
            type="button"
            aria-label={words.selectGap(gap.text)}
            className="border-concerned/40 text-concerned hover:border-concerned min-h-6 rounded-sm border px-2"
            onClick={() => onSelect(gap)}
          >
            <bdi>{gap.text}</bdi>
          </button>
        ))}
      </div>
    </Notice>
  );
}
