import { describe, expect, it } from 'vitest';
import { blindMessages } from '@/scripts/train/blind-sets';
import { authoredMessages } from '@/scripts/train/corpora';
import { readLexicon, weighLexicon } from '@/scripts/train/lexicon';
import { RowGatherer } from '@/scripts/train/logistic';
import { patternTexts } from '@/scripts/train/patterns';

describe('patterns', () => {
  it('make each text once, the same ones every time, with every list filled in', () => {
    const texts = patternTexts('en');
    expect(texts.length).toBeGreaterThan(1000);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(texts.filter(({ text }) => /[{}|]/.test(text))).toEqual([]);
    expect(patternTexts('en')).toEqual(texts);
  });

  it('make no text that is tested on', () => {
    const tested = new Set([
      ...authoredMessages('en').flatMap(({ split, text }) => (split === 'test' ? [text.toLowerCase()] : [])),
      ...blindMessages().map(({ messages }) => messages[0]!.text.toLowerCase()),
    ]);
    expect(patternTexts('en').filter(({ text }) => tested.has(text.toLowerCase()))).toEqual([]);
  });

  it('are none where nobody has written them', () => {
    expect(patternTexts('de')).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('has groups with grades of 1 to 3, and none where nobody has written one', () => {
    const groups = readLexicon('en', 16);
    expect(groups.length).toBeGreaterThan(5);
    for (const { grades } of groups)
      expect(new Set(grades)).toEqual(new Set([0, 1, 2, 3]).intersection(new Set(grades)));
    expect(readLexicon('de', 16)).toEqual([]);
  });

  it('is pulled to by what its groups are worth in texts: positive where they go with frustration', () => {
    const grades = (bucket: number) => Float64Array.from({ length: 4 }, (_, i) => Number(i === bucket) * 2);
    const rows = new RowGatherer();
    for (let i = 0; i < 20; i += 1) {
      rows.add(i % 2, 1);
      rows.endRow();
    }
    const targets = Float64Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 0.95 : 0.05));
    const fit = weighLexicon(
      [
        { name: 'bad', grades: grades(0) },
        { name: 'good', grades: grades(1) },
      ],
      rows.rows(4),
      targets,
      new Float64Array(20).fill(1),
    )!;
    expect(fit.weights[0]).toBeGreaterThan(0.5);
    expect(fit.weights[1]).toBeLessThan(-0.5);
    expect(Array.from(fit.weights.slice(2))).toEqual([0, 0]);
  });
});
