import { authoredMessages, isAgreed, readEvaluation } from '@/scripts/train/corpora';
import type { AuthoredMessage } from '@/scripts/train/corpora';
import { areaUnderCurve, averagePrecision, bestF1, confusion } from '@/scripts/train/metrics';
import { shiftCalibration } from '@/utils/frustration/calibration';
import type { LanguageCode } from '@/utils/frustration/languages';
import { ordered } from '@/utils/frustration/below-flag';
import type { ScoredMessage } from '@/utils/frustration/message';
import type { Calibration, FrustrationModel } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';
import { areaCell, calibrationCell, cell, flagCell } from './figures';
import type { Marked } from './marks';
import { marksCells, marksHeads } from './marks';
import { loadScorer } from './models';
import { peers } from './peers';
import { percent, row } from './table';

/** Sets of other people that are only ever evaluated on, with the bar that the project set itself. */
const evaluations: ReadonlyArray<readonly [file: string, language: LanguageCode, bar: number | undefined]> = [
  ['airline.dev', 'en', 91],
  ['complaints.all', 'en', 84],
  ['uss_SGD.all', 'en', 82],
  ['uss_MWOZ.all', 'en', undefined],
  ['emowoz.dev', 'en', undefined],
  ['umsab_english.test', 'en', undefined],
  ['smsa.dev', 'id', undefined],
  ['emot.dev', 'id', undefined],
  ['umsab_spanish.test', 'es', undefined],
  ['umsab_german.test', 'de', undefined],
  ['umsab_portuguese.test', 'pt', undefined],
];

/**
 * Zero-shot ranking beside the peers, and the calibration error before and after the shift is corrected from unlabelled
 * scores. The column after it is told the true share of positives: what is left there is no shift of shares, so no
 * correction from scores alone could mend it. A second table has the error after an agent's marks.
 */
export function printEvaluations(): void {
  row(
    'zero-shot set',
    'ours AUC',
    'bar',
    'AP',
    'best F1',
    'length',
    'VADER',
    'AFINN',
    'wink',
    'ECE',
    'after shift',
    'true share',
  );
  const taught: Array<readonly [file: string, cells: string[]]> = [];
  for (const [file, language, bar] of evaluations) {
    const rows = readEvaluation(file);
    if (!rows) {
      row(file, 'skipped: the shared data are not here');
      continue;
    }
    const { model, score } = loadScorer(language);
    const positive = rows.map(({ y }) => y > 0.5);
    const scored = rows.map(({ text }) => score(text));
    const logits = scored.map((one) => inOrder(one, model));
    const marked = scored.map(({ logit }, i) => {
      return { logit: logits[i]!, flagged: logit >= model.levels[1], frustrated: positive[i]! };
    });
    const others = Object.values(peers()).map((peer) =>
      percent(
        areaUnderCurve(
          positive,
          rows.map(({ text }) => peer(text)),
        ),
      ),
    );
    row(
      file,
      cell(
        logits.map((logit, i) => ({ logit, is: positive[i]! })),
        (those) =>
          areaUnderCurve(
            those.map(({ is }) => is),
            those.map(({ logit }) => logit),
          ),
      ),
      bar === undefined ? '' : String(bar),
      percent(averagePrecision(positive, logits)),
      percent(bestF1(positive, logits).f1),
      ...others,
      ...calibrationErrors(model, marked),
    );
    taught.push([file, marksCells(marked, model)]);
  }
  row('ECE after marks', ...marksHeads);
  for (const [file, cells] of taught) row(file, ...cells);
}

function calibrationErrors(model: FrustrationModel, marked: readonly Marked[]): string[] {
  const { calibration, prior, scores } = model;
  const positive = marked.map(({ frustrated }) => frustrated);
  const before = marked.map(({ logit }) => probability(logit, calibration));
  const share = positive.filter(Boolean).length / positive.length;
  const told = { ...calibration, offset: calibration.offset + oddsOf(share) - oddsOf(prior) };
  const shifted = shiftCalibration(calibration, prior, before, scores);
  const by = (one: Calibration) =>
    calibrationCell(
      positive,
      marked.map(({ logit }) => probability(logit, one)),
    );
  return [by(calibration), by(shifted), by(told)];
}

function oddsOf(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * The part of the authored corpus that no model has learnt from: all of it, and the lines on which both label passes
 * agree; then by tag.
 */
export function printAuthored(language: LanguageCode): void {
  const rows = authoredMessages(language).filter(({ split }) => split === 'test');
  if (rows.length === 0) {
    row(`authored test, ${language}`, 'skipped: no authored texts yet');
    return;
  }
  const { model, score } = loadScorer(language);
  const scored = rows.map((message) => ({ message, ...gradeOf(score(message.text), model) }));
  row('authored test', 'n', 'AUC', 'VADER', 'length', 'P', 'R', 'F1', 'calm flagged', 'furious caught', 'ECE');
  row(`${language}, all`, ...figures(scored, model));
  if (rows.some(({ second }) => second !== undefined)) {
    const kept = scored.filter(({ message }) => isAgreed(message));
    row(`${language}, ${rows.length - kept.length} dropped`, ...figures(kept, model));
  } else row(`  ${language}`, 'labelled once only');
  printTags(language, scored);
}

function figures(scored: ReadonlyArray<Graded & { logit: number }>, model: FrustrationModel): string[] {
  const positive = scored.map(({ message }) => isFlagged(message));
  const judged = scored.map(({ message, level, logit }) => {
    return { truth: isFlagged(message) ? 2 : 0, guess: level, score: logit };
  });
  const flags = scored.map(({ level }) => level >= 2);
  const { precision, recall } = confusion(positive, flags);
  const area = (of: (text: string) => number) =>
    percent(
      areaUnderCurve(
        positive,
        scored.map(({ message }) => of(message.text)),
      ),
    );
  const share = (bands: string) => {
    const those = scored.filter(({ message }) => bands.includes(message.band));
    return percent(those.filter(({ level }) => level >= 2).length / those.length);
  };
  const chances = scored.map(({ logit }) => probability(logit, model.calibration));
  const { VADER, length } = peers();
  return [
    String(scored.length),
    areaCell(judged),
    area(VADER!),
    area(length!),
    percent(precision),
    percent(recall),
    flagCell(judged),
    share('qg'),
    share('f'),
    calibrationCell(positive, chances),
  ];
}

interface Graded {
  message: AuthoredMessage;
  level: number;
}

function printTags(language: LanguageCode, scored: readonly Graded[]): void {
  const tags = new Map<string, Graded[]>();
  for (const graded of scored) {
    for (const tag of graded.message.tags ?? []) {
      if (!tag.startsWith('industry:')) tags.set(tag, [...(tags.get(tag) ?? []), graded]);
    }
  }
  for (const [tag, those] of [...tags]
    .filter(([, { length }]) => length >= 5)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const right = those.filter(({ message, level }) => isFlagged(message) === level >= 2).length;
    row(`  ${language} ${tag}`, String(those.length), `flag right ${percent(right / those.length)}`);
  }
}

function gradeOf(scored: ScoredMessage, model: FrustrationModel): { logit: number; level: number } {
  const [concerned, frustrated, furious] = model.levels;
  const { logit, hard } = scored;
  const level = logit >= furious && hard ? 3 : logit >= frustrated ? 2 : logit >= concerned ? 1 : 0;
  return { logit: inOrder(scored, model), level };
}

function isFlagged({ band }: AuthoredMessage): boolean {
  return band === 's' || band === 'f';
}

/** The logit that a message's score stands for. */
function inOrder({ logit, standing }: ScoredMessage, model: FrustrationModel): number {
  return ordered(logit, standing, model);
}
