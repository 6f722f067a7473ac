import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { SupportedSentence } from '@/utils/drafting/support';
import type { Support } from './use-support';

interface DraftMarksProps {
  text: string;
  support: Support;
  box: RefObject<HTMLTextAreaElement | null>;
}

/**
 * The marks over the draft: a number behind each sentence that rests on a source, a dotted line under each fact that rests on none. Drawn on a copy
 * of the text that nobody sees or reads out, so that the box stays a plain text box; the list below says the same to everybody.
 */
export function DraftMarks({ text, support, box }: DraftMarksProps) {
  const mirror = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => follow(box.current, mirror.current));
  useEffect(() => {
    const field = box.current;
    if (!field) return undefined;
    const here = new AbortController();
    const move = () => follow(field, mirror.current);
    field.addEventListener('scroll', move, { signal: here.signal, passive: true });
    const sizes = new ResizeObserver(move);
    sizes.observe(field);
    return () => {
      here.abort();
      sizes.disconnect();
    };
  }, [box]);
  return (
    <div
      ref={mirror}
      aria-hidden="true"
      dir="auto"
      className="text-read pointer-events-none absolute inset-0 overflow-hidden px-3 pt-1 pb-3 whitespace-pre-wrap text-transparent select-none"
    >
      {pieces(text, support)}
    </div>
  );
}

/** A scroll bar takes room from the text of the box, and so must it here. */
function follow(field: HTMLTextAreaElement | null, mirror: HTMLDivElement | null): void {
  if (!field || !mirror) return;
  mirror.style.insetInlineEnd = `${field.offsetWidth - field.clientWidth}px`;
  mirror.scrollTop = field.scrollTop;
}

function pieces(text: string, support: Support): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const sentence of support.sentences) {
    parts.push(text.slice(at, sentence.start), ...sentencePieces(sentence));
    const numbers = support.numbersOf(sentence);
    if (numbers.length > 0) parts.push(<Chips key={sentence.start} numbers={numbers} onOpen={support.open} />);
    at = sentence.end;
  }
  // A last line break takes a line of its own only where something follows it.
  return [...parts, text.slice(at), '\u200b'];
}

function sentencePieces({ start, text, open }: SupportedSentence): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const fact of open) {
    parts.push(
      text.slice(at, fact.start),
      <span
        key={start + fact.start}
        className="decoration-concerned underline decoration-dotted decoration-2 underline-offset-4"
      >
        {fact.text}
      </span>,
    );
    at = fact.start + fact.text.length;
  }
  return [...parts, text.slice(at)];
}

/** Stands in the room of the space that follows, and takes none of its own. */
function Chips({ numbers, onOpen }: { numbers: readonly number[]; onOpen: (number: number) => void }) {
  return (
    <span className="relative">
      <span className="absolute -start-px -top-1 flex">
        {numbers.map((number) => (
          <button
            key={number}
            type="button"
            tabIndex={-1}
            className="text-accent hover:bg-accent-soft pointer-events-auto rounded-sm px-px text-[10px] leading-3 font-semibold"
            onClick={() => onOpen(number)}
          >
            {number}
          </button>
        ))}
      </span>
    </span>
  );
}
