import { describe, expect, it } from 'vitest';
import { agreed } from '@/scripts/train/agreement';
import { authoredMessages, isAgreed, readTraining, sharedDataPresent } from '@/scripts/train/corpora';
import { sources, trainingExamples } from '@/scripts/train/examples';
import { fitModel } from '@/scripts/train/frustration';
import { languageCodes } from '@/utils/frustration';

describe('what training reads', () => {
  it.each(['../evaluate-only/airline.dev', 'evaluate-only/airline.dev', '/etc/passwd', '..', 'a\\b', ''])(
    'refuses "%s", which is not the plain name of a training file',
    (file) => {
      expect(() => readTraining(file)).toThrow('Not a training file');
    },
  );

  it.each(languageCodes)('names no set of %s that may only be evaluated on', (language) => {
    const evaluateOnly = /airline|complaint|maia|emowoz|uss_|umsab|smsa|emot|telco|opinion|meld/;
    expect(sources[language].filter(({ file }) => evaluateOnly.test(file))).toEqual([]);
  });

  it.skipIf(!sharedDataPresent).each(languageCodes)(
    'takes of the authored %s corpus only the training part on which both label passes agree',
    (language) => {
      const rows = new Map(authoredMessages(language).map((row) => [row.id, row]));
      const learnt = trainingExamples(language).filter(({ band }) => band !== undefined);
      expect(learnt.length).toBeGreaterThan(100);
      for (const { id } of learnt) expect(rows.get(id)).toSatisfy((row) => row.split === 'train' && isAgreed(row));
    },
  );

  it('leaves out some lines, and just those on which the passes disagree', () => {
    const rows = authoredMessages('en');
    const left = rows.filter((row) => !isAgreed(row));
    expect(left.length).toBeGreaterThan(0);
    for (const { band, second } of left) expect(agreed([band, second!])).toBe(false);
  });
});

describe('training', () => {
  /** A small table learns in a second, by the same code. */
  const fewBits = 12;
  const texts = (from: number) =>
    authoredMessages('fr')
      .slice(from, from + 90)
      .map(({ id, text, band }, i) => ({ id, text, band, target: Number(band > 'p'), weight: 1 + (i % 2) }));

  it('gives the same bytes for the same texts, and others for other texts', () => {
    const once = fitModel('fr', texts(0), fewBits).file;
    expect(fitModel('fr', texts(0), fewBits).file).toEqual(once);
    expect(fitModel('fr', texts(90), fewBits).file).not.toEqual(once);
  });
});
