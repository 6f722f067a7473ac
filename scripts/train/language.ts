import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { LanguageClass, LanguageHeader } from '@/utils/frustration/language';
import { decodeLanguageModel, guessLanguage, languageClasses, letterGrams } from '@/utils/frustration/language';
import { languageCodes } from '@/utils/frustration/languages';
import { encodeTable } from '@/utils/frustration/model';
import { prepareText } from '@/utils/frustration/text';
import { chance } from './chance';
import { authoredMessages, readTraining } from './corpora';
import type { LogisticFit, SparseRows } from './logistic';
import { RowGatherer, fitLogistic } from './logistic';
import { otherWords } from './other-languages';

const bits = 13;
const pruneBelow = 3;
/** Rows of one file at most, so that no source drowns the others. */
const most = 3000;

interface Labelled {
  text: string;
  language: LanguageClass;
}

const files: Readonly<Record<LanguageClass, readonly string[]>> = {
  en: ['goemo.dev', 'xed_en.all', 'authored_en.train', 'brighter_eng.train'],
  id: ['prdect.train', 'brighter_ind.test', 'xed_id.all', 'authored_id.train'],
  es: ['brighter_esp.train', 'xed_es.all', 'authored_es.train'],
  de: ['brighter_deu.train', 'xed_de.all', 'authored_de.train'],
  fr: ['xed_fr.all', 'authored_fr.train'],
  pt: ['brighter_ptbr.train', 'xed_pt.all', 'xed_br.all', 'authored_pt.train'],
  other: ['xed_it.all', 'xed_nl.all', 'brighter_jav.test', 'brighter_sun.train'],
};

/** Trains the model that tells the six languages and all others apart, one class against the rest. */
export function trainLanguageModel(folder: string): void {
  const all = labelledTexts();
  const heldBack = all.filter((_, i) => i % 10 === 0);
  const training = all.filter((_, i) => i % 10 !== 0);
  const rows = gather(training);
  const fits = languageClasses.map((language) => fitOne(rows, training, language));
  const file = pack(fits);
  writeFileSync(resolve(folder, 'language.bin'), file);
  const right = measure(file, heldBack);
  const kilobytes = gzipSync(file, { level: 9 }).length / 1024;
  writeFileSync(
    resolve(folder, 'language.json'),
    `${JSON.stringify(card(training.length, right, kilobytes), undefined, 2)}\n`,
  );
  console.log(
    `language: ${training.length} texts, ${(100 * right).toFixed(1)} % of ${heldBack.length} right, ${kilobytes.toFixed(1)} KB gzip`,
  );
}

function labelledTexts(): Labelled[] {
  const read = languageClasses.flatMap((language) =>
    files[language].flatMap((file) => {
      const rows = readTraining(file);
      const step = Math.max(1, rows.length / most);
      return Array.from({ length: Math.min(most, rows.length) }, (_, i) => ({
        text: rows[Math.floor(i * step)]!.text,
        language,
      }));
    }),
  );
  const own = languageCodes.flatMap((language) =>
    authoredMessages(language)
      .filter(({ split }) => split === 'train')
      .map(({ text }) => ({ text, language })),
  );
  return [...read, ...own, ...inventedOthers()];
}

/** Strings of frequent words in a fixed pseudo-random order. */
function inventedOthers(): Labelled[] {
  const random = chance(7);
  const next = (below: number) => Math.floor(random() * below);
  return otherWords.flatMap((line) => {
    const words = line.split(' ');
    return Array.from({ length: 250 }, () => ({
      text: Array.from({ length: 3 + next(14) }, () => words[next(words.length)]!).join(' '),
      language: 'other' as const,
    }));
  });
}

function gather(texts: readonly Labelled[]): SparseRows {
  const rows = new RowGatherer();
  for (const { text } of texts) {
    for (const [bucket, value] of letterGrams(prepareText(text).visible, bits)) rows.add(bucket, value);
    rows.endRow();
  }
  return rows.rows(2 ** bits);
}

function fitOne(rows: SparseRows, texts: readonly Labelled[], language: LanguageClass): LogisticFit {
  const targets = Float64Array.from(texts, (text) => Number(text.language === language));
  const positives = targets.reduce((a, b) => a + b, 0);
  const weights = targets.map((target) => (target === 1 ? Math.min(3, (texts.length - positives) / positives / 3) : 1));
  return fitLogistic(rows, targets, weights, { pull: 0.15, iterations: 50 });
}

function pack(fits: readonly LogisticFit[]): Uint8Array {
  const highest = Math.max(...fits.flatMap((fit) => fit.weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0)));
  const scale = highest / 127;
  const size = 2 ** bits;
  const weights = new Int8Array(size * fits.length);
  for (const [k, fit] of fits.entries()) {
    for (let j = 0; j < size; j += 1) {
      const step = Math.round(fit.weights[j]! / scale);
      weights[k * size + j] = Math.abs(step) < pruneBelow ? 0 : step;
    }
  }
  const header: LanguageHeader = {
    format: 'tandem-language-1',
    bits,
    classes: languageClasses,
    scale: Number(scale.toPrecision(6)),
    bias: fits.map(({ bias }) => Number(bias.toPrecision(6))),
  };
  return encodeTable(header, weights);
}

function measure(file: Uint8Array, heldBack: readonly Labelled[]): number {
  const header = decodeOwn(file);
  const usable = heldBack.filter(({ text }) => text.length > 25);
  return (
    usable.filter(({ text, language }) => guessLanguage(header, text).language === language).length / usable.length
  );
}

function decodeOwn(file: Uint8Array): ReturnType<typeof decodeLanguageModel> {
  return decodeLanguageModel(Uint8Array.from(file).buffer);
}

function card(texts: number, right: number, kilobytes: number): object {
  return {
    model: 'language',
    kind: 'one-against-rest logistic regression over hashed letters, 8-bit weights',
    classes: languageClasses,
    intendedUse: 'Chooses the frustration model for a customer’s messages, or says that the language is not supported.',
    notFor: ['telling languages apart that it does not name', 'guessing where a person is from'],
    data: [
      { name: 'XED, Helsinki-NLP', licence: 'CC BY 4.0' },
      { name: 'BRIGHTER, SemEval-2025 task 11', licence: 'CC BY 4.0' },
      { name: 'GoEmotions', licence: 'Apache-2.0' },
      { name: 'PRDECT-ID', licence: 'MIT' },
      { name: 'authored texts and word lists, ours', licence: 'MIT' },
    ],
    figures: {
      texts,
      rightOnHeldBackLongerThan25Characters: Number((100 * right).toFixed(1)),
      kilobytesGzip: Number(kilobytes.toFixed(1)),
    },
  };
}
