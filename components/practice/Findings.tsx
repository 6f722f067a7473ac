import { Check, CircleAlert } from 'lucide-react';
import type { PracticeFinding } from '@/utils/practice';
import { findingWords, words } from './words';

/** What the newest reply missed, or that it missed nothing. */
export function Findings({ findings }: { findings: readonly PracticeFinding[] }) {
  if (findings.length === 0) {
    return (
      <section aria-label={words.nothingMissed} className="border-line bg-raised rounded border px-3 py-2">
        <p className="flex items-center gap-2 font-semibold">
          <Check size={16} strokeWidth={1.5} className="text-supported" aria-hidden />
          {words.nothingMissed}
        </p>
        <p className="text-muted mt-1">{words.nothingMissedMore}</p>
      </section>
    );
  }
  return (
    <section aria-label={words.missed} className="border-concerned/30 bg-care-soft rounded border px-3 py-2">
      <h3 className="font-semibold">{words.missed}</h3>
      <ul className="mt-1 space-y-1">
        {findings.map((finding) => (
          <li key={findingWords(finding)} className="flex items-start gap-2">
            <CircleAlert size={16} strokeWidth={1.5} className="text-concerned mt-px shrink-0" aria-hidden />
            {findingWords(finding)}
          </li>
        ))}
      </ul>
      <p className="text-foot text-muted mt-2">{words.simple}</p>
    </section>
  );
}
