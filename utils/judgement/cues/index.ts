import { sensitivityLabels } from '../labels';
import { compile, type Cues } from './compile';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { indonesian } from './id';
import { portuguese } from './pt';

type CueLabel = keyof Cues;

/** The cues of all languages for each subject but large sums, which are read by number. */
export const cuesByLabel: Readonly<Record<CueLabel, readonly RegExp[]>> = merged([
  english,
  indonesian,
  german,
  spanish,
  french,
  portuguese,
]);

function merged(languages: readonly Cues[]): Record<CueLabel, RegExp[]> {
  const labels = sensitivityLabels.filter((label): label is CueLabel => label !== 'large_money');
  const entries = labels.map((label) => [label, languages.flatMap((cues) => compile(cues[label]))]);
  return Object.fromEntries(entries) as Record<CueLabel, RegExp[]>;
}
