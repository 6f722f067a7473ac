import { matchesOf } from '@/utils/conversation/matches-of';

/** A piece of a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** Where the patterns stand in a text, pattern by pattern, each pattern's places in order. */
export function placesOf(plain: string, patterns: readonly RegExp[]): Place[] {
  return patterns.flatMap((pattern) =>
    matchesOf(plain, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/**
 * Those of `places` that have one of `others` within `distance` (0: overlap it), in order. Goes through both once, so that a long
 * text with many of both costs no more than its length.
 */
export function placesNear(places: readonly Place[], others: readonly Place[], distance: number): Place[] {
  const there = joined(others);
  let at = 0;
  return inOrder(places).filter((place) => {
    while (at < there.length && there[at]!.end <= place.start - distance) at += 1;
    const next = there[at];
    return next !== undefined && next.start < place.end + distance;
  });
}

/** Those of `places` that overlap none of `others`, in order. */
export function placesOutside(places: readonly Place[], others: readonly Place[]): Place[] {
  const inside = new Set(placesNear(places, others, 0));
  return inOrder(places).filter((place) => !inside.has(place));
}

/** Overlapping places as one. */
function joined(places: readonly Place[]): Place[] {
  const whole: Place[] = [];
  for (const { start, end } of inOrder(places)) {
    const last = whole.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function inOrder(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => a.start - b.start);
}
