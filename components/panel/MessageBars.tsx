import { useRef, useState, type KeyboardEvent } from 'react';
import type { Conversation } from '@/utils/conversation';
import type { FrustrationReading, MessageReading } from '@/utils/frustration';
import { levelColours } from './LevelShape';
import { levelWords, shortTime, words } from './words';

interface MessageBarsProps {
  reading: FrustrationReading;
  conversation: Conversation;
  /** The message under the pointer or the focus, or nothing. */
  onPoint: (messageId: string | undefined, says: string) => void;
}

/** As many bars as fit beside the level; arrow keys bring earlier ones into view. */
const shownAtOnce = 7;

/** One bar for each customer message. One Tab stop; arrow keys, Home and End go from message to message. */
export function MessageBars({ reading, conversation, onPoint }: MessageBarsProps) {
  const count = reading.messages.length;
  const [active, setActive] = useState<number>();
  const current = Math.min(active ?? count - 1, count - 1);
  const first = Math.min(Math.max(0, count - shownAtOnce), current);
  const group = useRef<HTMLFieldSetElement>(null);

  function go(index: number) {
    setActive(index);
    // The bar may only come into view with the next paint.
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  }
  function onKeyDown(event: KeyboardEvent) {
    const next = targetOf(event.key, current, count);
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  }
  return (
    <fieldset ref={group} aria-label={words.barsLabel} className="border-line flex items-end border-b">
      {reading.messages.slice(first, first + shownAtOnce).map((message, offset) => {
        const index = first + offset;
        const says = describe(message, index, count, conversation);
        const point = () => onPoint(message.messageId, says);
        return (
          <button
            key={message.messageId}
            type="button"
            tabIndex={index === current ? 0 : -1}
            aria-label={says}
            className="group flex h-7 w-6 items-end justify-center rounded-sm"
            onFocus={() => {
              setActive(index);
              point();
            }}
            onKeyDown={onKeyDown}
            onBlur={() => onPoint(undefined, '')}
            onPointerEnter={point}
            onPointerLeave={() => onPoint(undefined, '')}
            onClick={point}
          >
            <span
              className={`w-2 rounded-t-sm bg-current forced-color-adjust-none ${levelColours[message.level]}`}
              style={{ height: heights[message.level] }}
            />
          </button>
        );
      })}
    </fieldset>
  );
}

const heights: Record<MessageReading['level'], number> = { calm: 4, concerned: 10, frustrated: 16, furious: 22 };

function describe(message: MessageReading, index: number, count: number, conversation: Conversation): string {
  const sentAt = conversation.messages.find(({ id }) => id === message.messageId)?.sentAt;
  return words.bar(index + 1, count, levelWords[message.level].toLowerCase(), shortTime(sentAt));
}

function targetOf(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, current + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
