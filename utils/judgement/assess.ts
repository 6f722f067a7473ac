import { concerns } from './concerns';
import { childAges, cuesByLabel, pairedCues } from './cues';
import { guards } from './guards';
import { largeSums } from './large-money';
import { type SensitivityLabel, sensitivityLabels } from './labels';
import { matchesOf } from '@/utils/conversation/matches-of';
import { plainText } from '@/utils/conversation/plain';
import { isOwnTrade } from './trades';

/** The gate's answer with the words it rests on. */
export interface Sensitivity {
  label: SensitivityLabel;
  /** Places in the text that led to the label, in order, in UTF-16 units. Empty for `none`. */
  evidence: Array<{ start: number; end: number }>;
}

/**
 * Reads a customer's text in English, Indonesian, German, Spanish, French or Portuguese; all six at once, so that a wrong guess of
 * the language hides nothing. A cue counts only outside its guards ("dead battery", "the shipping cost is killing me"). Where
 * several subjects are found, the gravest is given. Time grows with the length of the text.
 */
export function assessSensitivity(text: string): Sensitivity {
  const plain = plainText(text);
  const guarded = spansOf(plain, guards);
  for (const label of sensitivityLabels) {
    const cues = label === 'large_money' ? largeSums(plain) : spansOf(plain, cuesByLabel[label]);
    if (isOwnTrade(plain, label)) continue;
    if (label === 'minor' && concerns.test(plain)) cues.push(...spansOf(plain, childAges));
    cues.push(...paired(plain, label));
    const evidence = cues.filter((cue) => !guarded.some((guard) => guard.start < cue.end && cue.start < guard.end));
    if (evidence.length > 0) return { label, evidence: evidence.toSorted((a, b) => a.start - b.start) };
  }
  return { label: 'none', evidence: [] };
}

function paired(plain: string, label: SensitivityLabel): Array<{ start: number; end: number }> {
  return pairedCues.flatMap((pair) => {
    if (pair.label !== label) return [];
    const spans = spansOf(plain, pair.cues);
    return spans.length > 0 && pair.also.every((pattern) => matchesOf(plain, pattern).length > 0) ? spans : [];
  });
}

function spansOf(plain: string, patterns: readonly RegExp[]): Array<{ start: number; end: number }> {
  return patterns.flatMap((pattern) =>
    matchesOf(plain, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
