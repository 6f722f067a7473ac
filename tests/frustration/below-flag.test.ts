import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authoredMessages } from '@/scripts/train/corpora';
import { areaUnderCurve } from '@/scripts/train/metrics';
import { cuesOf, readModelFile } from '@/scripts/train/model-files';
import { ordered } from '@/utils/frustration/below-flag';
import { compileCues } from '@/utils/frustration/cues/compiled';
import type { LanguageCode } from '@/utils/frustration/languages';
import { languageCodes } from '@/utils/frustration/languages';
import { createScorer } from '@/utils/frustration/message';
import { decodeModel } from '@/utils/frustration/model';

const order = { levels: [-1, 0.5, 1.4], trouble: { reach: 0.5, steep: 0.4 } } as const;
const settled = -0.25;
const anyBelow = fc.double({ min: -12, max: settled, noNaN: true });
const anyStanding = fc.double({ min: -4.5, max: 4.5, noNaN: true });

function reading(language: LanguageCode): (text: string) => { inOrder: number; logit: number; flag: number } {
  const model = decodeModel(readModelFile(`frustration-${language}.bin`));
  const score = createScorer(model, compileCues(cuesOf(language)));
  return (text) => {
    const { logit, standing } = score(text);
    return { inOrder: ordered(logit, standing, model), logit, flag: model.levels[1] };
  };
}

describe('the order below the flag', () => {
  it('moves nothing that is flagged or nearly', () => {
    fc.assert(
      fc.property(fc.double({ min: settled, max: 30, noNaN: true }), anyStanding, (logit, standing) => {
        expect(ordered(logit, standing, order)).toBe(logit);
      }),
    );
  });

  it('brings nothing to the flag, however much trouble is told', () => {
    fc.assert(
      fc.property(anyBelow, anyStanding, (logit, standing) => {
        expect(ordered(logit, standing, order)).toBeLessThanOrEqual(settled);
      }),
    );
  });

  it.each([
    [0, -1],
    [1, 0.5],
  ])('begins where a model says: at a reach of %s below %s', (reach, begins) => {
    const model = { ...order, trouble: { reach, steep: 0.4 } };
    expect(ordered(begins, 1, model)).toBe(begins);
    expect(ordered(begins - 0.1, 1, model)).toBeLessThan(begins);
    expect(ordered(begins + 0.1, 1, model)).toBe(begins + 0.1);
  });

  it('keeps two texts that tell as much trouble in the order of their feeling', () => {
    fc.assert(
      fc.property(anyBelow, anyBelow, anyStanding, (one, other, standing) => {
        const [lower, higher] = one < other ? [one, other] : [other, one];
        expect(ordered(lower, standing, order)).toBeLessThanOrEqual(ordered(higher, standing, order));
      }),
    );
  });

  it('brings a text up for trouble and down for its lack', () => {
    const usual = ordered(-3, 0, order);
    expect(ordered(-3, 1, order)).toBeGreaterThan(usual);
    expect(ordered(-3, -1, order)).toBeLessThan(usual);
  });

  it('lets chances fall at once where it begins, and ever less below', () => {
    const falls = [0, 0.1, 0.2, 5, 5.1].map((distance) => ordered(settled - distance, 0, order));
    expect(falls[0]! - falls[1]!).toBeGreaterThan(0.3);
    expect(falls[0]! - falls[1]!).toBeGreaterThan(2 * (falls[1]! - falls[2]!));
    expect(falls[3]! - falls[4]!).toBeLessThan(0.02);
  });

  it.each([
    ['en', 'No, the one on Tuesday please.', 'Yes, the one on Tuesday please.'],
    ['en', 'I want another restaurant instead.', 'I want that restaurant.'],
    ['id', 'Tidak, yang hari Selasa saja.', 'Iya, yang hari Selasa saja.'],
    ['es', 'No, el del martes por favor.', 'Sí, el del martes por favor.'],
    ['de', 'Nein, den am Dienstag bitte.', 'Ja, den am Dienstag bitte.'],
    ['fr', "Non, celui de mardi s'il vous plaît.", "Oui, celui de mardi s'il vous plaît."],
    ['pt', 'Não, o de terça por favor.', 'Sim, o de terça por favor.'],
  ] as const)('puts who turns an offer down or changes it above who takes it, in %s: %s', (language, above, below) => {
    const read = reading(language);
    expect(read(above).inOrder).toBeGreaterThan(read(below).inOrder);
    expect(read(above).inOrder).toBeLessThan(read(above).flag);
  });

  it.each(languageCodes)(
    'tells trouble told calmly from questions and thanks better than feeling does, in %s',
    (language) => {
      const read = reading(language);
      const calm = authoredMessages(language).filter(({ split, band }) => split === 'test' && 'qgp'.includes(band));
      const texts = calm.map(({ text }) => read(text));
      const area = (values: readonly number[]) =>
        areaUnderCurve(
          calm.map(({ band }) => band === 'p'),
          values,
        );
      expect(area(texts.map(({ inOrder }) => inOrder))).toBeGreaterThan(area(texts.map(({ logit }) => logit)));
    },
  );

  it('takes “no rush” for no refusal', () => {
    const read = reading('en');
    expect(read('No rush, whenever you have a minute.').inOrder).toBeLessThan(
      read('No, when I have a minute.').inOrder,
    );
  });
});
