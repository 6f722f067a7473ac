import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LanguageCode } from '@/utils/frustration/languages';
import { isBeta } from '@/utils/frustration/model';
import type { ModelHeader } from '@/utils/frustration/model';
import { agreementOf } from './agreement';
import { authoredMessages } from './corpora';
import type { Example } from './examples';
import { sources } from './examples';

export interface CardFacts {
  language: LanguageCode;
  examples: readonly Example[];
  header: ModelHeader;
  kilobytes: number;
  /** Authored texts held back from a rehearsal, on which the cut-offs were chosen. */
  unseen: number;
  unseenArea: number;
  /** Of the training texts, targets and weights. */
  hash: string;
}

/** Writes the card that stands beside a model: what it learnt from, what it is for, and what it is not for. */
export function writeCard(folder: string, facts: CardFacts): void {
  const { language, examples, header } = facts;
  const card = {
    model: `frustration-${language}`,
    kind: 'logistic regression over hashed n-grams and named cues, 8-bit weights; a second, smaller one orders what is not flagged',
    status: isBeta(header) ? 'beta' : 'full claims',
    intendedUse:
      'Shows a human support agent which messages of a customer read as frustrated, why, and on which words, on the agent’s own device.',
    notFor: [
      'judging, ranking or paying agents',
      'decisions about a customer without a human',
      'texts that are not messages of a customer to a support team',
    ],
    limits: [
      'Sarcasm, cold politeness and very short messages are where it errs most.',
      'Below the flag a score also tells how much trouble a text tells, however calmly; a flag, its words and the level rest on the first model alone.',
      'Weak-domain data (forum posts, subtitles, shop reviews) carry biases of their writers.',
      'Scores are calibrated on authored texts; other inboxes have other shares of frustrated customers.',
    ],
    data: sources[language].map(({ file, weight }) => ({ file, weight, ...licenceOf(file) })),
    ownPatterns: {
      texts: examples.filter(({ id }) => id.startsWith('pattern-')).length,
      licence: 'MIT (this repository, data/frustration/patterns and lexicon)',
    },
    ...ofTeacher(examples),
    authored: {
      texts: examples.filter(({ band }) => band !== undefined).length,
      licence: 'MIT (this repository, data/frustration/authored)',
      ...labelsOf(language),
    },
    trainedOn: { texts: examples.length, hash: facts.hash },
    cutOffsFrom:
      facts.unseen < 60
        ? 'English, since too few authored texts of this language exist'
        : 'authored texts, out of fold',
    figures: {
      authoredTest: { auc: header.heldOutArea },
      heldBackFold: { texts: facts.unseen, auc: Number((100 * facts.unseenArea).toFixed(1)) },
      kilobytesGzip: Number(facts.kilobytes.toFixed(1)),
      more: 'npm run bench -- frustration',
    },
    cutOffs: { levels: header.levels, thresholds: header.thresholds, calibration: header.calibration },
  };
  writeFileSync(resolve(folder, `frustration-${language}.json`), `${JSON.stringify(card, undefined, 2)}\n`);
}

/** What a language learnt from a teacher, where it has one. */
function ofTeacher(examples: readonly Example[]): object {
  const taught = examples.filter(({ trouble }) => trouble !== undefined);
  if (taught.length === 0) return {};
  return {
    publicPosts: {
      texts: taught.filter(({ id }) => id.startsWith('post-')).length,
      labels: 'one pass, by their writers, language models; learnt by the teacher alone',
      licence: 'MIT (this repository, data/frustration/posts)',
    },
    teacher: {
      texts: taught.length,
      what: 'Targets of the texts of other domains and of public posts, and the order below the flag, are what nets over Universal Sentence Encoder lite said (Apache-2.0; not shipped).',
    },
  };
}

/** How far the two label passes agree, and how many lines that cost. */
function labelsOf(language: LanguageCode): object {
  const lines = authoredMessages(language);
  const pairs = lines.flatMap(({ band, second, split }) =>
    second === undefined ? [] : [{ split, pair: [band, second] as const }],
  );
  if (pairs.length === 0) return { labels: 'one pass by a language model; nobody has looked a second time' };
  const { kappa } = agreementOf(pairs.map(({ pair }) => pair));
  const dropped = (split: string) =>
    agreementOf(pairs.filter((row) => row.split === split).map(({ pair }) => pair)).dropped;
  return {
    labels: 'two blind passes by language models, not human agreement',
    labelledOnce: lines.length - pairs.length,
    weightedKappa: Number(kappa.toFixed(3)),
    droppedForDisagreement: { train: dropped('train'), test: dropped('test') },
  };
}

function licenceOf(file: string): { name: string; licence: string } {
  const known = licences.find(([start]) => file.startsWith(start));
  if (!known) throw new Error(`No licence is known for ${file}`);
  return { name: known[1], licence: known[2] };
}

const licences: ReadonlyArray<readonly [start: string, name: string, licence: string]> = [
  ['goemo', 'GoEmotions', 'Apache-2.0'],
  ['brighter', 'BRIGHTER, SemEval-2025 task 11', 'CC BY 4.0'],
  ['xed', 'XED, Helsinki-NLP', 'CC BY 4.0'],
  ['prdect', 'PRDECT-ID', 'MIT'],
  ['uci', 'UCI Sentiment Labelled Sentences', 'CC BY 4.0'],
  ['authored', 'sentence templates, ours', 'MIT'],
];
