import { chance } from '@/scripts/train/chance';
import { blindMessages, laterMessageSets } from '@/scripts/train/blind-sets';
import { authoredMessages } from '@/scripts/train/corpora';
import { ordered } from '@/utils/frustration/below-flag';
import { messageEvidence } from '@/utils/frustration/evidence';
import { type LanguageCode, languageCodes } from '@/utils/frustration/languages';
import type { ScoredMessage } from '@/utils/frustration/message';
import { probability } from '@/utils/frustration/model';
import { hasModel, loadScorer } from './models';
import { percent, row } from './table';

interface Span {
  start: number;
  end: number;
}

/** How far one flagged message falls, as a logit or as a score, which is a probability. */
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

/** What a message's text is worth. */
type Measure = (text: string) => number;

/**
 * Takes the words of the top three spans away, and then three random words, and compares the falls: of the logit, which is a sum, and of the score that is
 * shown. In a short message random words often are the evidence itself, so three random words outside every span stand beside, and
 * the ratio that taking the whole message away would give. By length of the message, too. The median takes a message whose random words lower nothing as a very high ratio;
 * the column after it says how many of the flags fall at least ten times as much. Of the authored test part, then of the blind messages.
 */
export function printDeletion(): void {
  row(
    'deletion test',
    'flags',
    'with span',
    'top spans',
    'random 3',
    'ratio',
    'median',
    'tenfold',
    'all away',
    'outside 3',
  );
  const blind = [blindMessages(), ...laterMessageSets().map((set) => blindMessages(set))].flat();
  for (const language of languageCodes.filter(hasModel)) {
    const authored = authoredMessages(language).filter(({ split }) => split === 'test');
    printFalls(language, language, authored, lengths);
    printFalls(
      language,
      `${language}, blind`,
      blind.filter(({ lang }) => lang === language).flatMap(({ messages }) => messages),
      [],
    );
  }
}

function printFalls(
  language: LanguageCode,
  label: string,
  messages: ReadonlyArray<{ text: string }>,
  by: typeof lengths,
): void {
  const { model, score } = loadScorer(language);
  const logit: Measure = (text) => score(text).logit;
  const shown: Measure = (text) => {
    const scored = score(text);
    return probability(ordered(scored.logit, scored.standing, model), model.calibration);
  };
  const flagged = messages.map(({ text }) => text).filter((text) => logit(text) >= model.levels[1]);
  for (const [name, measure] of [['logit', logit] as const, ['score', shown] as const]) {
    const random = chance(11);
    const next = (below: number) => Math.floor(random() * below);
    const falls = flagged.map((text) => fallsOf(text, score(text), measure, next));
    if (falls.length === 0) continue;
    print(`${label}, fall of the ${name}`, falls);
    for (const [from, to] of by) {
      const those = falls.filter(({ words }) => words >= from && words < to);
      print(to === Infinity ? `  ${from} words or more` : `  ${from} to ${to - 1}`, those);
    }
  }
}

/** In words. */
const lengths: ReadonlyArray<readonly [from: number, to: number]> = [
  [1, 8],
  [8, 16],
  [16, 30],
  [30, Infinity],
];

function fallsOf(text: string, scored: ScoredMessage, measure: Measure, next: (below: number) => number): Falls {
  const whole = measure(text);
  const fall = (spans: readonly Span[]) => whole - measure(without(text, spans));
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
  if (falls.length === 0) return;
  const mean = (of: (one: Falls) => number) => falls.reduce((sum, one) => sum + of(one), 0) / falls.length;
  const random = mean((one) => one.random);
  const ratioOf = ({ spans, random: fall }: Falls) => spans / Math.max(fall, 1e-6);
  const ratios = falls.map(ratioOf);
  row(
    label,
    String(falls.length),
    percent(mean(({ withSpan }) => Number(withSpan))),
    mean(({ spans }) => spans).toFixed(2),
    random.toFixed(2),
    (mean(({ spans }) => spans) / random).toFixed(1),
    middle(ratios).toFixed(1),
    percent(mean((one) => Number(ratioOf(one) >= 10))),
    (mean(({ all }) => all) / random).toFixed(1),
    mean(({ outside }) => outside).toFixed(2),
  );
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function without(text: string, spans: readonly Span[]): string {
  const letters = text.split('');
  for (const { start, end } of spans) letters.fill(' ', start, end);
  return letters.join('');
}
