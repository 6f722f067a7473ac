import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { memo, type ReactNode, useState } from 'react';
import type { Conversation } from '@/utils/conversation';
import type { Evidence, FrustrationReading, Trend } from '@/utils/frustration';
import { readingSentence } from '@/utils/frustration/sentence';
import { EvidenceList, quoteOf, SecondOpinion, type Span } from './EvidenceList';
import { LevelShape, levelColours } from './LevelShape';
import { MessageBars } from './MessageBars';
import { ReadingVerdict } from './ReadingVerdict';
import type { TurnModel } from './use-turn';
import { levelWords, trendWords, words } from './words';

interface ReadingSectionProps {
  reading?: FrustrationReading | 'failed';
  conversation: Conversation;
  /** Marks these words in the thread on the page; none takes the marks away. */
  onHighlight: (spans: Span[]) => void;
  turn: TurnModel;
  /** Words that a model pointed at beside the reading. */
  opinion: readonly Evidence[];
}

/** How the customer feels: a word and a shape, one sentence, and the words that it rests on. */
export const ReadingSection = memo(function ReadingSection({
  reading,
  conversation,
  onHighlight,
  turn,
  opinion,
}: ReadingSectionProps) {
  if (reading === undefined || reading === 'failed') {
    return (
      <section aria-label={words.mood} className="border-line text-muted border-b px-4 py-3">
        <p>{reading === 'failed' ? words.moodFailed : words.readingMood}</p>
      </section>
    );
  }
  if (!reading.supported || reading.messages.length === 0) {
    return (
      <section aria-label={words.mood} className="border-line text-muted border-b px-4 py-3">
        <p>{readingSentence(reading, conversation)}</p>
        {reading.evidence.length > 0 && (
          <>
            <p className="text-foot mt-1">{words.hints}</p>
            <EvidenceList reading={reading} conversation={conversation} onHighlight={onHighlight} />
          </>
        )}
        <SecondOpinion pieces={opinion} conversation={conversation} onHighlight={onHighlight} />
      </section>
    );
  }
  return <Mood reading={reading} conversation={conversation} onHighlight={onHighlight} turn={turn} opinion={opinion} />;
});

interface MoodProps extends ReadingSectionProps {
  reading: FrustrationReading;
}

function Mood({ reading, conversation, onHighlight, turn, opinion }: MoodProps) {
  const [pointed, setPointed] = useState<string>();
  const sentence = readingSentence(reading, conversation);
  const point = (messageId: string | undefined, says: string) => {
    setPointed(messageId && says);
    const evidence = reading.evidence.filter((piece) => piece.messageId === messageId);
    onHighlight(evidence.map((piece) => ({ messageId: piece.messageId, quote: quoteOf(piece, conversation) })));
  };
  return (
    <section aria-label={words.mood} className="border-line border-b px-4 py-3">
      <div className="flex h-7 items-center gap-2">
        <LevelShape level={reading.level} />
        <span className={`text-read font-semibold whitespace-nowrap ${levelColours[reading.level]}`}>
          {levelWords[reading.level]}
        </span>
        <span className="text-foot text-muted flex min-w-0 items-center gap-1">
          {pointed ?? (
            <>
              {/* The bars say it too, where there is no room for a long word. */}
              <span className="flex items-center gap-1 whitespace-nowrap max-[359px]:sr-only">
                {trendIcons[reading.trend]}
                {trendWords[reading.trend]}
              </span>
              {reading.beta && <span>· {words.beta}</span>}
            </>
          )}
        </span>
        <span className="ms-auto">
          {reading.messages.length > 1 && <MessageBars reading={reading} conversation={conversation} onPoint={point} />}
        </span>
      </div>
      {/* Lines of like length: the verdict never stands on one of its own. */}
      <p dir="auto" className="text-read mt-1 text-balance">
        {sentence !== `${levelWords[reading.level]}.` && `${sentence} `}
        <ReadingVerdict reading={reading} verdict={turn.verdict} judge={turn.judge} />
      </p>
      <EvidenceList reading={reading} conversation={conversation} onHighlight={onHighlight} />
      <SecondOpinion pieces={opinion} conversation={conversation} onHighlight={onHighlight} />
    </section>
  );
}

const icon = { 'aria-hidden': true, size: 16, strokeWidth: 1.5 } as const;

const trendIcons: Record<Trend, ReactNode> = {
  rising: <ArrowUpRight {...icon} />,
  steady: <ArrowRight {...icon} />,
  falling: <ArrowDownRight {...icon} />,
};
