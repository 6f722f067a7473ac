import { sensitivityLabels } from '../labels';
import { compile, type Cues } from './compile';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { indonesian } from './id';
import { portuguese } from './pt';
import { roundabout, roundaboutAges } from './roundabout';
import { shared } from './shared';

type CueLabel = Exclude<keyof Cues, 'childAge'>;

const languages: readonly Cues[] = [english, indonesian, german, spanish, french, portuguese];

/** Ages of children, in all languages. */
export const childAges: readonly RegExp[] = [...languages.map(({ childAge }) => childAge), roundaboutAges].flatMap(
  compile,
);

/** The cues of all languages for each subject but large sums, which are read by number. */
export const cuesByLabel: Readonly<Record<CueLabel, readonly RegExp[]>> = merged();

function merged(): Record<CueLabel, RegExp[]> {
  const labels = sensitivityLabels.filter((label): label is CueLabel => label !== 'large_money');
  const entries = labels.map((label) => [
    label,
    [...languages, shared, roundabout].flatMap((cues) => compile(cues[label])),
  ]);
  return Object.fromEntries(entries) as Record<CueLabel, RegExp[]>;
}
