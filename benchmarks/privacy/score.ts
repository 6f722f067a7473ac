import { type PersonalDataType, personalDataTypes, type PersonalSpan } from '@/utils/privacy';
import type { LabelledText } from './sets';

/** What was found and missed in a set. */
export interface Score {
  recall: Map<PersonalDataType, { found: number; all: number }>;
  predicted: Map<PersonalDataType, { touching: number; sameType: number; all: number }>;
  cleanTexts: number;
  cleanHit: number;
  missed: PersonalSpan[];
  extra: PersonalSpan[];
}

/**
 * Recall: a marked span counts as found when spans of any class cover at least 80 % of its characters. Precision: the share of
 * predicted spans that touch a marked span of any class; beside it, of the same class. A clean text has no marked span at all.
 */
export function score(texts: readonly LabelledText[], find: (text: LabelledText) => PersonalSpan[]): Score {
  const result: Score = { recall: new Map(), predicted: new Map(), cleanTexts: 0, cleanHit: 0, missed: [], extra: [] };
  for (const text of texts) {
    const found = find(text);
    for (const gold of text.gold) {
      const tally = entry(result.recall, gold.type, { found: 0, all: 0 });
      tally.all += 1;
      if (covered(gold, found) >= 0.8) tally.found += 1;
      else result.missed.push(gold);
    }
    for (const span of found) {
      const tally = entry(result.predicted, span.type, { touching: 0, sameType: 0, all: 0 });
      tally.all += 1;
      if (text.gold.some((gold) => gold.type === span.type && touches(gold, span))) tally.sameType += 1;
      if ([...text.gold, ...text.other].some((gold) => touches(gold, span))) tally.touching += 1;
      else result.extra.push(span);
    }
    if (text.gold.length + text.other.length > 0) continue;
    result.cleanTexts += 1;
    if (found.length > 0) result.cleanHit += 1;
  }
  return result;
}

/** One line a class: recall without and with structure, precision. */
export function table(bare: Score, told: Score): string {
  const rows = personalDataTypes.flatMap((type) => {
    const without = bare.recall.get(type);
    const withIt = told.recall.get(type);
    const predicted = told.predicted.get(type);
    if (!without && !predicted) return [];
    return [
      [
        type.padEnd(8),
        `marked ${String(without?.all ?? 0).padStart(4)}`,
        `recall ${share(without?.found, without?.all)}`,
        `with structure ${share(withIt?.found, withIt?.all)}`,
        `precision ${share(predicted?.touching, predicted?.all)}`,
        `same class ${share(predicted?.sameType, predicted?.all)}`,
      ].join('  '),
    ];
  });
  const all = [...told.predicted.values()];
  const sum = (of: 'touching' | 'all'): number => all.reduce((total, tally) => total + tally[of], 0);
  return [
    ...rows,
    `all      precision ${share(sum('touching'), sum('all'))}  clean texts hit ${told.cleanHit}/${told.cleanTexts}`,
  ].join('\n');
}

function share(part = 0, whole = 0): string {
  return whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);
}

function covered(gold: PersonalSpan, found: readonly PersonalSpan[]): number {
  const sum = found.reduce(
    (total, { start, end }) => total + Math.max(0, Math.min(end, gold.end) - Math.max(start, gold.start)),
    0,
  );
  return sum / Math.max(1, gold.end - gold.start);
}

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function entry<Value>(map: Map<PersonalDataType, Value>, type: PersonalDataType, initial: Value): Value {
  const value = map.get(type) ?? initial;
  map.set(type, value);
  return value;
}
