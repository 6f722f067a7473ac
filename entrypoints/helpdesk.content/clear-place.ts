interface Size {
  width: number;
  height: number;
}
type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Between our tab and what it must not touch, in CSS pixels. */
const margin = 4;
const stepPx = 8;

/**
 * Where a box can stand at the right edge of the window without touching any obstacle, as near as possible to 40 % of the
 * height; further to the left only where the whole edge is taken. Distances from the top and the right edge, in CSS pixels.
 */
export function clearPlace(box: Size, window: Size, obstacles: readonly Rect[]): { top: number; right: number } {
  const preferred = Math.round(window.height * 0.4);
  const solid = obstacles.filter((rect) => rect.right > rect.left && rect.bottom > rect.top);
  const columns = [0, ...solid.map((rect) => window.width - rect.left + margin)]
    .filter((right) => right >= 0 && right + box.width <= window.width)
    .toSorted((a, b) => a - b);
  for (const right of columns) {
    for (const top of outward(preferred, window.height - box.height)) {
      if (!solid.some((rect) => touches(rect, window.width - right - box.width, top, box))) return { top, right };
    }
  }
  return { top: preferred, right: 0 };
}

/** Numbers between 0 and `most`, those nearest to `from` first. */
function outward(from: number, most: number): number[] {
  const tops = Array.from({ length: Math.floor(Math.max(0, most) / stepPx) + 1 }, (_, n) => n * stepPx);
  return [from, ...tops].filter((top) => top <= most).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

function touches(rect: Rect, left: number, top: number, box: Size): boolean {
  return (
    rect.left < left + box.width + margin &&
    rect.right > left - margin &&
    rect.top < top + box.height + margin &&
    rect.bottom > top - margin
  );
}
