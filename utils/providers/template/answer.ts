import type { DraftRequest } from '@/utils/drafting';
import { goodFit, isCourtesy } from '@/utils/knowledge';
import type { ReplySentence } from './reply-sentence';

/** What is worded as an answer: articles are written for everybody, and earlier replies for somebody else. */
const answering: ReadonlySet<string> = new Set(['macro', 'policy-fact']);

/**
 * The sentences of the best macro or policy fact, word for word and in its order; the first macro only, since two answers contradict each other,
 * and none that does not clearly fit.
 * Left out: thanks and apologies, which the reply has of its own, and what the preset never says.
 */
export function answerSentences({ passages, tone }: DraftRequest): ReplySentence[] {
  const best = passages.filter(({ kind, fit = 1 }) => answering.has(kind) && fit >= goodFit);
  const source = best[0]?.sourceId;
  const never = tone.never.map((phrase) => phrase.toLowerCase());
  return best
    .filter((passage) => passage.sourceId === source && !isCourtesy(passage.text))
    .filter((passage) => !never.some((phrase) => passage.text.toLowerCase().includes(phrase)))
    .map((passage, at) => ({
      slot: 'answer',
      text: passage.text,
      source: { kind: 'passage', passageId: passage.id },
      separator: at === 0 || passage.starts === 'paragraph' ? '\n\n' : passage.starts === 'line' ? '\n' : ' ',
    }));
}
