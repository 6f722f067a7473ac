import type { NumberShape, PersonalSpan } from '../types';

/** Places where one of the team's own number shapes stands, with no letter or digit at its sides. */
export function findShapes(
  text: string,
  type: NumberShape['type'],
  shapes: readonly NumberShape[] = [],
): PersonalSpan[] {
  return shapes
    .filter((shape) => shape.type === type && /[#@*]/.test(shape.shape))
    .flatMap(({ shape }) =>
      Array.from(text.matchAll(patternOf(shape)), (match) => ({
        type,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
}

function patternOf(shape: string): RegExp {
  const parts = Array.from(shape.slice(0, 60), (character) => {
    if (character === '#') return '\\d';
    if (character === '@') return '\\p{L}';
    if (character === '*') return '[\\p{L}\\d]';
    return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  return new RegExp(`(?<![\\p{L}\\d])${parts.join('')}(?![\\p{L}\\d])`, 'giu');
}
