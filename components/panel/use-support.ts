import { useMemo, useState } from 'react';
import { supportOf, type SupportedSentence, type WrittenQuote } from '@/utils/drafting/support';
import type { Passage } from '@/utils/knowledge';
import { runOf, type TicketView } from './panel-state';

/** One source that the draft rests on, with the number that its chips carry. */
export interface CitedSource {
  number: number;
  /** The passages that the draft uses, in the order of the draft. */
  passages: Passage[];
}

export interface Support {
  sentences: readonly SupportedSentence[];
  cited: readonly CitedSource[];
  /** The number of the source that is shown whole. */
  opened?: number;
  open: (number: number | undefined) => void;
  numbersOf: (sentence: SupportedSentence) => number[];
}

/** What the text in the box rests on, worked out anew with every edit; nothing while a draft is written, and for the agent's own text. */
export function useSupport(view: TicketView): Support {
  const [opened, open] = useState<number>();
  const run = runOf(view.draft);
  const shown = run?.shownAt !== undefined ? run : undefined;
  const { text, earlier } = view;
  const sentences = useMemo(
    () =>
      shown ? supportOf(text, shown.quotes, shown.instruction ? [shown.instruction] : []) : ofEarlier(text, earlier),
    [text, shown, earlier],
  );
  const cited = useMemo(() => citedSources(sentences, shown?.passages ?? []), [sentences, shown]);
  return useMemo(() => {
    const numbersOf = (sentence: SupportedSentence) =>
      cited.flatMap(({ number, passages }) =>
        passages.some(({ id }) => sentence.passageIds.includes(id)) ? [number] : [],
      );
    return { sentences, cited, numbersOf, ...(opened !== undefined && { opened }), open };
  }, [sentences, cited, opened]);
}

/** Without a draft only what came from an earlier reply is looked at: its dates and amounts were another ticket's. */
function ofEarlier(text: string, earlier: readonly string[] = []): readonly SupportedSentence[] {
  if (earlier.length === 0) return none;
  const sources = earlier.map((sentence, at): WrittenQuote => ({ text: sentence, passageId: String(at) }));
  const taken = new Set(
    supportOf(text, sources).flatMap(({ start, passageIds }) => (passageIds.length > 0 ? start : [])),
  );
  return supportOf(text, []).filter(({ start }) => taken.has(start));
}

/** The same each time, so that nothing is drawn anew for it. */
const none: readonly SupportedSentence[] = [];

/** Sources in the order in which the text comes to them. */
function citedSources(sentences: readonly SupportedSentence[], passages: readonly Passage[]): CitedSource[] {
  const sources = new Map<string, Passage[]>();
  for (const id of new Set(sentences.flatMap(({ passageIds }) => passageIds))) {
    const passage = passages.find((each) => each.id === id);
    if (!passage) continue;
    const key = `${passage.kind}:${passage.sourceId}`;
    sources.set(key, [...(sources.get(key) ?? []), passage]);
  }
  return [...sources.values()].map((used, at) => ({ number: at + 1, passages: used }));
}
