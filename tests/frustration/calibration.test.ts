import { describe, expect, it } from 'vitest';
import type { Unseen } from '@/scripts/train/calibrate';
import { fitCalibration } from '@/scripts/train/calibrate';
import type { Vote } from '@/utils/frustration';
import { refitCalibration, shiftCalibration } from '@/utils/frustration';
import { ordered } from '@/utils/frustration/below-flag';
import { probability } from '@/utils/frustration/model';
import { inboxOf } from '../support/frustration';

const plain = { slope: 1, offset: 0 };
const scores = (n: number, at: (i: number) => number) => Array.from({ length: n }, (_, i) => at(i));

describe('correcting for an inbox', () => {
  it('waits for 200 scores', () => {
    expect(
      shiftCalibration(
        plain,
        0.4,
        scores(199, () => 0.1),
      ),
    ).toBe(plain);
  });

  it('lowers the probabilities of a calm inbox and keeps their order', () => {
    const shifted = shiftCalibration(plain, 0.4, inboxOf([-2, 1.6], [2, 2.2]));
    expect(probability(0, shifted)).toBeLessThan(probability(0, plain));
    expect(shifted.slope).toBe(plain.slope);
  });

  it('never believes that less than 3 % are frustrated', () => {
    const shifted = shiftCalibration(
      plain,
      0.4,
      scores(400, (i) => 0.02 / (1 + (i % 100) ** 2)),
    );
    expect(shifted.offset).toBeCloseTo(Math.log(0.03 / 0.97) - Math.log(0.4 / 0.6), 6);
  });
});

describe('an inbox of another kind', () => {
  it('is corrected where scores lie as in training', () => {
    expect(shiftCalibration(plain, 0.5, inboxOf([-1.64, 1.54], [2.23, 2.21])).offset).toBeLessThan(-1);
  });

  it.each([
    ['lie closer together', inboxOf([-1.2, 1.1], [0.2, 1.2])],
    ['lean to neither side', inboxOf([-1.4, 1.8], [-1, 1.8])],
  ])('is left as it was where they %s', (_, probabilities) => {
    expect(shiftCalibration(plain, 0.5, probabilities).offset).toBeGreaterThan(-0.3);
  });

  it('is measured by what the model file says of its scores', () => {
    const shapes = { calm: [-1.2, 1.1], frustrated: [1, 1.2] } as const;
    const probabilities = inboxOf([-1.2, 1.1], [1, 1.2]);
    expect(shiftCalibration(plain, 0.5, probabilities, shapes).offset).toBeLessThan(-1);
  });
});

describe('learning from marks', () => {
  const vote = (logit: number, frustrated: boolean): Vote => ({ logit, frustrated });

  it('waits for 30 marks', () => {
    expect(
      refitCalibration(
        plain,
        scores(29, (i) => i).map((i) => vote(1, i % 2 === 0)),
      ),
    ).toBe(plain);
  });

  it('moves the offset alone on dismissals alone, and less so where many readings were left unmarked', () => {
    const dismissed = scores(40, (i) => i).map(() => vote(1, false));
    const refitted = refitCalibration(plain, dismissed);
    expect(refitted.slope).toBe(plain.slope);
    expect(refitted.offset).toBeLessThan(-1);
    const unmarked = scores(400, () => 1).map((logit) => ({ logit, flagged: true }));
    expect(refitCalibration(plain, dismissed, unmarked).offset).toBeGreaterThan(refitted.offset);
  });

  it('lowers the score of what agents dismiss', () => {
    const votes = scores(40, (i) => i).map((i) => vote(i % 4 === 0 ? 3 : 1, i % 4 === 0));
    expect(probability(1, refitCalibration(plain, votes))).toBeLessThan(probability(1, plain));
  });

  it.each([-2, -4, -8])('finds its place, too, where all of 40 were missed at a logit of %s', (logit) => {
    const { offset } = refitCalibration(
      plain,
      scores(40, (i) => i).map(() => vote(logit, true)),
    );
    const pull = 2;
    expect(40 * (probability(logit, { slope: 1, offset }) - 1) + pull * offset).toBeCloseTo(0, 5);
  });

  it('does not take a model that errs on both sides for one that knows nothing', () => {
    const wrong = scores(40, (i) => i).map((i) => vote(i % 2 === 0 ? 2 : -2, i % 2 === 1));
    const { slope, offset } = refitCalibration(plain, wrong);
    expect(slope).toBe(plain.slope);
    expect(offset).toBeCloseTo(plain.offset, 6);
  });
});

describe('a calibration learnt', () => {
  const levels = [-1, 1, 2] as const;
  const chances = { above: 0.8, near: 0.3, far: 0.05 };
  const many = (logit: number, share: number): Unseen[] =>
    scores(200, (i) => i).map((i) => ({ logit, standing: 0, hard: false, band: i < share * 200 ? 's' : 'q' }));

  it('says of texts in the order below the flag, too, how many of them are frustrated', () => {
    const unseen = [
      ...many(1.5, chances.above),
      ...many(0, 0.5),
      ...many(-1.02, chances.near),
      ...many(-3, chances.far),
    ];
    const { calibration, steep } = fitCalibration(unseen, levels, 0);
    const said = (logit: number) =>
      probability(ordered(logit, 0, { levels, trouble: { reach: 0, steep } }), calibration);
    expect(Math.abs(said(1.5) - chances.above)).toBeLessThan(0.05);
    expect(Math.abs(said(-1.02) - chances.near)).toBeLessThan(0.1);
    expect(Math.abs(said(-3) - chances.far)).toBeLessThan(0.05);
  });
});
