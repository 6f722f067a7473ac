import { asks, type Conversation } from '@/utils/conversation';
import type { Span } from './EvidenceList';
import { words } from './words';

interface AsksSectionProps {
  conversation: Conversation;
  /** Marks these words in the thread on the page; none takes the marks away. */
  onHighlight: (spans: Span[]) => void;
}

/** What a reply has to answer, in the customer's own words. Hover or focus marks the sentence in the thread; nothing where they ask nothing. */
export function AsksSection({ conversation, onHighlight }: AsksSectionProps) {
  const found = asks(conversation);
  if (found.length === 0) return null;
  const clear = () => onHighlight([]);
  return (
    <section aria-label={words.asks} className="border-line flex gap-3 border-b px-4 py-2">
      <h2 className="text-foot text-muted min-h-6 shrink-0 leading-6">{words.asks}</h2>
      <ul className="min-w-0 flex-1">
        {found.map(({ messageId, text }) => {
          const mark = () => onHighlight([{ messageId, quote: text.replace(/ …$/, '') }]);
          return (
            <li key={`${messageId} ${text}`}>
              <button
                type="button"
                dir="auto"
                title={text}
                className="hover:bg-sunken block min-h-6 w-full truncate rounded px-1 text-start leading-6"
                onMouseEnter={mark}
                onFocus={mark}
                onMouseLeave={clear}
                onBlur={clear}
              >
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
