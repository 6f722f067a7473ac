import { authoredMessages, isAgreed, readEvaluation } from '@/scripts/train/corpora';
import type { AuthoredMessage } from '@/scripts/train/corpora';
import { areaUnderCurve, averagePrecision, bestF1, calibrationError, confusion } from '@/scripts/train/metrics';
import { shiftCalibration } from '@/utils/frustration/calibration';
import type { LanguageCode } from '@/utils/frustration/languages';
import type { FrustrationModel } from '@/utils/frustration/model';
import { probability } from '@/utils/frustration/model';
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

/** Zero-shot ranking beside the peers, and the calibration before and after the shift is corrected. */
export function printEvaluations(): void {
  row('zero-shot set', 'ours AUC', 'bar', 'AP', 'best F1', 'length', 'VADER', 'AFINN', 'wink', 'ECE %', 'after shift');
  for (const [file, language, bar] of evaluations) {
    const rows = readEvaluation(file);
    if (!rows) {
      row(file, 'skipped: the shared data are not here');
      continue;
    }
    const { model, score } = loadScorer(language);
    const positive = rows.map(({ y }) => y > 0.5);
    const logits = rows.map(({ text }) => score(text).logit);
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
      percent(areaUnderCurve(positive, logits)),
      bar === undefined ? '' : String(bar),
      percent(averagePrecision(positive, logits)),
      percent(bestF1(positive, logits).f1),
      ...others,
      ...calibrationErrors(model, positive, logits),
    );
  }
}

function calibrationErrors(model: FrustrationModel, positive: readonly boolean[], logits: readonly number[]): string[] {
  const before = logits.map((logit) => probability(logit, model.calibration));
  const shifted = shiftCalibration(model.calibration, model.prior, before);
  const after = logits.map((logit) => probability(logit, shifted));
  return [percent(calibrationError(positive, before)), percent(calibrationError(positive, after))];
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
  row('authored test', 'n', 'AUC', 'VADER', 'length', 'P', 'R', 'F1', 'calm flagged', 'furious caught', 'ECE %');
  row(`${language}, all`, ...figures(scored, model));
  if (rows.some(({ second }) => second !== undefined)) {
    const kept = scored.filter(({ message }) => isAgreed(message));
    row(`${language}, ${rows.length - kept.length} dropped`, ...figures(kept, model));
  } else row(`  ${language}`, 'labelled once only');
  printTags(language, scored);
}

function figures(scored: ReadonlyArray<Graded & { logit: number }>, model: FrustrationModel): string[] {
  const positive = scored.map(({ message }) => isFlagged(message));
  const logits = scored.map(({ logit }) => logit);
  const flags = scored.map(({ level }) => level >= 2);
  const { precision, recall, f1 } = confusion(positive, flags);
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
  const chances = logits.map((logit) => probability(logit, model.calibration));
  const { VADER, length } = peers();
  return [
    String(scored.length),
    percent(areaUnderCurve(positive, logits)),
    area(VADER!),
    area(length!),
    percent(precision),
    percent(recall),
    percent(f1),
    share('qg'),
    share('f'),
    percent(calibrationError(positive, chances)),
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

function gradeOf(
  { logit, hard }: { logit: number; hard: boolean },
  model: FrustrationModel,
): { logit: number; level: number } {
  const [concerned, frustrated, furious] = model.levels;
  const level = logit >= furious && hard ? 3 : logit >= frustrated ? 2 : logit >= concerned ? 1 : 0;
  return { logit, level };
}

function isFlagged({ band }: AuthoredMessage): boolean {
  return band === 's' || band === 'f';
}
