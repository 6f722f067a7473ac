import { concerns } from './concerns';
import { childAges, cuesByLabel, pairedCues } from './cues';
import { nearby } from './cues/pairs';
import { guards } from './guards';
import { largeSums } from './large-money';
import { type SensitivityLabel, sensitivityLabels } from './labels';
import { plainText } from '@/utils/conversation/plain';
import { type Place, placesNear, placesOf, placesOutside } from './places';
import { titles } from './titles';
import { isOwnTrade } from './trades';

/** The gate's answer with the words it rests on. */
export interface Sensitivity {
  label: SensitivityLabel;
  /** Places in the text that led to the label, in order, in UTF-16 units. Empty for `none`. */
  evidence: Place[];
}

/**
 * Reads a customer's text in English, Indonesian, German, Spanish, French or Portuguese; all six at once, so that a wrong guess of
 * the language hides nothing. A cue counts only outside its guards ("dead battery", "the shipping cost is killing me"). Where
 * several subjects are found, the gravest is given. Time grows with the length of the text.
 */
export function assessSensitivity(text: string): Sensitivity {
  const plain = plainText(text);
  const guarded = [...placesOf(plain, guards), ...titles(text, plain)];
  for (const label of sensitivityLabels) {
    if (isOwnTrade(plain, label)) continue;
    const cues = label === 'large_money' ? largeSums(plain) : placesOf(plain, cuesByLabel[label]);
    if (label === 'minor' && concerns.test(plain)) cues.push(...placesOf(plain, childAges));
    const evidence = placesOutside([...cues, ...paired(plain, label, guarded)], guarded);
    if (evidence.length > 0) return { label, evidence };
  }
  return { label: 'none', evidence: [] };
}

/** The cues of a subject that stand near what they need, each with the first of what it needs: both are the words it rests on. */
function paired(plain: string, label: SensitivityLabel, guarded: readonly Place[]): Place[] {
  return pairedCues.flatMap((pair) => {
    if (pair.label !== label) return [];
    let cues = placesOutside(placesOf(plain, pair.cues), guarded);
    const needed: Place[] = [];
    for (const pattern of pair.also) {
      if (cues.length === 0) return [];
      const there = placesOutside(placesOf(plain, [pattern]), guarded);
      cues = placesNear(cues, there, nearby);
      needed.push(...placesNear(there, cues, nearby).slice(0, 1));
    }
    if (cues.length === 0) return [];
    const ordinary = new Set(placesNear(cues, placesOf(plain, pair.unless), nearby));
    const held = cues.filter((cue) => !ordinary.has(cue));
    return held.length > 0 ? [...held, ...needed] : [];
  });
}
