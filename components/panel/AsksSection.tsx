import { Circle, CircleCheck } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { asks, type Ask, type Conversation } from '@/utils/conversation';
import type { Span } from './EvidenceList';
import { summaryWords } from './summary-words';
import { words } from './words';

interface AsksSectionProps {
  conversation: Conversation;
  /** What stands in the box: asks tick themselves as it answers them. */
  text: string;
  /** BCP-47 language of the text. */
  language?: string;
  /** Marks these words in the thread on the page; none takes the marks away. */
  onHighlight: (spans: Span[]) => void;
}

/** What a reply has to answer, in the customer's own words. Hover or focus marks the sentence in the thread; nothing where they ask nothing. */
export const AsksSection = memo(function AsksSection({ conversation, text, language, onHighlight }: AsksSectionProps) {
  const found = useMemo(() => asks(conversation), [conversation]);
  // While a draft streams, the ticks may come a moment later than the words.
  const settled = useDeferredValue(text);
  const answered = useAnswered(found, settled, language);
  if (found.length === 0) return null;
  const clear = () => onHighlight([]);
  return (
    <section aria-label={words.asks} className="border-line flex gap-3 border-b px-4 py-2">
      <h2 className="text-foot text-muted min-h-6 shrink-0 leading-6">{words.asks}</h2>
      <ul className="min-w-0 flex-1">
        {found.map((ask) => {
          const mark = () => onHighlight([{ messageId: ask.messageId, quote: ask.text.replace(/ …$/, '') }]);
          return (
            <li key={`${ask.messageId} ${ask.text}`}>
              <button
                type="button"
                dir="auto"
                title={ask.text}
                className="hover:bg-sunken flex min-h-6 w-full items-center gap-1.5 rounded px-1 text-start leading-6"
                onMouseEnter={mark}
                onFocus={mark}
                onMouseLeave={clear}
                onBlur={clear}
              >
                <Tick answered={answered.includes(ask)} />
                <span className="min-w-0 truncate">{ask.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

/** Which asks the text answers; the comparison is loaded with the first text. */
function useAnswered(found: readonly Ask[], text: string, language: string | undefined): readonly Ask[] {
  const [answered, setAnswered] = useState<readonly Ask[]>([]);
  useEffect(() => {
    let here = true;
    const compare = async () => {
      if (text.trim() === '') return [];
      const { answeredAsks } = await import('@/utils/drafting/answered');
      return answeredAsks(found, text, language);
    };
    compare().then((told) => here && setAnswered(told), reportError);
    return () => {
      here = false;
    };
  }, [found, text, language]);
  return answered;
}

function Tick({ answered }: { answered: boolean }) {
  const Icon = answered ? CircleCheck : Circle;
  return (
    <>
      <Icon
        aria-hidden="true"
        size={16}
        strokeWidth={1.5}
        className={answered ? 'text-supported shrink-0' : 'text-muted shrink-0'}
      />
      <span className="sr-only">{`${answered ? summaryWords.answered : summaryWords.open}: `}</span>
    </>
  );
}
