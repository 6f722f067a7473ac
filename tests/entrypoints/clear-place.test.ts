import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearPlace } from '@/entrypoints/helpdesk.content/clear-place';

const box = { width: 28, height: 40 };
const window = { width: 1280, height: 800 };
const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('a place for the launcher', () => {
  it.each([
    ['nothing in the way', [], { top: 320, right: 0 }],
    ['something where it would like to be', [rect(1200, 300, 1280, 400)], { top: 256, right: 0 }],
    ['a strip along the whole edge', [rect(1232, 0, 1280, 800)], { top: 320, right: 52 }],
    ['a button at the bottom', [rect(1100, 740, 1280, 800)], { top: 320, right: 0 }],
    ['an obstacle that takes no room', [rect(1280, 320, 1280, 320)], { top: 320, right: 0 }],
    ['an obstacle that covers everything', [rect(0, 0, 1280, 800)], { top: 320, right: 0 }],
  ])('with %s', (_, obstacles, place) => {
    expect(clearPlace(box, window, obstacles)).toEqual(place);
  });

  it('never touches an obstacle at the edge as long as there is a free stretch of it', () => {
    const obstacle = fc
      .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 60 }))
      .map(([top, height]) => rect(1_200, top, 1_280, top + height));
    fc.assert(
      fc.property(fc.array(obstacle, { maxLength: 5 }), (obstacles) => {
        const { top, right } = clearPlace(box, window, obstacles);
        const left = window.width - right - box.width;
        const touched = obstacles.filter(
          (each) =>
            each.left < left + box.width && each.right > left && each.top < top + box.height && each.bottom > top,
        );
        expect(touched).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
