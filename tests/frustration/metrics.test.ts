import { describe, expect, it } from 'vitest';
import { areaUnderCurve, bootstrapInterval, calibrationError } from '@/scripts/train/metrics';

const many = <One>(count: number, make: (i: number) => One) => Array.from({ length: count }, (_, i) => make(i));

describe('calibration error', () => {
  it('is nothing where every share is as foretold', () => {
    const positive = many(3000, (i) => i % 10 < (i < 1500 ? 2 : 8));
    const chances = many(3000, (i) => (i < 1500 ? 0.2 : 0.8));
    expect(calibrationError(positive, chances)).toBeCloseTo(0, 6);
  });

  it('is the gap where every probability is as far off', () => {
    const positive = many(3000, (i) => i % 10 < 2);
    expect(
      calibrationError(
        positive,
        many(3000, () => 0.5),
      ),
    ).toBeCloseTo(0.3, 6);
  });

  it('sees a fault among the calm rows of an inbox that is nearly all calm', () => {
    const positive = many(3000, (i) => i % 10 === 0);
    const foretold = many(3000, (i) => (i % 10 === 0 ? 0.09 : 0.001));
    expect(calibrationError(positive, foretold)).toBeGreaterThan(0.09);
  });
});

describe('the interval of a figure', () => {
  const positive = many(200, (i) => i % 2 === 0);
  const scores = many(200, (i) => (i % 2 === 0 ? 1 : 0) + Math.sin(i * 7) * 1.5);
  const area = (rows: readonly number[]) =>
    areaUnderCurve(
      rows.map((i) => positive[i]!),
      rows.map((i) => scores[i]!),
    );

  it('holds the figure, and is the same each time', () => {
    const [low, high] = bootstrapInterval(200, area);
    const figure = areaUnderCurve(positive, scores);
    expect(low).toBeLessThan(figure);
    expect(high).toBeGreaterThan(figure);
    expect(bootstrapInterval(200, area)).toEqual([low, high]);
  });

  it('is wider where rows are few', () => {
    const width = (rows: number) => {
      const [low, high] = bootstrapInterval(rows, area);
      return high - low;
    };
    expect(width(20)).toBeGreaterThan(2 * width(200));
  });

  it('leaves out draws on which the figure does not exist', () => {
    const [low, high] = bootstrapInterval(3, (rows) => (rows.includes(0) ? Number.NaN : 0.5));
    expect([low, high]).toEqual([0.5, 0.5]);
  });
});
