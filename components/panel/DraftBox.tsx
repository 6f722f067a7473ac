import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { DraftState } from './panel-state';
import { useCountdown } from './use-clock';
import { phaseWords, waitingWords, words } from './words';

interface DraftBoxProps {
  text: string;
  language?: string;
  draft: DraftState;
  restored: boolean;
  /** Drafts can be asked for on this ticket. */
  drafts: boolean;
  shortcut?: string;
  /** Tone and engine, on the card's first line. */
  choices: ReactNode;
  now: () => Date;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Drawn over the text, never in its way. */
  marks?: ReactNode;
  /** Within the card, below the text, which gives up the room for it: nothing around the card moves. */
  foot?: ReactNode;
  onEdit: (text: string) => void;
  /** The agent pressed the undo key; true where our last change was taken back instead of the browser's. */
  onUndoKey: () => boolean;
}

/** The draft: a labelled text box that the agent can edit at all times, also while it is being written. */
export function DraftBox(props: DraftBoxProps) {
  const { text, language, draft, restored, drafts, shortcut, choices, now, box, marks, foot, onEdit, onUndoKey } =
    props;
  const id = useId();
  const painted = usePaintedText(box, text);
  return (
    <div className="border-edge/70 bg-raised shadow-raised outline-accent flex min-h-68 flex-1 flex-col rounded border -outline-offset-1 has-[textarea:focus-visible]:outline-2 forced-colors:outline-[Highlight]">
      <label htmlFor={id} className="sr-only">
        {words.box}
      </label>
      <div className="text-foot text-muted relative flex min-h-7 items-center gap-1 ps-1.5 pe-3 pt-1">
        {choices}
        <span className="ms-auto max-w-1/2 shrink-0 truncate">
          <BoxStatus text={text} draft={draft} restored={restored} now={now} />
        </span>
      </div>
      <div className="relative flex min-h-0 flex-1">
        <textarea
          ref={box}
          id={id}
          data-draft=""
          dir="auto"
          lang={language}
          spellCheck
          placeholder={drafts ? words.boxPlaceholder(shortcut) : words.boxPlaceholderAlone}
          className="text-read min-h-0 w-full flex-1 resize-none bg-transparent px-3 pt-1 pb-3 outline-none"
          onInput={(event) => onEdit(painted.whole(event.currentTarget.value))}
          onCompositionEnd={() => painted.paint()}
          onKeyDown={(event) => {
            const undoKey = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
            if (undoKey && onUndoKey()) event.preventDefault();
          }}
        />
        {marks}
      </div>
      {/* Kept free for one line, so that the text keeps its room when that line comes. */}
      <div className="min-h-8.25 shrink-0">{foot}</div>
    </div>
  );
}

/**
 * Paints state into the box without touching the caret, the selection or the scroll position of somebody who types in it.
 * While an input method is composing, new text waits; `whole` then adds it to what the agent typed.
 */
function usePaintedText(box: RefObject<HTMLTextAreaElement | null>, text: string) {
  const painted = useRef('');
  const latest = useRef('');
  const composing = useRef(false);

  const paint = () => {
    latest.current = text;
    const field = box.current;
    if (!field || composing.current || field.value === text) return;
    paintInto(field, text);
    painted.current = text;
  };
  useLayoutEffect(paint);
  useLayoutEffect(() => {
    const field = box.current;
    if (!field) return undefined;
    const here = new AbortController();
    const note = (composes: boolean) => () => {
      composing.current = composes;
    };
    field.addEventListener('compositionstart', note(true), { signal: here.signal });
    field.addEventListener('compositionend', note(false), { signal: here.signal });
    return () => here.abort();
  }, [box]);

  return {
    paint,
    whole(typed: string): string {
      const waiting = latest.current.startsWith(painted.current) ? latest.current.slice(painted.current.length) : '';
      painted.current = typed;
      return typed + waiting;
    },
  };
}

function paintInto(field: HTMLTextAreaElement, text: string): void {
  const { scrollTop, value } = field;
  if (text.startsWith(value)) field.setRangeText(text.slice(value.length), value.length, value.length, 'preserve');
  else field.value = text;
  field.scrollTop = scrollTop;
}

function BoxStatus({ text, draft, restored, now }: Pick<DraftBoxProps, 'text' | 'draft' | 'restored' | 'now'>) {
  const waiting = draft.step === 'drafting' ? draft.waiting : undefined;
  const seconds = useCountdown(now, waiting?.until);
  if (waiting && seconds !== undefined) return <span>{waitingWords[waiting.because](seconds)}</span>;
  if (draft.step === 'drafting') {
    const phase = phaseWords[draft.phase];
    return <span>{draft.percent === undefined ? phase : words.percent(phase, draft.percent)}</span>;
  }
  if (restored) return <span>{words.kept}</span>;
  if (draft.step === 'drafted' && draft.run?.stop === 'stopped') return <span>{words.stoppedShort}</span>;
  const count = countWords(text);
  return count > 0 ? <span>{words.wordCount(count)}</span> : null;
}

/** Words as a reader would count them, in any script. */
export function countWords(text: string): number {
  let count = 0;
  for (const part of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) if (part.isWordLike) count++;
  return count;
}
