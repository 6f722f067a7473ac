import { quoted } from '@/utils/i18n';
import type { Span } from './EvidenceList';

/** More would not be read. */
const mostQuotes = 3;

interface QuotesProps {
  spans: readonly Span[];
  /** Marks these words in the thread on the page; none takes the marks away. */
  onHighlight: (spans: Span[]) => void;
}

/** The customer's words that something rests on. Hover or focus marks them in the thread. */
export function Quotes({ spans, onHighlight }: QuotesProps) {
  const mark = () => onHighlight([...spans]);
  const unmark = () => onHighlight([]);
  const quotes = [...new Set(spans.map(({ quote }) => quote))].slice(0, mostQuotes);
  return (
    <button
      type="button"
      dir="auto"
      className="hover:bg-sunken min-h-6 rounded px-1 text-start"
      onMouseEnter={mark}
      onFocus={mark}
      onMouseLeave={unmark}
      onBlur={unmark}
    >
      {quotes.map(quoted).join(' · ')}
    </button>
  );
}
