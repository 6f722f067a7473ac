import { authoredMessages } from '@/scripts/train/corpora';
import { messageEvidence } from '@/utils/frustration/evidence';
import { loadScorer } from './models';
import { percent, row } from './table';

/**
 * Takes the words of the top three spans away, and then three random words, and compares the fall of the logit. In a
 * short message random words often are the evidence itself, so three random words outside every span stand beside.
 */
export function printDeletion(): void {
  const { model, score } = loadScorer('en');
  const flagged = authoredMessages('en')
    .filter(({ split }) => split === 'test')
    .map(({ text }) => ({ text, scored: score(text) }))
    .filter(({ scored }) => scored.logit >= model.levels[1]);
  if (flagged.length === 0) return;
  let state = 11;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let fallOfSpans = 0;
  let fallOfRandom = 0;
  let fallOutside = 0;
  let withSpan = 0;
  for (const { text, scored } of flagged) {
    const spans = messageEvidence('m', text, scored).filter(({ weight }) => weight > 0);
    withSpan += Number(spans.some(({ start, end }) => text.slice(start, end).trim() !== ''));
    fallOfSpans += scored.logit - score(without(text, spans.slice(0, 3))).logit;
    const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
    const random = Array.from({ length: 3 }, () => words[next(words.length)]!);
    fallOfRandom += scored.logit - score(without(text, random)).logit;
    const others = words.filter((word) => !spans.some(({ start, end }) => word.start < end && word.end > start));
    const outside = others.length === 0 ? [] : Array.from({ length: 3 }, () => others[next(others.length)]!);
    fallOutside += scored.logit - score(without(text, outside)).logit;
  }
  row('deletion test', 'flags', 'with span', 'top spans', 'random 3', 'ratio', 'outside 3');
  row(
    'fall of the logit',
    String(flagged.length),
    percent(withSpan / flagged.length),
    (fallOfSpans / flagged.length).toFixed(2),
    (fallOfRandom / flagged.length).toFixed(2),
    (fallOfSpans / fallOfRandom).toFixed(1),
    (fallOutside / flagged.length).toFixed(2),
  );
}

function without(text: string, spans: ReadonlyArray<{ start: number; end: number }>): string {
  const letters = text.split('');
  for (const { start, end } of spans) letters.fill(' ', start, end);
  return letters.join('');
}
