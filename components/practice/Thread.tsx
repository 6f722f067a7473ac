import { type Conversation, type Message } from '@/utils/conversation';
import { classes } from '@/components/ui';
import { words } from './words';

interface ThreadProps {
  conversation: Conversation;
  /** Quotes that the panel points at. */
  marked: readonly { messageId: string; quote: string }[];
}

/** What was said so far. */
export function Thread({ conversation, marked }: ThreadProps) {
  return (
    <ol aria-label={words.conversation} className="flex flex-col gap-4">
      {conversation.messages.map((message) => (
        <li
          key={message.id}
          className={classes('max-w-[85%]', message.author.role === 'customer' ? 'self-start' : 'self-end')}
        >
          <p className="text-foot text-muted mb-1">{authorOf(message)}</p>
          <p
            lang={message.author.locale}
            dir="auto"
            className={classes('text-read rounded border px-3 py-2 whitespace-pre-wrap', looks[lookOf(message)])}
          >
            <Marked
              text={message.text}
              quotes={marked.filter(({ messageId }) => messageId === message.id).map(({ quote }) => quote)}
            />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Marked({ text, quotes }: { text: string; quotes: readonly string[] }) {
  const places = quotes
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start >= 0)
    .toSorted((one, other) => one.start - other.start);
  const parts: { text: string; marked: boolean; from: number }[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (start < at) continue;
    parts.push(
      { text: text.slice(at, start), marked: false, from: at },
      { text: text.slice(start, end), marked: true, from: start },
    );
    at = end;
  }
  parts.push({ text: text.slice(at), marked: false, from: at });
  return parts.map((part) =>
    part.marked ? (
      <mark key={part.from} className="bg-care-soft text-ink decoration-concerned underline">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

function authorOf({ author, visibility }: Message): string {
  if (visibility === 'internal') return words.note;
  if (author.role === 'bot') return words.bot;
  return author.role === 'agent' ? words.you : (author.name ?? '');
}

type Look = 'customer' | 'agent' | 'note';

function lookOf({ author, visibility }: Message): Look {
  if (visibility === 'internal') return 'note';
  return author.role === 'customer' ? 'customer' : 'agent';
}

const looks: Record<Look, string> = {
  customer: 'border-line bg-raised',
  agent: 'border-transparent bg-accent-soft',
  note: 'border-concerned/30 bg-care-soft',
};
