import { chance } from '@/scripts/train/chance';
import { authoredMessages } from '@/scripts/train/corpora';
import { messageEvidence } from '@/utils/frustration/evidence';
import { loadScorer } from './models';
import { percent, row } from './table';

interface Span {
  start: number;
  end: number;
}

/** How far the logit of one flagged message falls. */
interface Falls {
  words: number;
  withSpan: boolean;
  spans: number;
  random: number;
  outside: number;
  /** When the whole message is taken away. */
  all: number;
}

/** Random words are drawn so often, and the falls averaged: one draw moves the ratio by a tenth. */
const draws = 20;

/**
 * Takes the words of the top three spans away, and then three random words, and compares the fall of the logit. In a
 * short message random words often are the evidence itself, so three random words outside every span stand beside, and
 * the ratio that taking the whole message away would give. By length of the message, too.
 */
export function printDeletion(): void {
  const { model, score } = loadScorer('en');
  const random = chance(11);
  const next = (below: number) => Math.floor(random() * below);
  const falls = authoredMessages('en')
    .filter(({ split }) => split === 'test')
    .filter(({ text }) => score(text).logit >= model.levels[1])
    .map(({ text }) => fallsOf(text, score, next));
  if (falls.length === 0) return;
  row('deletion test', 'flags', 'with span', 'top spans', 'random 3', 'ratio', 'all away', 'outside 3');
  print('fall of the logit', falls);
  print(
    '  below 8 words',
    falls.filter(({ words }) => words < 8),
  );
  print(
    '  8 to 15',
    falls.filter(({ words }) => words >= 8 && words < 16),
  );
  print(
    '  16 to 29',
    falls.filter(({ words }) => words >= 16 && words < 30),
  );
  print(
    '  30 or more',
    falls.filter(({ words }) => words >= 30),
  );
}

function fallsOf(text: string, score: ReturnType<typeof loadScorer>['score'], next: (below: number) => number): Falls {
  const scored = score(text);
  const fall = (spans: readonly Span[]) => scored.logit - score(without(text, spans)).logit;
  const spans = messageEvidence('m', text, scored).filter(({ weight }) => weight > 0);
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const others = words.filter((word) => !spans.some(({ start, end }) => word.start < end && word.end > start));
  const ofThree = (from: readonly Span[]) => {
    if (from.length === 0) return 0;
    const each = Array.from({ length: draws }, () => fall(threeOf(from, next)));
    return each.reduce((sum, one) => sum + one, 0) / draws;
  };
  return {
    words: words.length,
    withSpan: spans.some(({ start, end }) => text.slice(start, end).trim() !== ''),
    spans: fall(spans.slice(0, 3)),
    random: ofThree(words),
    outside: ofThree(others),
    all: fall([{ start: 0, end: text.length }]),
  };
}

/** Three different words, or all where there are fewer. */
function threeOf(from: readonly Span[], next: (below: number) => number): Span[] {
  const left = [...from];
  return Array.from({ length: Math.min(3, from.length) }, () => left.splice(next(left.length), 1)[0]!);
}

function print(label: string, falls: readonly Falls[]): void {
  const mean = (of: (one: Falls) => number) => falls.reduce((sum, one) => sum + of(one), 0) / falls.length;
  const random = mean((one) => one.random);
  row(
    label,
    String(falls.length),
    percent(mean(({ withSpan }) => Number(withSpan))),
    mean(({ spans }) => spans).toFixed(2),
    random.toFixed(2),
    (mean(({ spans }) => spans) / random).toFixed(1),
    (mean(({ all }) => all) / random).toFixed(1),
    mean(({ outside }) => outside).toFixed(2),
  );
}

function without(text: string, spans: readonly Span[]): string {
  const letters = text.split('');
  for (const { start, end } of spans) letters.fill(' ', start, end);
  return letters.join('');
}
